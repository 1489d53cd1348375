import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { kindNames } from '../model/kind-names.ts';
import type { BrowserScript } from './browser-scripts.ts';

/** Bytes after brotli (quality 11, Node's default). */
export const brotli = (bytes: Buffer | string): number => brotliCompressSync(bytes).length;

/** Weight of a page as the first visit pays it. Fonts, lazy scripts and what is for paper alone come later and are not in it. */
export interface PageWeight {
  html: number;
  css: number;
}

/** Weighs a page and the style sheets it names, in bytes after brotli. */
export function weigh(out: string, page: string): PageWeight {
  const html = readFileSync(join(out, page, 'index.html'));
  const sheets = (html.toString().match(/<link[^>]+rel="stylesheet"[^>]*>/g) ?? [])
    .filter((link) => !link.includes('media="print"'))
    .map((link) => /href="([^"]+)"/.exec(link)?.[1] ?? '');
  return { html: brotli(html), css: sheets.reduce((sum, href) => sum + cssWeight(join(out, page, href)), 0) };
}

/** Every page names the same few sheets: weighed once. */
const weighed = new Map<string, number>();
function cssWeight(path: string): number {
  const known = weighed.get(path) ?? brotli(readFileSync(path));
  weighed.set(path, known);
  return known;
}

/** How many of a kind's longest pages are weighed: brotli at full quality takes milliseconds a page, and the heaviest is among the longest. */
const weighedPages = 20;

/** Lines of the build's summary: the heaviest page of each kind, and the starter script. */
export function pageSizes(out: string, scripts: BrowserScript[]): string[] {
  const kinds = kindNames.filter((kind) => kind !== 'pages' && existsSync(join(out, kind)));
  const lines = kinds.flatMap((kind) => {
    const weights = readdirSync(join(out, kind))
      .flatMap((id) => {
        const page = statSync(join(out, kind, id, 'index.html'), { throwIfNoEntry: false });
        return page ? [{ id, bytes: page.size }] : [];
      })
      .sort((a, b) => b.bytes - a.bytes || (a.id < b.id ? -1 : 1))
      .slice(0, weighedPages)
      .map(({ id }) => ({ id, ...weigh(out, join(kind, id)) }));
    const heaviest = weights.sort((a, b) => b.html + b.css - a.html - a.css)[0];
    return heaviest
      ? [
          `${kind}: heaviest ${heaviest.id}, HTML ${kb(heaviest.html)} + CSS ${kb(heaviest.css)} = ${kb(heaviest.html + heaviest.css)} brotli`,
        ]
      : [];
  });
  return [
    ...lines,
    ...scripts.map((script) => `${script.url.endsWith('.css') ? 'sheet' : 'script'} ${script.name}: ${kb(brotli(script.code))} brotli`),
  ];
}

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
