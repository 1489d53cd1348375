import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import type { Kept, KeptFiles } from '../components/offline/kept.ts';
import { offlineWords } from '../i18n/offline-words.ts';
import type { Language } from '../model/entry.ts';
import type { Site } from '../model/site.ts';

/** Scripts the starter appends that a reader of the glossary needs, with their sheets. */
const lazy = /^(search|card|offline)(-style)?\.[0-9a-f]{8}\.(js|css)$/;

/**
 * What a built site keeps on a device: the home page, the glossary, the search with its index of names, and what these pages need to show.
 * The full text is not in it: its parts are kept as they are met.
 * @param out folder of the site, with everything else in it
 */
export function keptOf(out: string, languages: readonly Language[]): Kept {
  const pages = (language: Language): string[] => {
    const prefix = language === languages[0] ? '' : `${language}/`;
    const terms = join(out, prefix, 'terms');
    const ids = existsSync(terms) ? readdirSync(terms).sort() : [];
    return ['', 'search/', 'terms/', ...ids.map((id) => `terms/${id}/`)]
      .map((path) => prefix + path)
      .filter((path) => existsSync(join(out, path, 'index.html')));
  };
  const data = (language: Language) =>
    ['head', 'cards'].flatMap((folder) =>
      namesIn(join(out, folder), new RegExp(`^${language}\\b.*\\.js$`)).map((name) => `${folder}/${name}`),
    );
  const glossary = Object.fromEntries(languages.map((language) => [language, sums(out, [...pages(language), ...data(language)])]));
  const parts = new Set(namesIn(join(out, '_lotse'), lazy).map((name) => `_lotse/${name}`));
  for (const path of languages.flatMap(pages))
    for (const part of partsOf(readFileSync(join(out, path, 'index.html'), 'utf8'), path)) parts.add(part);
  for (const sheet of [...parts].filter((path) => path.endsWith('.css')))
    for (const [, href = ''] of readFileSync(join(out, sheet), 'utf8').matchAll(/url\(["']?([^"')]+)["']?\)/g))
      if (!href.startsWith('data:')) parts.add(posix.join(posix.dirname(sheet), href));
  const shell = sums(out, [...parts].filter((path) => existsSync(join(out, path))).sort());
  return { version: sumOf(JSON.stringify([languages, shell, glossary])), languages, shell, glossary };
}

/** Paths of the style, scripts and pictures a page names; its links lead back to the root. */
function partsOf(html: string, page: string): string[] {
  const named = [
    ...html.matchAll(/<link\b[^>]*\brel="(?:stylesheet|preload|icon)"[^>]*>/g),
    ...html.matchAll(/<(?:script|img)\b[^>]*\bsrc="[^>]*>/g),
  ].map(([tag]) => /\b(?:href|src)="([^"?#]+)/.exec(tag)?.[1] ?? '');
  const elements = [...html.matchAll(/ data-script="([^"]+)"/g)].map(([, name]) => `_lotse/${name}.js`);
  return [...named.filter((href) => href && !/^[a-z]+:/.test(href)).map((href) => posix.join(page, href)), ...elements];
}

/**
 * Writes `sw.js` at the site's root: the worker that keeps pages, or with `offline: false` one that clears what an earlier one kept.
 * Last of all: it holds sums of the other files.
 * @returns lines of the build's summary
 */
export async function writeOffline(out: string, site: Pick<Site, 'languages' | 'offline'>): Promise<string[]> {
  const kept = site.offline ? keptOf(out, site.languages) : undefined;
  const { outputFiles } = await build({
    entryPoints: [`src/components/offline/${kept ? 'worker' : 'off-worker'}.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    // Without a network there is nobody to ask for words: both languages come along.
    define: { LOTSE_KEPT: JSON.stringify(kept ?? {}), LOTSE_OFFLINE_WORDS: JSON.stringify(offlineWords) },
  });
  writeFileSync(join(out, 'sw.js'), outputFiles[0]?.text ?? '');
  if (!kept) return ['offline: nothing is kept (offline: false in site.yaml)'];
  const of = (files: KeptFiles) => `${Object.keys(files).length} files, ${weight(out, files)} KB brotli`;
  return [
    `offline: shell ${of(kept.shell)}`,
    ...kept.languages.map((language) => `offline: glossary ${language} ${of(kept.glossary[language] ?? {})}`),
  ];
}

const fileOf = (out: string, path: string) => join(out, path === '' || path.endsWith('/') ? `${path}index.html` : path);
const namesIn = (folder: string, pattern: RegExp) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => pattern.test(name))
        .sort()
    : [];
const sumOf = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 8);
const sums = (out: string, paths: readonly string[]): KeptFiles =>
  Object.fromEntries(paths.map((path) => [path, sumOf(readFileSync(fileOf(out, path)))]));

/** What a server sends that compresses on the way; fonts and pictures are compressed already. */
function weight(out: string, files: KeptFiles): number {
  const bytes = Object.keys(files).map((path) => {
    const body = readFileSync(fileOf(out, path));
    return /\.(woff2|png|jpe?g|webp|avif)$/.test(path)
      ? body.length
      : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  });
  return Math.round(bytes.reduce((sum, one) => sum + one, 0) / 1024);
}
