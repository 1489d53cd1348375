import { englishReadsOtherwise, germanReadsOtherwise, type Neighbours } from './context.ts';
import type { Label } from './label.ts';
import type { Place } from './label-match.ts';
import { root } from './root.ts';
import { wordParts } from './spellings.ts';
import { plainWord, type Token, tokens } from './tokens.ts';

/** A word of plain letters: nothing to cut, nothing to clean. */
const simple = /^[A-Za-zÄÖÜäöüß]+$/;

/** A token with its words and their roots. */
export interface Word extends Token {
  parts: string[];
  roots: string[];
}

/** The words of a text, ready to be looked up. */
export const wordsOf = (text: string): Word[] =>
  tokens(text).map((token): Word => {
    const parts = simple.test(token.word) ? [token.word] : wordParts(token.word);
    return { word: token.word, start: token.start, end: token.end, parts, roots: parts.map(root) };
  });

/** Some words of a text: from which on, how many. */
export interface Span {
  text: string;
  words: readonly Word[];
  at: number;
  count: number;
}

/** Whether words are only half a compound („Kunden- und Partnergespräche“) or stand at an apostrophe (l’Art) that is not a genitive’s. */
export const cutsWord = (text: string, start: number, end: number): boolean =>
  /(?:[-\u2010\u2011]|\p{L}['\u2019])[\u00AD\u200B\u2060]*$/u.test(text.slice(Math.max(0, start - 4), start)) ||
  /^(?:[-\u2010\u2011]|['\u2019](?!(?:s|d|ll|re|ve)(?!\p{L}))\p{L})/u.test(text.slice(end, end + 4));

/** The sign between two words, blanks left out; nothing where no label could go on. */
export function signBetween(text: string, a: Word | undefined, b: Word | undefined, known: ReadonlySet<string>): string | undefined {
  if (!a || !b) return;
  const gap = text.slice(a.end, b.start);
  const sign = plainWord(gap).replace(/\s+/gu, '');
  if (sign === '') return gap !== '' || /^\u00A7/.test(a.word) ? '' : undefined;
  return known.has(sign) ? sign : undefined;
}

/** Signs between the words of a span, as a label keeps them. */
export function signsIn({ text, words, at, count }: Span, known: ReadonlySet<string>): string {
  if (count === 1 || known.size === 0) return '';
  const signs = Array.from({ length: count }, (_none, n) => [
    ...(n > 0 ? [signBetween(text, words[at + n - 1], words[at + n], known) ?? ''] : []),
    ...(words[at + n] as Word).parts.slice(1).map(() => ''),
  ]).flat();
  return signs.join(' ').trim() && signs.join(' ');
}

const capitals = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

export function placeOf({ text, words, at, count }: Span): Place {
  const first = words[at] as Word;
  const loud = (word: Word | undefined) => word !== undefined && capitals.test(word.word);
  const shouting = loud(first) && (first.word.length > 4 || loud(words[at - 1]) || loud(words[at + count]));
  return {
    opening: opensSentence(text, first.start),
    shouting,
    tied: words.slice(at, at + count).flatMap((word) => word.parts.map((_part, n) => n > 0)),
  };
}

export function readsOtherwise(label: Label, { text, words, at }: Span, { opening }: Place): boolean {
  const [last, word, next] = [words[at - 1], words[at] as Word, words[at + 1]];
  const blank = (from: number, to: number) => /^\s+$/u.test(text.slice(from, to));
  const around: Neighbours = {
    before: last && blank(last.end, word.start) ? last.word : '',
    after: next && blank(word.end, next.start) ? next.word : '',
    clause: last !== undefined && /,\s*(?:\p{Ll}+\s+)?$/u.test(text.slice(Math.max(0, last.start - 12), last.start)),
    opening,
  };
  return (label.rule.language === 'de' ? germanReadsOtherwise : englishReadsOtherwise)(plainWord(word.word), label, around);
}

/** Whether a place opens a sentence or a text. */
const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?:…]|[„“"»«›‹(–—•])\s*$/u.test(text.slice(Math.max(0, start - 4), start)) || start === 0;
