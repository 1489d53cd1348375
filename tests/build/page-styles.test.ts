import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type JoinedStyles, pageStyles, writeJoined } from '../../src/build/page-styles.ts';

const parts = ['print', 'fields', 'table', 'process', 'process-picture', 'table-cards', 'steps', 'flow', 'strip', 'print-process'];
const link = (part: string) =>
  `<link rel="stylesheet" href="/_astro/${part}.1.css"${/^print(-|$)/.test(part) ? ' media="print"' : ''} data-part="${part}">`;
const page = (body: string) =>
  `<html><head>${parts.map(link).join('')}<link rel="stylesheet" href="/_astro/core.css"></head><body>${body}</body></html>`;

/** What each sheet of a page is made of, without folder and hash. */
function sheetsOf(body: string): string[][] {
  const joined: JoinedStyles = new Map();
  const html = pageStyles(page(body), joined);
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]*)">/g)].map(([, href = '']) =>
    (joined.get(href) ?? []).map((of) => of.replace(/^\/_astro\/([\w-]+).*$/, '$1')),
  );
}

describe('a page’s style sheets', () => {
  it('are the shared one, and one of what speaks of something on the page, in the order of the head', () => {
    expect(sheetsOf('<table></table><ol class="a steps"></ol>')).toEqual([['core'], ['table', 'steps']]);
  });

  it('are the shared one alone where nothing more is on it, or only what shared sheets know', () => {
    expect(sheetsOf('<div class="entry-body prose">x <svg></svg></div>')).toEqual([['core']]);
  });

  it('come for all a selector asks for, not for a piece of it', () => {
    expect(sheetsOf('<p class="weight lit">x</p>')).toEqual([['core']]);
    expect(sheetsOf('<figure class="picture"><img><figcaption>x</figcaption></figure>')).toEqual([['core']]);
    expect(sheetsOf('<input type="radio">')).toEqual([['core']]);
    expect(sheetsOf('<input id="q" type="search">')).toEqual([['core'], ['fields']]);
  });

  it('are one where the parts are many: what is told twice then weighs least', () => {
    const body =
      '<table class="rows-to-cards"></table><p class="lanes variants step-number"><svg class="dg"><text></text></svg></p><i class="steps"></i>';
    expect(sheetsOf(body)).toEqual([['core', 'table', 'process', 'process-picture', 'table-cards', 'steps', 'flow']]);
  });

  it('are for paper alone in a link of their own, which no screen waits for and which is no weight of the page', () => {
    const joined: JoinedStyles = new Map();
    const html = pageStyles(page('<article class="entry-processes"><ol class="phases steps"></ol></article>'), joined);
    const [, href = '', media] = /<link rel="stylesheet" href="([^"]*)"( media="print")>/.exec(html) ?? [];
    expect(joined.get(href)).toEqual(['/_astro/print.1.css', '/_astro/print-process.1.css']);
    expect(media).toBeTruthy();
    expect([...joined].filter(([other, of]) => other !== href && of.some((one) => one.includes('print-process')))).toEqual([]);
    const plain: JoinedStyles = new Map();
    const [, own = ''] = /href="([^"]*)" media="print"/.exec(pageStyles(page('<ol class="phases steps"></ol>'), plain)) ?? [];
    expect(plain.get(own)).toEqual(['/_astro/print.1.css']);
  });

  it('have a name that tells what they are made of: the same for two pages alike, another for others', () => {
    const href = (body: string) => /href="(\/_astro\/page[^"]*)"/.exec(pageStyles(page(body), new Map()))?.[1];
    expect(href('<table><tr></table>')).toBe(href('<p>y</p><table></table>'));
    expect(href('<table></table>')).not.toBe(href('<textarea></textarea>'));
  });

  it('stay as they are where a page names none', () => {
    expect(pageStyles('<p class="steps">x</p>', new Map())).toBe('<p class="steps">x</p>');
  });

  it('are written in place of the sheets they are made of', () => {
    const folder = mkdtempSync(join(tmpdir(), 'styles-'));
    for (const [name, css] of Object.entries({ 'a.1.css': 'a{}\n', 'b.1.css': 'b{}\n', 'unused.1.css': 'c{}', 'font.woff2': '' }))
      writeFileSync(join(folder, name), css);
    writeJoined(
      folder,
      new Map([
        ['/_astro/page.2.css', ['/_astro/a.1.css', '/_astro/b.1.css']],
        ['/_astro/site.3.css', ['/_astro/a.1.css']],
      ]),
    );
    expect(readdirSync(folder).sort()).toEqual(['font.woff2', 'page.2.css', 'site.3.css']);
    expect(readFileSync(join(folder, 'page.2.css'), 'utf8')).toBe('a{}b{}');
    rmSync(folder, { recursive: true });
  });
});

describe('every style sheet', () => {
  it('is asked for: by a layout, by a page, or by what the build brings with a script', () => {
    const asking = ['src/layouts', 'src/pages', 'src/build'].flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).flatMap((file) => (/\.(?:astro|ts)$/.test(file) ? [join(room, file)] : [])),
    );
    const said = asking.map((file) => readFileSync(file, 'utf8')).join('\n');
    const sheets = readdirSync('src/styles').map((name) => name.replace(/\.css$/, ''));
    expect(sheets.filter((name) => !said.includes(`'${name}'`) && !said.includes(`/${name}.css'`))).toEqual([]);
  });
});
