import { fold } from '../../language/fold.ts';

/** What a list of terms can be narrowed by, besides words; also the names in the address. `missing` is a language without a translation. */
export const groups = ['domain', 'status', 'missing'] as const;
export type Group = (typeof groups)[number];

/** A term as the filter sees it: its values in each group, and its words, folded. */
export type FilterRow = Record<Group, readonly string[]> & { words: string };

/** What a reader has chosen; several values of one group widen it, several groups narrow each other. */
export type Choice = Record<Group, ReadonlySet<string>> & { words: string };

/** Which rows are left, and how many each value would leave with what is chosen in the other groups. */
export interface Filtered {
  hits: boolean[];
  left: number;
  counts: Record<Group, Map<string, number>>;
}

/** Narrows rows in one pass. */
export function filterRows(rows: readonly FilterRow[], choice: Choice): Filtered {
  const wanted = fold(choice.words).split(' ').filter(Boolean);
  const counts: Filtered['counts'] = { domain: new Map(), status: new Map(), missing: new Map() };
  let left = 0;
  const hits = rows.map((row) => {
    if (!wanted.every((word) => row.words.includes(word))) return false;
    const misses = groups.filter((group) => choice[group].size > 0 && !row[group].some((value) => choice[group].has(value)));
    for (const group of groups) {
      if (misses.some((other) => other !== group)) continue;
      for (const value of row[group]) counts[group].set(value, (counts[group].get(value) ?? 0) + 1);
    }
    if (misses.length === 0) left += 1;
    return misses.length === 0;
  });
  return { hits, left, counts };
}

/** Whether anything is chosen. */
export const isNarrow = (choice: Choice): boolean => choice.words.trim() !== '' || groups.some((group) => choice[group].size > 0);

/**
 * What an address asks for.
 * @param search `?domain=journeys&domain=data&q=karte`
 * @param known values there are; others are ignored, as a link may be older than the list
 */
export function readChoice(search: string, known: Record<Group, ReadonlySet<string>>): Choice {
  const asked = new URLSearchParams(search);
  const values = (group: Group) => new Set(asked.getAll(group).filter((value) => known[group].has(value)));
  return { domain: values('domain'), status: values('status'), missing: values('missing'), words: asked.get('q') ?? '' };
}

/**
 * The address of a choice.
 * @param search the address so far; what is not of the filter stays
 * @returns with a leading `?`, or empty
 */
export function writeChoice(search: string, choice: Choice): string {
  const address = new URLSearchParams(search);
  for (const name of [...groups, 'q']) address.delete(name);
  for (const group of groups) for (const value of choice[group]) address.append(group, value);
  if (choice.words.trim() !== '') address.set('q', choice.words.trim());
  return address.size > 0 ? `?${address}` : '';
}
