import { root } from '../../../language/root.ts';
import type { Head } from '../open.ts';
import { flatWords } from '../words.ts';

/** How much of a title's letters a query has to begin with. */
const leastOfTitle = 0.6;

/**
 * Rows whose title begins as the query does, also with words that say nothing by themselves: „Welche Kennzahl nehme ich?“ for
 * „Welche Kennzahl wann?“.
 * @returns of each, how much of the longer of the two is the same; no title that shares but its first word
 */
export function openings(head: Head, text: string): Map<number, number> {
  const typed = flatWords(text);
  const [first = ''] = typed;
  const found = new Map<number, number>();
  for (const key of typed.length < 2 ? [] : head.keysBeginning(root(first)))
    for (const { row, status, words } of head.byKey.get(key) ?? []) {
      if (status !== 'title') continue;
      let same = 0;
      while (same < words.length && root(typed[same] ?? '') === root(words[same] ?? '')) same++;
      if (same > 1 && letters(words.slice(0, same)) >= leastOfTitle * key.length)
        found.set(row, letters(typed.slice(0, same)) / Math.max(letters(typed), key.length));
    }
  return found;
}

const letters = (words: readonly string[]): number => words.join('').length;
