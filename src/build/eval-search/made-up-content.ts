import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { domainsOf } from '../../model/domains.ts';
import type { Language } from '../../model/entry.ts';
import type { Library } from '../../model/library.ts';
import { headData } from '../../search/head/build.ts';
import { squeezed, squeezedRoots } from '../../search/head/words.ts';
import { type MadeUpEntry, type MadeUpWords, madeUpEntries } from './made-up-entries.ts';

/**
 * Writes a content folder again with made-up terms added, none of which shares a name with what is there.
 * @param folder the content
 * @param library what it holds
 * @param target a new folder
 */
export function writeMadeUpContent(folder: string, library: Library, count: number, target: string): void {
  cpSync(folder, target, { recursive: true, dereference: true });
  const { languages } = library.site;
  for (const [at, entry] of madeUpEntries(count, takenIn(library)).entries())
    writeEntry(join(target, 'terms', `made-up-${at}`), entry, library, languages);
}

/** Whether a library has an entry of a name, in any form and either language. */
function takenIn(library: Library): (name: string) => boolean {
  const names = library.site.languages
    .flatMap((language) => headData(library, language).rows)
    .flatMap(([, , title, others]) => [title, ...others.map((name) => name.slice(1))]);
  const keys = new Set(names.flatMap((name) => [squeezed(name), squeezedRoots(name)]));
  return (name) => keys.has(squeezed(name)) || keys.has(squeezedRoots(name));
}

function writeEntry(folder: string, entry: MadeUpEntry, library: Library, languages: readonly Language[]): void {
  mkdirSync(folder, { recursive: true });
  const { site, leading } = library;
  const facts = {
    domain: domainsOf(site)[0],
    owner: Object.keys(site.owners)[0],
    reviewed: '2026-01-01',
    status: 'approved',
  };
  for (const language of languages) {
    const { front, body } = textsOf(entry[language]);
    writeFileSync(
      join(folder, `${language}.mdx`),
      `---\n${stringify({ ...front, ...(language === leading ? facts : {}) })}---\n\n${body}\n`,
    );
  }
}

function textsOf({ title, abbreviation, labels, summary, texts }: MadeUpWords): { front: object; body: string } {
  const [definition = '', plain = '', not = '', example = '', ...rest] = texts;
  return {
    front: {
      title,
      ...(abbreviation ? { abbreviation } : {}),
      labels: labels.map((text) => ({ text, status: 'admitted' })),
      summary,
      ...{ definition, plain, not, example },
    },
    body: rest.join('\n\n'),
  };
}
