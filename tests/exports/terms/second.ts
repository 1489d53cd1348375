import { join } from 'node:path';
import { readContent } from '../../../src/build/content-fs.ts';
import { checkContent } from '../../../src/model/check-content.ts';
import type { TermFacts, TermWords } from '../../../src/model/kinds/term.ts';
import { type Entry, Library } from '../../../src/model/library.ts';
import type { Site } from '../../../src/model/site.ts';

const read = checkContent(readContent(join(import.meta.dirname, '../../fixtures/second'))).library;
if (!read) throw new Error('the second company cannot be read');

/** The second company, led by English. */
export const second: Library = read;

/** What a test says of a term; the rest is made up. */
export interface Sketch {
  facts?: Partial<TermFacts> & { status?: Entry['facts']['status']; replacedBy?: string; sources?: Entry['facts']['sources'] };
  de?: Partial<TermWords>;
  en?: Partial<TermWords>;
}

/** A library led by German that holds these terms and nothing else. */
export function sketched(terms: Record<string, Sketch>, site: Partial<Site> = {}): Library {
  const words = (id: string, given: Partial<TermWords>): TermWords => ({
    ...{
      title: id,
      summary: 's',
      definition: 'd',
      plain: 'p',
      not: 'n',
      example: 'e',
      labels: [],
      forms: [],
      blockedForms: [],
      misspellings: [],
    },
    ...given,
  });
  const entries = Object.entries(terms).map(([id, { facts, de, en }]) => ({
    kind: 'terms',
    id,
    file: `terms/${id}/de.mdx`,
    facts: {
      ...{ domain: 'methods', broader: [], partOf: [], related: [], contrastWith: [], homonyms: [], sources: [] },
      ...{ autoLink: true, unlinked: [], means: [], changes: [] },
      ...{ owner: 'team', reviewed: '2026-03-04', reviewEvery: 12, status: 'approved' },
      ...facts,
    },
    words: { de: words(id, de ?? {}), ...(en && { en: words(id, en) }) },
    bodies: [],
    mentions: [],
    questions: [],
    positions: [],
  }));
  const settings = { ...second.site, languages: ['de', 'en'], idBase: 'https://x.example/id', ...site } as Site;
  return new Library(settings, entries as unknown as Entry[]);
}

/** Texts that break careless writers. */
export const bad = [
  'Er sagte: "Nein", „doch“ & \'basta\'',
  'a\\b\\"c\\',
  'eins\nzwei\r\ndrei\rvier\tfünf',
  'Grüße aus Öhringen, ÄÖÜ ß é',
  '🙂👩‍👩‍👧 𝕏',
  '<b>]]></b> &amp; &#10; <!-- -->',
  'bell\u0007 nul\u0000 del\u007F nel\u0085 ls\u2028 bom\uFEFF',
  "=SUMME(A1;B2) | a\\|b ; , '",
  '"""@de . <x> ^^',
];

/** Every text of a term set to one value. */
export const everywhere = (value: string): Sketch => ({
  facts: { sources: [{ author: value, title: value, publisher: value }] },
  de: {
    ...{ title: value, abbreviation: `${value}1`, summary: value, definition: value, plain: value, not: value, example: value },
    ...{ usage: value, forms: [`${value}2`], blockedForms: [value], gender: 'f' },
    labels: [
      { text: `${value}3`, status: 'forbidden', reason: value, forms: [`${value}4`] },
      { text: `${value}5`, status: 'admitted', forms: [] },
    ],
  },
});
