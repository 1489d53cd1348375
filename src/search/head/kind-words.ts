import { root } from '../../language/root.ts';
import type { Kind } from '../../model/kind-names.ts';
import type { Called } from './asking.ts';
import { flatWords } from './words.ts';

/** Forms of short words are other words: „Termin“ is no term. */
const form = (word: string): string => (word.length > 6 ? root(word) : word);

/** Shorter names end too many words by accident. */
const shortestEnd = 4;

/** Reads the names of kinds in the words of a query. */
export function kindReader(called: Called): KindReader {
  const kinds = Object.entries(called).map(
    ([kind, words]) => [kind as Kind, new Set(flatWords(words).flatMap((one) => [one, root(one)]))] as const,
  );
  const names = Object.values(called)
    .flatMap(flatWords)
    .filter((name) => name.length >= shortestEnd)
    .sort((a, b) => b.length - a.length);
  return {
    called: (word) => kinds.filter(([, words]) => words.has(form(word))).map(([kind]) => kind),
    apart(word) {
      const name = names.find((one) => word.endsWith(one) && word.length - one.length >= shortestEnd);
      return name ? [word.slice(0, -name.length), name] : [word];
    },
  };
}

export interface KindReader {
  /** The kinds that a word names. */
  called(word: string): Kind[];
  /** „Umzugsprozess“ → umzugs, prozess: what a compound with a kind's name at its end asks for. The whole word, where it has none. */
  apart(word: string): string[];
}
