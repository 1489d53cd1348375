import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from '../../exports/search-records.ts';
import type { Language } from '../../model/entry.ts';

/** What a built site has to search in. */
export interface SiteEntries {
  /** The leading one first. */
  languages: Language[];
  /** `kind/id` */
  keys: Set<string>;
}

/**
 * Languages and entries of a built site, from what it publishes.
 * @param site its folder
 * @returns undefined if no site lies there
 */
export function siteEntries(site: string): SiteEntries | undefined {
  const index = join(site, 'api/v1/search-index.json');
  if (!existsSync(index) || !existsSync(join(site, 'search/index.html'))) return;
  const records = JSON.parse(readFileSync(index, 'utf8')) as SearchRecord[];
  return {
    languages: [...new Set(records.map(({ language }) => language))],
    keys: new Set(records.map(({ kind, id }) => `${kind}/${id}`)),
  };
}
