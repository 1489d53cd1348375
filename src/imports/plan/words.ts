import { importPhrases } from '../../i18n/import-words.ts';
import { textKeys } from '../../model/concept.ts';
import type { Language } from '../../model/entry.ts';
import type { Label } from '../../model/kinds/term.ts';
import type { PartialConcept } from '../terms/read.ts';
import { labelOf, titleIn } from './candidate.ts';
import { longestSummary, summaryOf } from './summary.ts';

/** Words of a language as its file will hold them, in the order of its keys. */
export interface MadeWords {
  words: Record<string, unknown>;
  /** The file's summary was longer than one may be. */
  cut: boolean;
  /** Forbidden labels that came without a reason. */
  reasons: string[];
}

/**
 * A concept's words in a language. What is needed and missing is made up as little as possible: a summary from the first sentence of the
 * definition, or one that says there is none yet; a reason that names the list a forbidden label came from.
 * @returns nothing if the file has no title in that language (and it does not lead)
 */
export function wordsOf(record: PartialConcept, language: Language, leading: Language): MadeWords | undefined {
  const phrases = importPhrases(language);
  const foreign = Object.keys(record.labels).map((other) => titleIn(record, other as Language));
  const own = titleIn(record, language);
  const title = own ?? (language === leading ? foreign.find(Boolean) : undefined);
  if (title === undefined) return;
  const labels = record.labels[language] ?? [];
  const texts = { ...record.texts?.[language] };
  const wanted = texts.summary;
  const cut = wanted !== undefined && wanted.length > longestSummary;
  if (cut && texts.definition === undefined) texts.definition = wanted;
  texts.summary = summaryOf(
    wanted ?? texts.definition ?? texts.plain ?? (own === undefined ? phrases.untranslated : phrases.unexplained),
    wanted !== undefined,
  );
  const first = labels.find(({ kind }) => kind === 'title');
  const reasons: string[] = [];
  const linking = record.linking?.[language];
  const words: Record<string, unknown> = {
    title,
    gender: first?.gender,
    abbreviation: labels.find(({ kind }) => kind === 'abbreviation')?.text,
    labels: labels.filter(({ kind }) => kind === 'label').map((label) => reasoned(labelOf(label), language, reasons)),
    forms: labels.filter(({ kind }) => kind !== 'label').flatMap(({ forms }) => forms ?? []),
    blockedForms: linking?.blockedForms ?? [],
    caseSensitive: linking?.caseSensitive || undefined,
    ...Object.fromEntries(textKeys.map((key) => [key, texts[key]])),
  };
  return { words: filled(words), cut, reasons };
}

/** A label as the content takes it: a forbidden one needs a reason. */
export function reasoned(label: Label, language: Language, added: string[]): Label {
  if (label.status !== 'forbidden' || label.reason) return label;
  added.push(label.text);
  return { ...label, reason: importPhrases(language).reason };
}

/** An object without what is empty. */
export const filled = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)),
  );
