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
  /** How much of the word it covers, where that is not all. */
  covers?: number;
}

/**
 * What a word of a query may stand for: itself, its forms, what begins like it, what it is made of, what it was meant to be.
 * @param also words that it stands for just as well
 * @param parted whether it is one half of a verb: then it stands for itself only by half
 */
export function expanded(head: Head, word: string, last: boolean, also: readonly string[], parted = false): Match[] {
  const { vocabulary } = head;
  const matches: Match[] = [{ postings: head.postings(word), share: parted ? 0.5 : 1 }];
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
  for (const one of also) {
    head.findParts(one);
    add([one, ...vocabulary.ofRoot(root(one))], 0.9);
    add(vocabulary.familyOf(one), 0.75);
  }
  const found = () => matches.some(({ postings }) => postings.size > 0);
  const take = (keys: readonly string[]) => {
    for (const key of keys) matches.push({ postings: vocabulary.of(key), share: 0.6, instead: key });
  };
  if (found()) return matches;
  take(head.sounding(word));
  if (found()) return matches;
  for (const part of inside(head, word))
    for (const one of [part, ...vocabulary.ofRoot(root(part))])
      matches.push({ postings: head.postings(one), share: 0.5, covers: part.length / word.length });
  add(ending(head, word), 0.5);
  if (found()) return matches;
  take(
    nearKeys(head.wordTypos, word, Math.min(2, slips(word.length)))
      .slice(0, 3)
      .map(({ key }) => key),
  );
  return matches;
}

/** Less than this of a word says too little about it: Kunden in „Kundenglücksritter“. */
const least = 0.4;

/** The longest word known that a compound with unknown parts begins or ends with: Kulanz in „Kulanzregelung“, Paket in „Paketbote“. */
function inside(head: Head, word: string): string[] {
  for (let length = word.length - 2; length >= Math.max(4, least * word.length); length--) {
    const ends = [word.slice(0, length), word.slice(-length)].filter((one) => head.vocabulary.has(one));
    if (ends.length > 0) return ends;
  }
  return [];
}

/** Words of names that end like this: Kundenloyalität for „Loyalität“. */
const ending = (head: Head, word: string): string[] =>
  word.length < 5 ? [] : head.nameWords.filter((one) => one.length > word.length + 2 && one.endsWith(word));
