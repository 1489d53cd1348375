import type { Head } from '../open.ts';
import { contentWords, flatWords } from '../words.ts';

/** A word of a query. */
export interface ReadWord {
  word: string;
  /** What it may stand for just as well: the verb with its parted front, the noun of a verb. */
  also: readonly string[];
  /** Whether somebody may be typing it still. */
  last: boolean;
}

/** Finite verbs end like this; others have no front that could be parted from them. */
const finite = /..(?:t|e|en)$/;

/** The words of a query that say something, and what else they may be. */
export function readWords({ data, vocabulary, kinds, verbs }: Head, text: string): ReadWord[] {
  const words = contentWords(text, data.language).flatMap((word) => (vocabulary.has(word) ? [word] : kinds.apart(word)));
  const end = flatWords(text).at(-1) ?? '';
  return words.map((word, at) => {
    const joined = verbs.isFront(end) && finite.test(word) ? [end + word] : [];
    return { word, also: [...joined, ...(joined[0] ? joined : [word]).flatMap(verbs.relatives)], last: at === words.length - 1 };
  });
}
