import type { LabelRecord } from '../../../model/concept.ts';
import { foldName } from '../../table/fold-name.ts';
import { genders, labelStatuses, valueOf } from '../../table/values.ts';
import type { ConceptBuilder } from '../concept-builder.ts';
import type { PartialLabel } from '../read.ts';
import type { XmlElement } from '../xml.ts';
import { categoryName, categoryOf } from './categories.ts';

/** A term of somebody else's termbase; which of them is the title, its language decides. */
export interface Term {
  text: string;
  status?: LabelRecord['status'] | undefined;
  short: boolean;
  gender?: PartialLabel['gender'];
  reason?: string | undefined;
}

/** Values of TBX that mean something else than the same words in a table. */
const statuses: Record<string, LabelRecord['status']> = {
  ...{ 'deprecated term': 'forbidden', 'superseded term': 'deprecated', 'admitted term': 'admitted', 'preferred term': 'preferred' },
  ...{ 'standardized term': 'preferred', 'legal term': 'admitted', 'regulated term': 'admitted' },
};

/** What the elements beside a term say of it. Those that say something of the concept are left to the caller. */
export function readTerm(builder: ConceptBuilder, text: string, items: readonly XmlElement[]): Term {
  const term: Term = { text, short: false };
  const notes: string[] = [];
  for (const item of items) {
    const value = item.text.trim();
    if (!value) continue;
    const category = categoryOf(item);
    if (category === 'status') {
      const folded = foldName(value).replace(/ admn sts$/, '');
      term.status ??= (Object.hasOwn(statuses, folded) ? statuses[folded] : undefined) ?? valueOf(labelStatuses, folded);
      if (!term.status) builder.lose('unknown-value', { column: categoryName(item), value: value.slice(0, 60) });
    } else if (category === 'termType') {
      term.short ||= /^(?:abbreviation|acronym|initialism|abbreviated form|abkuerzung|akronym)$/.test(foldName(value));
    } else if (category === 'gender') term.gender ??= valueOf(genders, value);
    else if (category === 'number') {
      if (valueOf(genders, value) === 'pl') term.gender = 'pl';
    } else if (category === 'reason') term.reason ??= value;
    else if (category === 'note') notes.push(value);
  }
  const unwanted = term.status === 'forbidden' || term.status === 'deprecated';
  if (unwanted) term.reason ??= notes.shift();
  for (const _note of notes) builder.lose('unknown-element', { found: 'note' });
  return term;
}

/** Categories that `readTerm` reads. */
export const termCategories: ReadonlySet<string> = new Set(['status', 'termType', 'gender', 'number', 'reason', 'note']);

/**
 * Labels of a language: the preferred term is the title, else the first that may be used and is no abbreviation. TBX lets several
 * be preferred; the first one is.
 */
export function asLabels(terms: readonly Term[]): PartialLabel[] {
  const usable = ({ status }: Term) => status !== 'forbidden' && status !== 'deprecated';
  const title =
    terms.find(({ status, short }) => status === 'preferred' && !short) ??
    terms.find((term) => usable(term) && !term.short) ??
    terms.find(({ status }) => status === 'preferred') ??
    terms.find(usable);
  const ordered = title ? [title, ...terms.filter((term) => term !== title)] : terms;
  return ordered.map((term): PartialLabel => {
    const { text, status, short, gender, reason } = term;
    const further = { ...(gender && { gender }), ...(reason && { reason }) };
    if (term === title) return { text, kind: 'title', status: 'preferred', ...further };
    if (short && usable(term)) return { text, kind: 'abbreviation', status: 'admitted', ...further };
    if (status === 'preferred' && !short) return { text, kind: 'title', status, ...further };
    return { text, kind: 'label', status: status === undefined || status === 'preferred' ? 'admitted' : status, ...further };
  });
}
