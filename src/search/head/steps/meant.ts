import { base, byStatus, type Hit, hitOf } from '../answer.ts';
import type { Head } from '../open.ts';
import { nearKeys } from '../typo.ts';
import { flatWords, squeezed, squeezedAsTyped } from '../words.ts';

/** A name two slips away goes before answers by some of the words, unless those say a lot. */
const ofTwoSlips = 700;

/** From so many letters on two slips leave no doubt which name was meant, unless all words are words as they stand. */
const long = 12;

/** Names a slip or two away. With two slips a word that is really there counts for more. */
export function meant(head: Head, text: string): Hit[] {
  const sure = (key: string) => key.length >= long && flatWords(text).some((word) => !isWord(head, word));
  const spellings = new Set([squeezed(text), squeezedAsTyped(text)]);
  const near = [...spellings].flatMap((spelling) => nearKeys(head.typos, spelling)).sort((a, b) => a.distance - b.distance);
  const best = near[0]?.distance ?? 0;
  return near
    .filter(({ distance }) => distance <= best + 0.5)
    .flatMap(({ key, distance }) =>
      (head.byKey.get(key) ?? []).map((name) => {
        const hit = hitOf(head, name, 'meant', 1000 - distance * 300 + byStatus[name.status]);
        return {
          ...hit,
          meant: name.text,
          score: distance < 2 || sure(key) ? hit.score : hit.score - base.meant + base.words + ofTwoSlips,
        };
      }),
    );
}

/** Whether a word is one the content has, or is made of such. */
const isWord = (head: Head, word: string): boolean => head.vocabulary.has(word) || head.splitTyped(word).length > 0;
