import { storeScope } from '../../src/components/scope.ts';
import type { Language } from '../../src/model/entry.ts';
import { type Entry, Library } from '../../src/model/library.ts';
import type { Site } from '../../src/model/site.ts';

/** What a test says of a term; the rest is made up. */
export interface TermSketch {
  title: string;
  broader?: string[];
  partOf?: string[];
  related?: string[];
  contrastWith?: string[];
}

/** A library of terms and nothing else. */
export function termLibrary(terms: Record<string, TermSketch>): Library {
  const site = { languages: ['de', 'en'], owners: {} } as unknown as Site;
  const entries = Object.entries(terms).map(([id, { title, broader = [], partOf = [], related = [], contrastWith = [] }]) => ({
    kind: 'terms',
    id,
    file: `terms/${id}/de.mdx`,
    facts: { broader, narrower: [], partOf, related, contrastWith, homonyms: [] },
    words: { de: { title, summary: title, labels: [], forms: [] } },
    bodies: [],
    mentions: [],
    questions: [],
    positions: [],
  }));
  return new Library(site, entries as unknown as Entry[]);
}

export const scopeOf = (library: Library, language: Language = 'de') => storeScope(library, language);
