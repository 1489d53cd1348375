import type { Language } from '../../model/entry.ts';
import type { Label } from '../../model/kinds/term.ts';
import type { Entry } from '../../model/library.ts';
import type { At, PartialConcept, PartialLabel } from '../terms/read.ts';

/** A concept of a file that has found its id. */
export interface Candidate {
  id: string;
  /** The id as the file gives it; empty if it gives none. */
  given: string;
  at: At;
  record: PartialConcept;
  /** The content's own entry of this id. */
  entry: Entry<'terms'> | undefined;
}

/** Labels of a record, language by language. */
export const labelled = (record: PartialConcept): [Language, PartialLabel[]][] =>
  Object.entries(record.labels) as [Language, PartialLabel[]][];

/** Languages a record has anything in. */
export const languagesIn = (record: PartialConcept): Language[] => [
  ...new Set([record.labels, record.texts ?? {}, record.linking ?? {}].flatMap((part) => Object.keys(part) as Language[])),
];

/** The title of a language, if it has one. */
export const titleIn = (record: PartialConcept, language: Language): string | undefined =>
  record.labels[language]?.find(({ kind }) => kind === 'title')?.text;

/** The name to show for a concept: in the leading language, else in any. */
export const nameOf = (record: PartialConcept, leading: Language): string =>
  titleIn(record, leading) ??
  labelled(record)
    .map(([language]) => titleIn(record, language))
    .find(Boolean) ??
  record.id;

/** A label as the content keeps it. */
export const labelOf = ({ text, status, gender, reason, replacement, forms }: PartialLabel): Label => ({
  text,
  status: status === 'preferred' ? 'admitted' : status,
  ...(gender && { gender }),
  ...(reason && { reason }),
  ...(replacement && { replacement }),
  forms: forms ?? [],
});
