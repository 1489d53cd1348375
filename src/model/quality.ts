import { addMonths } from './checks/overdue-review.ts';
import type { Language } from './entry.ts';
import type { Entry, Library } from './library.ts';

/** What an editor should look at, worst first. Dates are data; the browser says “overdue”. */
export interface Quality {
  /** All entries by the day they should be read again, earliest first. */
  reviews: { entry: Entry; due: string }[];
  /** Drafts and entries in review. */
  unsettled: Entry[];
  /** Entries that a language of the site lacks: wholly, or only the long text. */
  untranslated: { entry: Entry; language: Language; part: 'all' | 'body' }[];
  /** Terms nobody names and no text mentions. */
  orphans: Entry[];
}

/**
 * Judges the state of a library.
 * @param mentioned ids of terms that some page links
 */
export function qualityOf(library: Library, mentioned: ReadonlySet<string>): Quality {
  const reviews = library.entries.map((entry) => ({ entry, due: addMonths(entry.facts.reviewed, entry.facts.reviewEvery) }));
  const others = library.site.languages.filter((language) => language !== library.leading);
  return {
    reviews: reviews.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
    unsettled: library.entries.filter((entry) => entry.facts.status === 'draft' || entry.facts.status === 'in-review'),
    untranslated: library.entries.flatMap((entry) =>
      others.flatMap((language): Quality['untranslated'] => {
        if (!entry.words[language]) return [{ entry, language, part: 'all' }];
        return entry.bodies.includes(library.leading) && !entry.bodies.includes(language) ? [{ entry, language, part: 'body' }] : [];
      }),
    ),
    orphans: library.of('terms').filter((term) => !mentioned.has(term.id) && library.backlinks(term).length === 0),
  };
}
