import { type Token, tokens } from './tokens.ts';

/** A phrase found in a text. */
export interface PhraseHit<T> {
  start: number;
  end: number;
  value: T;
}

interface Phrase<T> {
  words: string[];
  value: T;
}

/** Phrases by their first word: looking one up costs a hash, however many there are. */
export interface PhraseIndex<T> {
  byFirst: Map<string, Phrase<T>[]>;
}

/**
 * Builds an index of phrases.
 * @param phrases phrase and what it stands for; of two alike the first wins
 */
export function phraseIndex<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of phrases) {
    const words = tokens(phrase).map((token) => token.word);
    const [first] = words;
    if (!first) continue;
    const list = byFirst.get(first) ?? [];
    list.push({ words, value });
    byFirst.set(first, list);
  }
  // Longest first, so that „Customer Journey Map“ wins over „Customer Journey“; sort is stable.
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst };
}

/**
 * Phrases in a text, left to right, longest match first, never overlapping, never inside a word.
 * Case counts; the index holds every spelling that may match.
 */
export function findPhrases<T>(text: string, index: PhraseIndex<T>): PhraseHit<T>[] {
  const list = tokens(text);
  const hits: PhraseHit<T>[] = [];
  for (let at = 0; at < list.length; at++) {
    const token = list[at] as Token;
    const phrase = index.byFirst.get(token.word)?.find(({ words }) => matches(text, list, at, words));
    if (!phrase) continue;
    const last = list[at + phrase.words.length - 1] as Token;
    hits.push({ start: token.start, end: last.end, value: phrase.value });
    at += phrase.words.length - 1;
  }
  return hits;
}

/** Whether the words stand from a token on with only blanks between them. */
function matches(text: string, list: Token[], at: number, words: string[]): boolean {
  return words.every((word, offset) => {
    const token = list[at + offset];
    if (!token || token.word !== word) return false;
    const before = list[at + offset - 1];
    return offset === 0 || (before !== undefined && /^\s+$/u.test(text.slice(before.end, token.start)));
  });
}
