import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../model/entry.ts';

/**
 * The cards of the terms some pages name, cut from the site's card files. A file keeps its name, because pages ask for it by number.
 * @param pages their HTML
 */
export function cutCards(site: string, languages: readonly Language[], pages: readonly string[]): [path: string, body: string][] {
  const terms = new Set(pages.flatMap((html) => [...html.matchAll(/\sdata-terms?="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(' '))));
  if (terms.size === 0) return [];
  return readdirSync(join(site, 'cards'))
    .filter((name) => languages.some((language) => name.startsWith(`${language}-`)))
    .sort()
    .map((name) => {
      const [, json = '{}'] = /^lotseCards\((.*)\)\s*;?\s*$/s.exec(readFileSync(join(site, 'cards', name), 'utf8')) ?? [];
      const kept = Object.entries(JSON.parse(json) as Record<string, unknown>).filter(([id]) => terms.has(id));
      return [`cards/${name}`, `lotseCards(${JSON.stringify(Object.fromEntries(kept)).replace(/</g, '\\u003c')})`];
    });
}
