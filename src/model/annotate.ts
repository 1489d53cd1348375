import type { LabelRule } from '../language/label.ts';
import type { LabelEntry } from '../language/label-index.ts';
import type { Language } from './entry.ts';

/** A label as it travels: text, number of its target, gender and `x` for exact (or nothing), forms that must not count. */
export type PackedLabel = [text: string, target: number, kind?: string, blocked?: string[]];

/** A term or a name that terms share, as a card shows it: its place on the site, heading, sentences. */
export type AnnotateTarget = [place: string, title: string, ...sentences: string[]];

/** `/api/v1/annotate.<language>.js`: what marking a page of others takes. */
export interface AnnotateData {
  v: 1;
  language: Language;
  /** Said of the link, for there is no other sign of it. */
  leads: string;
  targets: AnnotateTarget[];
  labels: PackedLabel[];
}

/**
 * Packs labels for travel.
 * @param order targets by the number they get
 * @throws nothing; a label whose target is not among them is left out
 */
export function packLabels(entries: Iterable<LabelEntry<string>>, order: readonly string[]): PackedLabel[] {
  const numbers = new Map(order.map((target, number) => [target, number]));
  return Array.from(entries).flatMap(([rule, value, blocked = []]): PackedLabel[] => {
    const number = numbers.get(value);
    if (number === undefined) return [];
    const kind = (rule.exact ? 'x' : '') + (rule.gender ?? '');
    const forms = [...blocked];
    if (forms.length > 0) return [[rule.text, number, kind, forms]];
    return [kind ? [rule.text, number, kind] : [rule.text, number]];
  });
}

/** A packed label as the index takes it, with the number of its target. */
export function unpackLabel([text, target, kind = '', blocked = []]: PackedLabel, language: Language): LabelEntry<number> {
  const gender = kind.replace('x', '') as NonNullable<LabelRule['gender']> | '';
  return [{ text, language, exact: kind.startsWith('x'), gender: gender || undefined }, target, blocked];
}
