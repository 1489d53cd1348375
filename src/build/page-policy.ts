import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, inlineHashes } from '../layouts/inline-hashes.ts';
import { notFoundScript } from '../layouts/not-found.ts';
import { themeScript } from '../layouts/theme-script.ts';
import type { Language } from '../model/entry.ts';
import { contentPolicy, type Policy, policyOf, storeOrigin } from '../model/policy.ts';
import type { Site } from '../model/site.ts';

const charset = '<meta charset="utf-8">';
const known: readonly string[] = [themeScript, notFoundScript];

/**
 * Writes a page's own policy right behind its charset: what stands before a policy is not bound by it.
 * Only a page that speaks to a Learning Record Store may ask its origin.
 * @param html a finished page
 * @throws when the page has no charset, or a script nobody knows stands in it
 */
export function withPolicy(html: string, site: Site): string {
  if (!html.includes(charset)) throw new Error(`a page begins without ${charset}: ${html.slice(0, 120)}`);
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
  const strange = inline.find((text) => !known.includes(text));
  if (strange !== undefined) throw new Error(`a script stands in a page that no policy allows: ${strange.slice(0, 120)}`);
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
  const policy = contentPolicy(
    inline.map(hashOf),
    inline.includes(notFoundScript) ? styles.map(hashOf) : [],
    /<lotse-lrs[\s>]/.test(html) ? storeOrigin(site) : [],
  );
  return html.replace(charset, `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

/** Everything a server sends with a site's files. */
export function sitePolicy(site: Site): Policy {
  const { theme, lostScript, lostStyle } = inlineHashes(site);
  return policyOf(site, `${theme} ${lostScript}`, lostStyle);
}

/** What a built site says of how it is to be served. */
export interface Serving {
  languages: Language[];
  headers: Policy;
}
const place = '_lotse/headers.json';

/** Lays down beside the pages what a server should send with them, so that who serves the folder needs no content. */
export function writeServing(out: string, site: Site): void {
  writeFileSync(
    join(out, place),
    `${JSON.stringify({ languages: site.languages, headers: sitePolicy(site) } satisfies Serving, null, 1)}\n`,
  );
}

/** @returns undefined for a folder that is no built site */
export function readServing(out: string): Serving | undefined {
  const path = join(out, place);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Serving) : undefined;
}
