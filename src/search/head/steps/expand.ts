import { root } from '../../../language/root.ts';
import type { Head } from '../open.ts';
import { nearKeys, slips } from '../typo.ts';
import type { Postings } from '../vocabulary.ts';

/** What a word of a query may stand for. */
export interface Match {
  postings: Postings;
  share: number;
  /** The part of the compound it stands for, where it is not the whole. */
  part?: string;
  /** Another word that was taken for this one. */
  instead?: string;
}

/** What a word of a query may stand for: itself, its forms, what begins like it, what it is made of, what it was meant to be. */
export function expanded(head: Head, word: string, last: boolean): Match[] {
  const { vocabulary } = head;
  const matches: Match[] = [{ postings: head.postings(word), share: 1 }];
  const add = (words: readonly string[], share: number, part?: string) => {
    for (const one of words) matches.push({ postings: vocabulary.of(one), share, ...(part === undefined ? {} : { part }) });
  };
  if (word.length > 3) add(vocabulary.ofRoot(root(word)), 0.9);
  if (word.length > 3 || (last && word.length > 1)) add(vocabulary.beginning(word, 40), 0.7);
  for (const part of head.splitTyped(word)) {
    head.findParts(part);
    add([part, ...vocabulary.ofRoot(root(part))], 0.55, part);
    add(vocabulary.familyOf(part), 0.4, part);
  }
  if (word.length > 4) add(vocabulary.familyOf(word), 0.5);
  const found = () => matches.some(({ postings }) => postings.size > 0);
  if (found()) return matches;
  add(inside(head, word), 0.5);
  if (found()) return matches;
  for (const { key } of nearKeys(head.wordTypos, word, Math.min(2, slips(word.length))).slice(0, 3))
    matches.push({ postings: vocabulary.of(key), share: 0.6, instead: key });
  return matches;
}

/**
 * Words of names that a compound with unknown parts begins or ends with (Kulanz in „Kulanzregelung“), the longest of them;
 * else those that end in the word (Kundenloyalität for „Loyalität“).
 */
function inside(head: Head, word: string): string[] {
  // Less than this of a word says too little about it: Kunden in „Kundenglücksritter“.
  const share = 0.4;
  if (word.length < 5) return [];
  const held = head.nameWords.filter(
    (one) => one.length < word.length - 2 && one.length >= share * word.length && (word.startsWith(one) || word.endsWith(one)),
  );
  const longest = Math.max(0, ...held.map((one) => one.length));
  if (longest > 0) return held.filter((one) => one.length === longest);
  return head.nameWords.filter((one) => one.length > word.length + 2 && one.endsWith(word));
}
