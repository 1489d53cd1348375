import { z } from 'astro/zod';
import { headForms, type LabelRule } from '../language/label.ts';
import { id, type Language, languages, text } from './entry.ts';
import { namesOf } from './homonyms.ts';
import type { TermWords } from './kinds/term.ts';
import type { Entry, Library } from './library.ts';
import type { SourceContent } from './source.ts';
import { termLabels } from './term-index.ts';
import { validate } from './validate.ts';

/** `forms.yaml`: per term and language one line, the forms a person has read and found right. Written by `lotse check --confirm`. */
export const confirmedForms = z.record(id, z.strictObject({ de: text.optional(), en: text.optional() }));
export type ConfirmedForms = Record<string, Partial<Record<Language, string>>>;

/** A term whose forms differ from what was confirmed. */
export interface UnconfirmedForms {
  id: string;
  language: Language;
  file: string;
  /** Labels nobody has confirmed as they now are, with the forms rules make of them. */
  labels: string[];
  /** Whether some line was confirmed before: the term has changed, it is not new. */
  changed: boolean;
}

/** Between labels of a line; no label holds it, because labels are names. */
const between = '; ';

/**
 * The forms the linker and the lint accept for a term's labels, as an editor reads them: `Kanal (-s -es -e Kanäle); Weg (-s …)`.
 * Endings stand for the label with that ending; where the inflected word is not the last, or changes, it is written out.
 * `[Kanal]`: the label itself is blocked, its forms are not. Forms given by hand are the editor's own and left out.
 */
export function formsLine(words: TermWords, language: Language): string {
  const blocked = new Set(words.blockedForms);
  return rulesOf(words, language)
    .flatMap((rule) => {
      const label = rule.text;
      const heads = rule.exact ? [] : headForms(rule);
      const forms = heads.flatMap(({ head, forms: all }) =>
        all
          .filter((form) => !blocked.has(label.replace(head, form)))
          .map((form) => (label.endsWith(head) && form.startsWith(head) ? `-${form.slice(head.length)}` : form)),
      );
      if (blocked.has(label) && forms.length === 0) return [];
      return `${blocked.has(label) ? `[${label}]` : label}${forms.length > 0 ? ` (${[...new Set(forms)].join(' ')})` : ''}`;
    })
    .join(between);
}

/** What the linker looks for, and the lint: forbidden labels too. */
function rulesOf(words: TermWords, language: Language): LabelRule[] {
  const rules = new Map<string, LabelRule>();
  const names = new Set([...namesOf(words), ...words.labels.map((label) => label.text)]);
  const forbidden = words.labels.map(
    ({ text: label, gender }): LabelRule => ({ text: label, language, gender, exact: words.caseSensitive === true }),
  );
  for (const rule of [...termLabels(words, language, '').map(([one]) => one), ...forbidden])
    if (names.has(rule.text) && !rules.has(rule.text)) rules.set(rule.text, rule);
  return [...rules.values()];
}

/** Terms of the library whose forms nobody has confirmed, or no longer, by id. */
export function unconfirmedForms(content: SourceContent, library: Library): UnconfirmedForms[] {
  const confirmed = readConfirmed(content) ?? {};
  const sources = new Map(content.entries.flatMap((source) => (source.kind === 'terms' ? [[source.id, source] as const] : [])));
  return library.of('terms').flatMap((term) =>
    spoken(library, term).flatMap(([language, words]) => {
      const line = formsLine(words, language);
      const before = Object.hasOwn(confirmed, term.id) ? confirmed[term.id]?.[language] : undefined;
      if (line === (before ?? '')) return [];
      const known = new Set(before?.split(between));
      const labels = line.split(between).filter((label) => label && !known.has(label));
      const file = sources.get(term.id)?.docs[language]?.file ?? term.file;
      return [{ id: term.id, language, file, labels, changed: before !== undefined }];
    }),
  );
}

/**
 * What `forms.yaml` holds once an editor has confirmed terms: sorted by id, terms without a folder dropped.
 * @param only ids to confirm; left out, all. Of the others the lines stay as they are
 */
export function confirmForms(content: SourceContent, library: Library, only?: ReadonlySet<string>): ConfirmedForms {
  const before = readConfirmed(content) ?? {};
  const ids = content.entries.filter(({ kind }) => kind === 'terms').map((entry) => entry.id);
  const lines = ids.sort().flatMap((term) => {
    const entry = library.get('terms', term);
    const confirms = entry && (!only || only.has(term));
    const line = confirms
      ? Object.fromEntries(
          spoken(library, entry)
            .flatMap(([language, words]) => [[language, formsLine(words, language)] as const])
            .filter(([, forms]) => forms),
        )
      : Object.hasOwn(before, term)
        ? before[term]
        : undefined;
    return line && Object.keys(line).length > 0 ? [[term, line] as const] : [];
  });
  return Object.fromEntries(lines);
}

/** What was confirmed before; nothing if the file is missing or cannot be read. */
export function readConfirmed({ forms }: SourceContent): ConfirmedForms | undefined {
  const read = forms && validate(confirmedForms, forms);
  return read && 'data' in read ? (read.data as ConfirmedForms) : undefined;
}

const spoken = (library: Library, term: Entry<'terms'>): [Language, TermWords][] =>
  languages.flatMap((language) => {
    const words = term.words[language];
    return words && library.site.languages.includes(language) ? [[language, words] as [Language, TermWords]] : [];
  });
