import { newestDate } from './check-content.ts';
import { addMonths } from './checks/overdue-review.ts';
import type { Language } from './entry.ts';
import type { Entry, Library } from './library.ts';
import { type Notices, noNotices } from './quality-notices.ts';
import { sideBySide } from './quality-texts.ts';

/** What an editor should look at, worst first. Dates are data; the browser says “overdue”. */
export interface Quality {
  entries: number;
  /** The newest review date of the content: what counts as today where nobody knows better. */
  asOf: string;
  /** All entries by the day they should be read again, earliest first. */
  reviews: { entry: Entry; due: string }[];
  /** Entries nobody answers for. */
  unowned: Entry[];
  /** Drafts and entries in review. */
  unsettled: Entry[];
  /** Entries that a language of the site lacks: wholly, only the long text, or some texts of a flow. */
  untranslated: Untranslated[];
  /** Deprecated, forbidden and misspelt labels in the texts. */
  words: (Notices['words'][number] & { entry: Entry })[];
  /** Terms nobody names and no text mentions. */
  orphans: Entry[];
  /** Terms whose generated forms nobody has confirmed. */
  forms: UnreadForms[];
  /** Words that many entries use and no term covers. */
  candidates: Notices['candidates'];
}

/** A term whose forms nobody has confirmed, with the languages and what they now are. */
export interface UnreadForms {
  entry: Entry;
  id: string;
  languages: Pick<Notices['forms'][number], 'language' | 'file' | 'labels' | 'changed'>[];
}

export interface Untranslated {
  entry: Entry;
  language: Language;
  part: 'all' | 'body' | 'texts';
  /** Places of the missing texts in a flow: `steps.s1.does`. */
  texts: string[];
}

/**
 * Judges the state of a library.
 * @param mentioned ids of terms that some page links
 * @param notices what the sources tell beside
 */
export function qualityOf(library: Library, mentioned: ReadonlySet<string>, notices: Notices = noNotices): Quality {
  const reviews = library.entries.map((entry) => ({ entry, due: dueOf(entry) }));
  const withEntry = <T extends { id: string }>(kind: Entry['kind'], one: T): (T & { entry: Entry })[] => {
    const entry = library.get(kind, one.id);
    return entry ? [{ ...one, entry }] : [];
  };
  return {
    entries: library.entries.length,
    asOf: newestDate(library),
    reviews: reviews.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
    unowned: library.entries.filter((entry) => !entry.facts.owner),
    unsettled: library.entries.filter((entry) => entry.facts.status === 'draft' || entry.facts.status === 'in-review'),
    untranslated: library.entries.flatMap((entry) => untranslated(library, entry)),
    words: notices.words.flatMap((word) => withEntry(word.kind, word)),
    orphans: library.of('terms').filter((term) => !mentioned.has(term.id) && library.backlinks(term).length === 0),
    forms: [...Map.groupBy(notices.forms, ({ id }) => id)].flatMap(([id, forms]) => withEntry('terms', { id, languages: unread(forms) })),
    candidates: notices.candidates,
  };
}

/** Ids of terms that some page links, given those an entry's page does. */
export const mentionedIn = (library: Library, uses: (entry: Entry) => readonly string[]): Set<string> =>
  new Set(library.entries.flatMap((entry) => uses(entry)));

/** What of it concerns one owner. Candidates belong to nobody yet. */
export function qualityFor(owner: string, quality: Quality): Quality {
  const own = <T extends { entry: Entry }>(list: T[]) => list.filter(({ entry }) => entry.facts.owner === owner);
  return {
    ...quality,
    reviews: own(quality.reviews),
    entries: own(quality.reviews).length,
    unowned: [],
    unsettled: quality.unsettled.filter((entry) => entry.facts.owner === owner),
    untranslated: own(quality.untranslated),
    words: own(quality.words),
    orphans: quality.orphans.filter((entry) => entry.facts.owner === owner),
    forms: own(quality.forms),
    candidates: [],
  };
}

/** Days on which reviews fall due, each with how many: enough to count the overdue ones on any day. */
export function dueDays(reviews: Quality['reviews']): [day: string, count: number][] {
  const days = new Map<string, number>();
  for (const { due } of reviews) days.set(due, (days.get(due) ?? 0) + 1);
  return [...days];
}

const unread = (forms: Notices['forms']): UnreadForms['languages'] =>
  forms.map(({ language, file, labels, changed }) => ({ language, file, labels, changed }));

const dueOf = ({ facts }: Entry): string => addMonths(facts.reviewed, facts.reviewEvery);

function untranslated(library: Library, entry: Entry): Untranslated[] {
  return library.site.languages.flatMap((language): Untranslated[] => {
    if (language === library.leading) return [];
    if (!entry.words[language]) return [{ entry, language, part: 'all', texts: [] }];
    const texts = [...sideBySide(entry.facts)].flatMap(({ path, texts: own }) => (own[language] ? [] : [path.join('.')]));
    return [
      ...(entry.bodies.includes(library.leading) && !entry.bodies.includes(language)
        ? [{ entry, language, part: 'body' as const, texts: [] }]
        : []),
      ...(texts.length > 0 ? [{ entry, language, part: 'texts' as const, texts }] : []),
    ];
  });
}
