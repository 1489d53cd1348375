import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { applies, namesOf, sourceOf } from './style-needs.ts';

/** Links of sheets that only some pages need; `Head.astro` names them all, in order. */
const partLink = /<link rel="stylesheet" href="([^"]*)"(?: media="print")? data-part="([a-z-]+)">/g;
const sheetLink = /<link rel="stylesheet" href="([^"]*)"[^>]*>/g;
/** Sheets of this name are for paper alone: the browser fetches them last, and no page waits for them. The first of them speaks of every page. */
const paper = /^print(?:-|$)/;
const everywhere = 'print';
/** From so many characters on, parts are written into one sheet with what all pages share: what is told twice then weighs least. */
const much = 8000;

/** Sheets as published: address -> the sheets it is made of. */
export type JoinedStyles = Map<string, readonly string[]>;

/**
 * Keeps of a page's optional style sheets those that can apply to it, and joins what is left: alone, small sheets weigh a good tenth more.
 * What all pages share stays a sheet of its own, which the browser keeps; only a page of many parts gets one sheet for all.
 * @param html a finished page
 * @param joined takes note of the sheets to write
 */
export function pageStyles(html: string, joined: JoinedStyles): string {
  const parts = [...html.matchAll(partLink)].map(([, href = '', part = '']) => ({ href, part }));
  if (parts.length === 0) return html;
  const page = namesOf(html);
  const shared = [...html.replace(partLink, '').matchAll(sheetLink)].map(([, href = '']) => href);
  const applied = parts.filter(({ part }) => part === everywhere || applies(part, page));
  const own = applied.filter(({ part }) => !paper.test(part));
  const printed = applied.filter(({ part }) => paper.test(part)).map(({ href }) => href);
  const needed = own.map(({ href }) => href);
  const large = own.reduce((sum, { part }) => sum + sourceOf(part).length, 0) > much;
  const made = large ? [sheetOf('page', [...shared, ...needed])] : [sheetOf('site', shared), sheetOf('page', needed)];
  const tags = [...made, { ...sheetOf('print', printed), media: ' media="print"' }].map(({ href, of, media = '' }: Sheet) => {
    if (of.length === 0) return '';
    joined.set(href, of);
    return `<link rel="stylesheet" href="${href}"${media}>`;
  });
  return html.replace(sheetLink, '').replace('</head>', `${tags.join('')}</head>`);
}

interface Sheet {
  href: string;
  of: readonly string[];
  /** As an attribute. */
  media?: string;
}

/** The address of a sheet made of others; their own names hold a hash of what is in them. */
function sheetOf(name: string, of: readonly string[]): Sheet {
  const hash = createHash('sha256').update(of.join()).digest('hex').slice(0, 8);
  return { href: `${dirname(of[0] ?? '')}/${name}.${hash}.css`, of };
}

/**
 * Writes the sheets pages were told of. The sheets they are made of go: no page asks for them.
 * @param folder where all the site's sheets lie
 */
export function writeJoined(folder: string, joined: JoinedStyles): void {
  const read = (href: string) => readFileSync(join(folder, basename(href)), 'utf8').trim();
  const made = [...joined].map(([href, hrefs]) => ({ name: basename(href), css: hrefs.map(read).join('') }));
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.css'))) rmSync(join(folder, name));
  for (const { name, css } of made) writeFileSync(join(folder, name), css);
}
