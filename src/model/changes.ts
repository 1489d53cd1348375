import type { Change, Language } from './entry.ts';
import type { Kind } from './kinds.ts';
import type { Entry, Library } from './library.ts';
import { type Picked, pick } from './reading.ts';

/** A change together with the entry it happened to. */
export interface EntryChange<K extends Kind = Kind> {
  entry: Entry<K>;
  change: Change;
}

/**
 * An entry's changes, newest first, in whichever order they are written.
 * Of one day, the one that stands nearer to the newer end of the list is the newer.
 */
export function changesOf({ facts: { changes } }: Entry): Change[] {
  const ascending = (changes[0]?.date ?? '') < (changes.at(-1)?.date ?? '');
  return (ascending ? changes.toReversed() : [...changes]).sort((a, b) => newestFirst(a.date, b.date));
}

/** All changes of all entries, newest first; of one day in the order of kinds and ids. */
export function allChanges(library: Library): EntryChange[] {
  return library.entries
    .flatMap((entry) => changesOf(entry).map((change) => ({ entry, change })))
    .sort((a, b) => newestFirst(a.change.date, b.change.date));
}

/**
 * Entries that changed last, each once with its newest change, newest first; of one day in the order of kinds and ids.
 * @param n how many at most
 * @param kind only entries of this kind
 * @returns nothing where no entry has `changes`
 */
export function recentChanges<K extends Kind = Kind>(library: Library, n: number, kind?: K): EntryChange<K>[] {
  const entries = (kind ? library.of(kind) : library.entries) as readonly Entry<K>[];
  return entries
    .flatMap((entry) =>
      changesOf(entry as Entry)
        .slice(0, 1)
        .map((change) => ({ entry, change })),
    )
    .sort((a, b) => newestFirst(a.change.date, b.change.date))
    .slice(0, n);
}

/** A change's note as a page in a language prints it. One that was written in a single language is shown in that one. */
export function noteOf({ note }: Change, wanted: Language, leading: Language): Picked {
  const picked = pick(note, wanted, leading);
  const [language, text] = (Object.entries(note) as [Language, string | undefined][]).find(([, one]) => one) ?? [leading, ''];
  return picked.text ? picked : { text: text ?? '', language };
}

const newestFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
