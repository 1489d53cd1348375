import { z } from 'astro/zod';
import { type TermTexts, textKeys } from '../../model/concept.ts';
import { tableRelations } from '../../model/concept-table.ts';
import { change, type Language, source } from '../../model/entry.ts';
import { sourcesIn } from '../source-text.ts';
import type { Facts, LabelDraft, LinkingDraft } from './concept-draft.ts';
import type { Column } from './header.ts';
import type { RowCells } from './row-cells.ts';
import { conceptStatuses, dayIn, genders, labelKinds, labelStatuses, monthsIn, truths, valueOf } from './values.ts';

const relations = [...tableRelations, 'narrower', 'parts'] as const;
/** Columns of further names, and what they say of them. */
const further = [
  ['synonyms', 'admitted'],
  ['deprecated', 'deprecated'],
  ['forbidden', 'forbidden'],
  ['abbreviation', undefined],
] as const;

/** What rows are read into: the language of a row, those of the site, and whether rows of one id belong together. */
export interface RowContext {
  language: Language;
  languages: readonly Language[];
  joined: boolean;
}

/** Names in a row, the first of them its term, with what the row says of that. */
export function labelsIn(cells: RowCells, context: RowContext): LabelDraft[] {
  const labels: LabelDraft[] = [];
  for (const column of cells.columns.of('title')) {
    const text = cells.label(column);
    const spoken = text === '' ? undefined : spokenIn(cells, column, context);
    if (!spoken) continue;
    const known = column.second ? labels.find(({ language }) => language === spoken) : undefined;
    if (!known) labels.push({ language: spoken, text, ...ofTerm(cells, spoken, context), forms: formsIn(cells, spoken, context.language) });
    else if (known.text !== text) cells.lose('second-text', column, { field: column.name });
  }
  for (const [field, status] of further) {
    for (const column of cells.columns.of(field)) {
      const texts = cells.list(column);
      const language = texts.length === 0 ? undefined : spokenIn(cells, column, context);
      if (!language) continue;
      const kind = field === 'abbreviation' ? 'abbreviation' : 'label';
      const reason = status === 'forbidden' ? cells.first('reason', language) : undefined;
      for (const text of texts) labels.push({ language, text, kind, status, reason });
    }
  }
  return labels;
}

/** Texts in a row, by language. */
export function textsIn(cells: RowCells, context: RowContext): Partial<Record<Language, TermTexts>> {
  const texts: Partial<Record<Language, TermTexts>> = {};
  for (const key of textKeys) {
    for (const column of cells.columns.of(key)) {
      const text = cells.text(column);
      const spoken = text === '' ? undefined : spokenIn(cells, column, context);
      if (!spoken) continue;
      const all: Partial<TermTexts> = texts[spoken] ?? {};
      texts[spoken] = all as TermTexts;
      if (!all[key]) all[key] = text;
      else if (!column.second) all[key] = `${all[key]}\n${text}`;
      else if (all[key] !== text) cells.lose('second-text', column, { field: column.name });
    }
  }
  return texts;
}

/** What a row says of the concept as such. */
export function factsIn(cells: RowCells, { joined }: RowContext): Facts {
  const one = (field: Column['field']) => cells.first(field)?.replace(/\s+/g, ' ');
  const facts: Facts = {
    domain: one('domain'),
    owner: one('owner'),
    replacedBy: one('replacedBy'),
    version: cells.first('version'),
    status: cells.value('conceptStatus', conceptStatuses) ?? anyStatus(cells, joined).concept,
    reviewed: cells.read('reviewed', dayIn, 'bad-date'),
    reviewEvery: cells.read('reviewEvery', monthsIn, 'unknown-value'),
    autoLink: truthIn(cells, 'autoLink'),
    relations: {},
  };
  for (const name of relations) {
    const others = cells.columns.of(name).flatMap((column) => cells.list(column));
    if (others.length > 0) facts.relations[name] = others;
  }
  const sources = cells.columns
    .of('sources')
    .flatMap((column) => cells.json(column, z.array(source)) ?? (cells.columns.own ? [] : sourcesIn(cells.text(column))));
  if (sources.length > 0) facts.sources = sources;
  for (const column of cells.columns.of('changes')) {
    const changes = cells.json(column, z.array(change));
    if (changes) facts.changes = changes;
    else if (!cells.columns.own && cells.text(column) !== '') cells.lose('unknown-column', column);
  }
  return facts;
}

/** What a row says to the linker. */
export function linkingIn(cells: RowCells, { language }: RowContext): LinkingDraft {
  const blockedForms = cells.columns.of('blockedForms').flatMap((column) => cells.list(column));
  const caseSensitive = truthIn(cells, 'caseSensitive');
  return { language, ...(blockedForms.length > 0 && { blockedForms }), ...(caseSensitive !== undefined && { caseSensitive }) };
}

/** Status, kind, gender, reason and replacement: what a row says of its term in a language. */
function ofTerm(cells: RowCells, spoken: Language, { joined }: RowContext): Omit<LabelDraft, 'text' | 'language'> {
  const kind = cells.value('kind', labelKinds, spoken);
  const status = cells.value('status', labelStatuses, spoken) ?? anyStatus(cells, joined, spoken).label;
  return {
    kind: kind === 'forbidden' ? 'label' : kind,
    status: kind === 'forbidden' ? 'forbidden' : status,
    gender: cells.value('gender', genders, spoken),
    reason: cells.first('reason', spoken),
    replacement: cells.first('replacement', spoken),
  };
}

/** A column named just „Status“: its values say whether it means the concept or the label. */
function anyStatus(cells: RowCells, joined: boolean, spoken?: Language): { concept?: Facts['status']; label?: LabelDraft['status'] } {
  for (const column of cells.columns.of('anyStatus', spoken)) {
    const cell = cells.label(column);
    if (cell === '') continue;
    const [concept, label] = [valueOf(conceptStatuses, cell), valueOf(labelStatuses, cell)];
    // „veraltet“ beside the word to use instead is said of the word, not of the concept.
    if (label && (joined || !concept || cells.first('replacement'))) return { label };
    if (concept) return { concept };
    cells.lose('unknown-value', column, { value: cell.slice(0, 60) });
  }
  return {};
}

const formsIn = (cells: RowCells, spoken: Language, row: Language): string[] =>
  cells.columns
    .of('forms')
    .filter((column) => (column.language ?? row) === spoken)
    .flatMap((column) => cells.list(column));

function truthIn(cells: RowCells, field: Column['field']): boolean | undefined {
  const value = cells.value(field, truths);
  return value && value === 'yes';
}

/** The language of a column, or of the row; nothing where the site does not speak it. */
function spokenIn(cells: RowCells, column: Column, { language: row, languages }: RowContext): Language | undefined {
  const language = column.language ?? (column.other ? languages.find((one) => one !== row) : undefined) ?? row;
  if (languages.includes(language)) return language;
  cells.lose('site-language', column, { language });
  return;
}
