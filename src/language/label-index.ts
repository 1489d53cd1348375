import { fold } from './fold.ts';
import { type Label, type LabelRule, labelsOf } from './label.ts';
import { isLabel } from './label-match.ts';
import { root, withoutSign } from './root.ts';
import { cutsWord, placeOf, readsOtherwise, type Span, signBetween, signsIn, type Word, wordsOf } from './span.ts';
import { humps, joined } from './spellings.ts';
import { plainWord } from './tokens.ts';

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
  /** Signs that stand between words of some label. */
  signs: Set<string>;
  /** Most words a label has. */
  longest: number;
}

/** A label, what it stands for, and spellings that must not count. */
export type LabelEntry<T> = readonly [rule: LabelRule, value: T, blocked?: Iterable<string>];

/** Builds an index; of two labels alike the first wins. */
export function labelIndex<T>(entries: Iterable<LabelEntry<T>>): LabelIndex<T> {
  const index: LabelIndex<T> = { byKey: new Map(), firsts: new Set(), signs: new Set(), longest: 1 };
  for (const entry of entries) addLabel(index, entry);
  return index;
}

/** Adds a label to an index, for those that must build it in pieces. */
export function addLabel<T>(index: LabelIndex<T>, [rule, value, without = []]: LabelEntry<T>): void {
  const blocked = new Set(without);
  for (const label of labelsOf(rule)) {
    if (label.parts.length === 0) continue;
    index.longest = Math.max(index.longest, label.parts.length);
    for (const sign of label.signs.split(' ')) if (sign) index.signs.add(sign);
    for (const key of label.keys) {
      const list = index.byKey.get(key) ?? [];
      list.push({ label, value, blocked });
      index.byKey.set(key, list);
      if (label.parts.length > 1) index.firsts.add(key.slice(0, key.indexOf(' ')));
    }
  }
}

/**
 * Labels in a text in all their forms, left to right, longest first, never overlapping, never inside a word:
 * a hyphen is a letter, so „E-Mail“ is not in „E-Mail-Adresse“, nor „Kunden“ in „Kunden- und Partnergespräche“.
 */
export function findLabels<T>(text: string, index: LabelIndex<T>): LabelHit<T>[] {
  const words = wordsOf(text);
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
  let count = 1;
  if (index.firsts.has(first.roots[0] ?? ''))
    while (count < index.longest && signBetween(text, words[at + count - 1], words[at + count], index.signs) !== undefined) count++;
  for (; count > 0; count--) {
    const span = { text, words, at, count };
    const all = words.slice(at, at + count);
    const parts = count === 1 ? first.parts : all.flatMap((word) => word.parts);
    const roots = count === 1 ? first.roots : all.flatMap((word) => word.roots);
    const value = match(parts, roots, span, index) ?? otherSpellings(all, span, index);
    if (value !== undefined) return { count, value };
  }
  return;
}

function match<T>(parts: string[], roots: string[], span: Span, index: LabelIndex<T>): T | undefined {
  const list = index.byKey.get(roots.join(' '));
  if (!list) return;
  const { text, words, at, count } = span;
  const [start, end] = [(words[at] as Word).start, (words[at + count - 1] as Word).end];
  if (cutsWord(text, start, end)) return;
  const spelling = text.slice(start, end);
  const place = placeOf(span);
  const signs = signsIn(span, index.signs);
  const fitting = list.filter(
    ({ label, blocked }) =>
      label.signs === signs &&
      !blocked.has(spelling) &&
      isLabel(label, parts, place) &&
      !(count === 1 && readsOtherwise(label, span, place)),
  );
  return (fitting.length > 1 ? nearest(fitting, parts) : fitting[0])?.value;
}

/** Of several labels the one written like this (Kosten before Kost), else the nearest in length, else by letters: never by their order, unless alike. */
function nearest<E extends { label: Label }>(fitting: readonly E[], parts: readonly string[]): E | undefined {
  const spelled = parts.map((part) => fold(withoutSign(plainWord(part)))).join(' ');
  const far = ({ label: { written } }: E) => (written === spelled ? -1 : Math.abs(written.length - spelled.length));
  return fitting.toSorted(
    (a, b) => far(a) - far(b) || (a.label.rule.text < b.label.rule.text ? -1 : a.label.rule.text > b.label.rule.text ? 1 : 0),
  )[0];
}

/** CXManager for CX-Manager, Kunden-Erlebnis for Kundenerlebnis, internes Kunden-Erlebnis for internes Kundenerlebnis. */
function otherSpellings<T>(words: readonly Word[], span: Span, index: LabelIndex<T>): T | undefined {
  const [first] = words;
  if (words.length === 1 && first?.parts.length === 1) {
    if (!/.\p{Lu}/u.test(first.word)) return;
    const parts = humps(plainWord(first.word));
    return parts.length > 1 ? match(parts, parts.map(root), span, index) : undefined;
  }
  if (words.every((word) => word.parts.length === 1)) return;
  const parts = words.flatMap((word) => joined(word.parts) ?? word.parts);
  return match(parts, parts.map(root), span, index);
}
