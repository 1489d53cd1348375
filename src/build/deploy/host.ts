import type { DeployHost, DeployWording } from '../../i18n/deploy-words.ts';
import type { Language } from '../../model/entry.ts';
import type { Policy } from '../../model/policy.ts';
import type { Redirect } from '../../model/redirects.ts';

/** What a configuration is made from. */
export interface Setup {
  /** Path the site lies at; begins and ends with a slash. */
  base: string;
  /** The first one leads. */
  languages: readonly Language[];
  policy: Policy;
  redirects: readonly Pick<Redirect, 'from' | 'to'>[];
  /** Words for comments. */
  words: DeployWording;
}

/** A file of a configuration; `path` is below the host’s own folder. */
export interface ConfigFile {
  path: string;
  body: string;
}

/** Where a site can live: makes the files that host reads. */
export interface Host {
  name: DeployHost;
  files(setup: Setup): ConfigFile[];
}

/** What may be kept for a year, and what is asked for again each time: a changed page shows at once. */
export const caching = { immutable: 'public, max-age=31536000, immutable', fresh: 'no-cache' } as const;

/** Media types by ending: all that a site holds, as servers know only some of them. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  avif: 'image/avif',
  css: 'text/css',
  csv: 'text/csv',
  gif: 'image/gif',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  mjs: 'text/javascript',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  pagefind: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_sort: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml',
  ttl: 'text/turtle',
  txt: 'text/plain',
  vtt: 'text/vtt',
  wasm: 'application/wasm',
  webm: 'video/webm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** Endings of text, in UTF-8, which packs well. */
export const textEndings = ['html', 'css', 'js', 'mjs', 'json', 'jsonld', 'csv', 'svg', 'ttl', 'txt', 'vtt', 'webmanifest', 'xml'] as const;

/** Every header field any class of path has, in the policy’s order. */
export const fieldNames = ({ page, embed, asset, data }: Policy): string[] => [
  ...new Set([page, embed, asset, data].flatMap((headers) => Object.keys(headers))),
];

/** Fields with the same value in every class. */
export function sharedFields(policy: Policy): [name: string, value: string][] {
  const classes = [policy.page, policy.embed, policy.asset, policy.data];
  return Object.entries(policy.page).filter(([name, value]) => classes.every((headers) => headers[name] === value));
}

/** Lines as comments. */
export const comments = (sign: string, lines: readonly string[]): string => lines.map((line) => `${sign} ${line}`.trimEnd()).join('\n');

/** A literal text in a regular expression. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
