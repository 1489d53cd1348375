import type { Language } from '../../model/entry.ts';
import { published } from '../../model/published.ts';

/** Paths below the site's root, each with a sum of its bytes: what a worker keeps from the start. A folder's page ends in a slash. */
export type KeptFiles = Readonly<Record<string, string>>;

/** What one version of a site keeps for when there is no network. */
export interface Kept {
  /** Sum of everything in it: another one is another version. */
  version: string;
  /** The first one leads: its addresses have no prefix. */
  languages: readonly Language[];
  /** What pages of every language need: style, fonts, scripts. */
  shell: KeptFiles;
  /** The home page, the glossary, the search and its index of names, by language. */
  glossary: Readonly<Partial<Record<Language, KeptFiles>>>;
}

/** What of a request decides about its answer; a part of the browser's `Request`. */
export interface Asked {
  method: string;
  url: string;
  mode: string;
  destination: string;
  /** Whether only a part of a file is asked for, as players of clips do. */
  part: boolean;
}

/**
 * How a request is answered: `page` and `file` from the network, and from what is kept when that fails or takes long; `hashed` from what is
 * kept, because its name changes with its content; undefined: the browser asks as if there were no worker. So it does in frames.
 * @param scope address of the site, with a slash at the end
 */
export function wayOf({ method, url, mode, destination, part }: Asked, scope: string, languages: readonly Language[]) {
  if (method !== 'GET' || part || !url.startsWith(scope)) return;
  if (mode === 'navigate') return destination === 'document' ? 'page' : undefined;
  const path = pathOf(url, scope);
  // What says which version is the newest must never be answered from an older one.
  if (path === 'sw.js' || destination === 'audio' || destination === 'video') return;
  return published(path, languages).immutable ? 'hashed' : 'file';
}

/** Path below the site's root, without what is asked of it; `index.html` is its folder. */
export const pathOf = (url: string, scope: string): string =>
  url
    .slice(scope.length)
    .replace(/[?#].*$/s, '')
    .replace(/(^|\/)index\.html$/, '$1');

/** The language of a page by its path: handbook pages name theirs, other languages than the leading one are a prefix. */
export function languageOf(path: string, [leading, ...others]: readonly Language[]): Language {
  const [first = '', second = ''] = path.split('/');
  return others.find((language) => language === (first === 'docs' ? second : first)) ?? leading ?? 'de';
}

/**
 * What a new version need not fetch, because the old one has the same bytes.
 * @returns paths
 */
export const unchanged = (old: KeptFiles, now: KeptFiles): string[] => Object.keys(now).filter((path) => old[path] === now[path]);
