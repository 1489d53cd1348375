import { root } from '../../language/root.ts';
import { family, flatWords } from './words.ts';

/** Shorter families hold words that have nothing to do with each other. */
const shortestFamily = 5;

/** Reads words that stand for one another. */
export interface AlikeReader {
  /** Whether a word, in any form, is in a group. */
  has(word: string): boolean;
  /** What a word is known by: its root, its family, and the groups it is in. Two words with one in common say the same. */
  keys(word: string): readonly string[];
  /** The other words of its groups. */
  words(word: string): readonly string[];
}

/** @param groups lines of words with blanks between them; of each line any may stand for any */
export function alikeReader(groups: string): AlikeReader {
  const lines = groups.split('\n').map(flatWords);
  const byRoot = new Map<string, number[]>();
  for (const [at, words] of lines.entries()) for (const one of new Set(words.map(root))) byRoot.set(one, [...(byRoot.get(one) ?? []), at]);
  const groupsOf = (word: string): readonly number[] => byRoot.get(root(word)) ?? [];
  return {
    has: (word) => byRoot.has(root(word)),
    keys: (word) => {
      const own = family(word);
      return [`=${root(word)}`, ...(own.length >= shortestFamily ? [`~${own}`] : []), ...groupsOf(word).map(String)];
    },
    words: (word) => groupsOf(word).flatMap((at) => (lines[at] ?? []).filter((one) => root(one) !== root(word))),
  };
}
