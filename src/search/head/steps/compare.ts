import { base, type Hit } from '../answer.ts';
import type { Head } from '../open.ts';
import { flat } from '../words.ts';
import { meant } from './meant.ts';
import { named } from './name.ts';

/**
 * Two names that are to be told apart: their page of comparison, if there is one, else both.
 * @param about the two; or both in one, where nothing says where the first ends
 * @returns nothing where one of them is no name
 */
export function compared(head: Head, about: readonly string[]): Hit[] {
  const [a = '', b = ''] = about.length === 1 ? cut(head, about[0] ?? '') : about;
  const sides = [a, b].map((text) => named(head, text));
  const rows = sides.map((exact, at) => new Set((exact.length > 0 ? exact : meant(head, [a, b][at] ?? '')).map(({ row }) => row)));
  const pair = head.pairs.find(([one, two]) => (rows[0]?.has(one) && rows[1]?.has(two)) || (rows[1]?.has(one) && rows[0]?.has(two)));
  if (pair) return [{ row: pair[0], other: pair[1], reason: 'compare', score: base.compare }];
  return sides.every((exact) => exact.length > 0) ? sides.flat() : [];
}

/** Where one name ends and the other begins: „Pain Point Bruchstelle“. Words that say nothing may stand around them. */
function cut(head: Head, text: string): [string, string] | [] {
  const words = text.split(/[\s,/]+/);
  const isEmpty = (word = '') => head.empty.has(flat(word));
  for (let at = 1; at < words.length; at++) {
    let [end, next] = [at, at];
    while (end > 1 && isEmpty(words[end - 1])) end--;
    while (next < words.length - 1 && isEmpty(words[next])) next++;
    const [a, b] = [words.slice(0, end).join(' '), words.slice(next).join(' ')];
    if (named(head, a).length > 0 && named(head, b).length > 0) return [a, b];
  }
  return [];
}
