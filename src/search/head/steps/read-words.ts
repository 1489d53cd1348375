import type { Head } from '../open.ts';
import { unlinked } from '../splitter.ts';
import { contentWords, flatWords } from '../words.ts';

/** A word of a query. */
export interface ReadWord {
  word: string;
  /** What it may stand for just as well: the verb with its parted front, the noun of a verb. */
  also: readonly string[];
  /** Whether somebody may be typing it still. */
  last: boolean;
  /** Whether it is one half of a verb whose front stands at the end: alone it is another verb. */
  parted: boolean;
}

/** Finite verbs end like this; others have no front that could be parted from them. */
const finite = /..(?:t|e|en)$/;

/** The words of a query that say something, and what else they may be. */
export function readWords(head: Head, text: string): ReadWord[] {
  const { vocabulary, kinds, verbs } = head;
  const end = flatWords(text).at(-1) ?? '';
  const words = contentWords(text, head.empty, head.vocabulary.has).flatMap((word) =>
    vocabulary.has(word) ? [word] : kinds.apart(word).map((part) => unlinked(vocabulary, part)),
  );
  return words.map((word, at) => {
    const joined = verbs.isFront(end) && finite.test(word) ? [end + word] : [];
    const also = [...joined, ...(joined[0] ? joined : [word]).flatMap(verbs.relatives)];
    return { word, also, last: at === words.length - 1, parted: joined.length > 0 };
  });
}
