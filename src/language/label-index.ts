import { isLabel, type Label, type LabelRule, labelsOf, wordParts } from './label.ts';
import { root } from './root.ts';
import { type Token, tokens } from './tokens.ts';

/** A label found in a text. */
export interface LabelHit<T> {
  start: number;
  end: number;
  value: T;
}

/** Labels by the roots of their words: looking one up costs a hash, however many there are. */
export interface LabelIndex<T> {
  byKey: Map<string, { label: Label; value: T; blocked: ReadonlySet<string> }[]>;
  /** First roots of labels of several words. */
  firsts: Set<string>;
  /** Most words a label has. */
  longest: number;
}

/** A label, what it stands for, and spellings that must not count. */
export type LabelEntry<T> = readonly [rule: LabelRule, value: T, blocked?: Iterable<string>];

/** Builds an index; of two labels alike the first wins. */
export function labelIndex<T>(entries: Iterable<LabelEntry<T>>): LabelIndex<T> {
  const index: LabelIndex<T> = { byKey: new Map(), firsts: new Set(), longest: 1 };
  for (const [rule, value, blocked = []] of entries) {
    for (const label of labelsOf(rule)) {
      if (label.parts.length === 0) continue;
      index.longest = Math.max(index.longest, label.parts.length);
      for (const key of label.keys) {
        const list = index.byKey.get(key) ?? [];
        list.push({ label, value, blocked: new Set(blocked) });
        index.byKey.set(key, list);
        if (label.parts.length > 1) index.firsts.add(key.slice(0, key.indexOf(' ')));
      }
    }
  }
  return index;
}

/** A word of plain letters: nothing to cut, nothing to clean. */
const simple = /^[A-Za-zÄÖÜäöüß]+$/;

/** A token with its words and their roots. */
interface Word extends Token {
  parts: string[];
  roots: string[];
}

/**
 * Labels in a text in all their forms, left to right, longest first, never overlapping, never inside a word:
 * a hyphen is a letter, so „E-Mail“ is not in „E-Mail-Adresse“.
 */
export function findLabels<T>(text: string, index: LabelIndex<T>): LabelHit<T>[] {
  const words = tokens(text).map((token): Word => {
    const parts = simple.test(token.word) ? [token.word] : wordParts(token.word);
    return { word: token.word, start: token.start, end: token.end, parts, roots: parts.map(root) };
  });
  const hits: LabelHit<T>[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = longestAt(text, words, at, index);
    if (!found) continue;
    hits.push({ start: (words[at] as Word).start, end: (words[at + found.count - 1] as Word).end, value: found.value });
    at += found.count - 1;
  }
  return hits;
}

function longestAt<T>(text: string, words: Word[], at: number, index: LabelIndex<T>): { count: number; value: T } | undefined {
  const first = words[at] as Word;
  const opening = () => opensSentence(text, first.start);
  let count = 1;
  if (index.firsts.has(first.roots[0] ?? ''))
    while (count < index.longest && joined(text, words[at + count - 1], words[at + count])) count++;
  for (; count > 0; count--) {
    const span = words.slice(at, at + count);
    const parts = span.flatMap((word) => word.parts);
    const spelling = text.slice(first.start, (span.at(-1) as Word).end);
    const value =
      match(
        parts,
        span.flatMap((word) => word.roots),
        spelling,
        opening,
        index,
      ) ?? (count === 1 ? otherSpellings(first, opening, index) : undefined);
    if (value !== undefined) return { count, value };
  }
  return;
}

function match<T>(parts: string[], roots: string[], spelling: string, opening: () => boolean, index: LabelIndex<T>): T | undefined {
  return index.byKey.get(roots.join(' '))?.find(({ label, blocked }) => !blocked.has(spelling) && isLabel(label, parts, opening()))?.value;
}

/** CXManager for CX-Manager, Kunden-Erlebnis for Kundenerlebnis. */
function otherSpellings<T>(word: Word, opening: () => boolean, index: LabelIndex<T>): T | undefined {
  if (word.parts.length === 1 && !/.\p{Lu}/u.test(word.word)) return;
  const camel = word.word.replace(/In(nen)?$/, 'in$1').split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
  if (camel.length > 1 && word.parts.length === 1) return match(camel, camel.map(root), word.word, opening, index);
  if (word.parts.length < 2) return;
  const closed = word.parts.map((part, at) => (at > 0 ? part.toLowerCase() : part)).join('');
  return match([closed], [root(closed)], word.word, opening, index);
}

/** Whether two words stand with nothing but blanks between them. */
const joined = (text: string, a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined && b !== undefined && /^\s+$/u.test(text.slice(a.end, b.start));

/** Whether a place opens a sentence or a text. */
const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?:…]|[„“"»«›‹(–—•])\s*$/u.test(text.slice(Math.max(0, start - 4), start)) || start === 0;
