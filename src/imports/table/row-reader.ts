import { z } from 'astro/zod';
import { type TermTexts, textKeys } from '../../model/concept.ts';
import { splitCell, tableRelations } from '../../model/concept-table.ts';
import { change, type Language, source } from '../../model/entry.ts';
import { sourcesIn } from '../source-text.ts';
import type { At, Losses } from '../terms/read.ts';
import type { Facts, LabelDraft, LinkingDraft } from './concept-draft.ts';
import { cleanLabel, cleanText } from './clean.ts';
import type { Column, Header } from './header.ts';
import type { TableLine } from './table.ts';
import { conceptStatuses, dayIn, genders, labelKinds, labelStatuses, monthsIn, truths, valueOf, valuesIn } from './values.ts';

const relations = [...tableRelations, 'narrower', 'parts'] as const;

/** Reads the cells of one row after another into labels, texts and facts. */
export class RowReader {
  readonly #columns = new Map<Column['field'], Column[]>();
  readonly #own: boolean;
  readonly #languages: readonly Language[];
  readonly #losses: Losses;
  readonly #joined: boolean;

  constructor({ columns, own }: Header, languages: readonly Language[], losses: Losses, joined: boolean) {
    for (const column of columns) this.#columns.set(column.field, [...(this.#columns.get(column.field) ?? []), column]);
    this.#own = own;
    this.#languages = languages;
    this.#losses = losses;
    this.#joined = joined;
  }

  /** The id as the file writes it. */
  id(line: TableLine): string {
    return this.#columnsOf('id')
      .map((column) => cleanLabel(line.cells[column.index] ?? '', () => {}))
      .join('');
  }

  /** Names in a row, the first of them its term, with what the row says of that. */
  labels(line: TableLine, language: Language, at: At): LabelDraft[] {
    const labels: LabelDraft[] = [];
    for (const column of this.#columnsOf('title')) {
      const text = this.#label(line, column, at);
      const spoken = this.#spoken(column, language);
      if (text === '' || !spoken) continue;
      const known = column.second ? labels.find((label) => label.language === spoken) : undefined;
      if (known) {
        if (known.text !== text) this.#losses.add('second-text', { field: column.name }, at);
        continue;
      }
      labels.push({ language: spoken, text, ...this.#ofTerm(line, at, spoken), forms: this.#formsOf(line, spoken, language, at) });
    }
    for (const [field, status] of [['synonyms', 'admitted'], ['deprecated', 'deprecated'], ['forbidden', 'forbidden'], ['abbreviation', undefined]] as const) {
      for (const column of this.#columnsOf(field)) {
        const spoken = this.#spoken(column, language);
        if (!spoken) continue;
        const kind = field === 'abbreviation' ? 'abbreviation' : 'label';
        for (const text of this.#list(line, column, at)) labels.push({ language: spoken, text, kind, status, ...(status === 'forbidden' && { reason: this.#ofTerm(line, at, spoken).reason }) });
      }
    }
    return labels;
  }

  /** Texts in a row, by language. */
  texts(line: TableLine, language: Language, at: At): Partial<Record<Language, TermTexts>> {
    const texts: Partial<Record<Language, TermTexts>> = {};
    for (const key of textKeys) {
      for (const column of this.#columnsOf(key)) {
        const text = this.#text(line, column, at);
        const spoken = this.#spoken(column, language);
        if (text === '' || !spoken) continue;
        const all = (texts[spoken] ??= {} as TermTexts);
        if (!all[key]) all[key] = text;
        else if (!column.second) all[key] = `${all[key]}\n${text}`;
        else if (all[key] !== text) this.#losses.add('second-text', { field: column.name }, at);
      }
    }
    return texts;
  }

  /** What a row says of the concept as such. */
  facts(line: TableLine, at: At): Facts {
    const one = (field: Column['field']) => this.#columnsOf(field).map((column) => this.#label(line, column, at)).find(Boolean);
    const facts: Facts = {
      domain: one('domain'),
      owner: one('owner'),
      replacedBy: one('replacedBy'),
      version: one('version'),
      status: this.#valueIn(line, 'conceptStatus', conceptStatuses, at) ?? this.#anyStatus(line, at).concept,
      reviewed: this.#read(line, 'reviewed', dayIn, 'bad-date', at),
      reviewEvery: this.#read(line, 'reviewEvery', monthsIn, 'unknown-value', at),
      autoLink: this.#truth(line, 'autoLink', at),
      relations: {},
    };
    for (const name of relations) {
      const others = this.#columnsOf(name).flatMap((column) => this.#list(line, column, at));
      if (others.length > 0) facts.relations[name] = others;
    }
    const sources = this.#columnsOf('sources').flatMap((column) => {
      const cell = this.#text(line, column, at);
      return this.#json(cell, z.array(source), column, at) ?? (cell === '' ? [] : sourcesIn(cell));
    });
    if (sources.length > 0) facts.sources = sources;
    for (const column of this.#columnsOf('changes')) {
      const cell = this.#text(line, column, at);
      const changes = this.#json(cell, z.array(change), column, at);
      if (changes) facts.changes = changes;
      else if (cell !== '') this.#losses.add('unknown-column', { column: column.name }, at);
    }
    return facts;
  }

  /** What a row says to the linker. */
  linking(line: TableLine, language: Language): LinkingDraft {
    const blockedForms = this.#columnsOf('blockedForms').flatMap((column) => this.#list(line, column, { row: line.row }));
    const caseSensitive = this.#truth(line, 'caseSensitive', { row: line.row });
    return { language, ...(blockedForms.length > 0 && { blockedForms }), ...(caseSensitive !== undefined && { caseSensitive }) };
  }

  /** Status, kind, gender, reason and replacement: what a row says of its term in a language. */
  #ofTerm(line: TableLine, at: At, spoken: Language): Omit<LabelDraft, 'text' | 'language'> {
    const kind = this.#valueIn(line, 'kind', labelKinds, at, spoken);
    const status = this.#valueIn(line, 'status', labelStatuses, at, spoken) ?? this.#anyStatus(line, at, spoken).label;
    const one = (field: 'reason' | 'replacement') => this.#columnsOf(field, spoken).map((column) => this.#text(line, column, at)).find(Boolean);
    return {
      kind: kind === 'forbidden' ? 'label' : kind,
      status: kind === 'forbidden' ? 'forbidden' : status,
      gender: this.#valueIn(line, 'gender', genders, at, spoken),
      reason: one('reason'),
      replacement: one('replacement'),
    };
  }

  /** A column named just „Status“: its values say whether it means the concept or the label. */
  #anyStatus(line: TableLine, at: At, spoken?: Language): { concept?: Facts['status']; label?: LabelDraft['status'] } {
    for (const column of this.#columnsOf('anyStatus', spoken)) {
      const cell = this.#label(line, column, at);
      if (cell === '') continue;
      const [concept, label] = [valueOf(conceptStatuses, cell), valueOf(labelStatuses, cell)];
      if (label && (this.#joined || !concept)) return { label };
      if (concept) return { concept };
      this.#losses.add('unknown-value', { column: column.name, value: cell.slice(0, 60) }, at);
    }
    return {};
  }

  #formsOf(line: TableLine, spoken: Language, row: Language, at: At): string[] {
    return this.#columnsOf('forms')
      .filter((column) => (column.language ?? row) === spoken)
      .flatMap((column) => this.#list(line, column, at));
  }

  #truth(line: TableLine, field: Column['field'], at: At): boolean | undefined {
    const value = this.#valueIn(line, field, truths, at);
    return value && value === 'yes';
  }

  #valueIn<T>(line: TableLine, field: Column['field'], values: ReadonlyMap<string, T>, at: At, spoken?: Language): T | undefined {
    return this.#read(line, field, (cell) => valueOf(values, cell), 'unknown-value', at, spoken);
  }

  #read<T>(line: TableLine, field: Column['field'], read: (cell: string) => T | undefined, code: 'bad-date' | 'unknown-value', at: At, spoken?: Language): T | undefined {
    for (const column of this.#columnsOf(field, spoken)) {
      const cell = this.#label(line, column, at);
      if (cell === '') continue;
      const value = read(cell);
      if (value !== undefined) return value;
      this.#losses.add(code, { column: column.name, value: cell.slice(0, 60) }, at);
    }
    return;
  }

  #json<T>(cell: string, schema: z.ZodType<T>, column: Column, at: At): T | undefined {
    if (!cell.startsWith('[')) return;
    try {
      const read = schema.safeParse(JSON.parse(cell));
      if (read.success) return read.data;
    } catch {
      // Said below.
    }
    if (this.#own) this.#losses.add('bad-json', { column: column.name }, at);
    return this.#own ? ([] as T) : undefined;
  }

  /** The language of a column, or of the row; nothing where the site does not speak it. */
  #spoken(column: Column, row: Language): Language | undefined {
    const language = column.language ?? row;
    if (this.#languages.includes(language)) return language;
    this.#losses.add('site-language', { language, column: column.name });
    return;
  }

  #list(line: TableLine, column: Column, at: At): string[] {
    const cell = line.cells[column.index] ?? '';
    if (cell.trim() === '') return [];
    if (this.#own) return splitCell(cell);
    return valuesIn(cleanText(cell, this.#taken(column, at))).map((value) => cleanLabel(value, () => {})).filter(Boolean);
  }

  #label(line: TableLine, column: Column, at: At): string {
    const cell = line.cells[column.index] ?? '';
    return this.#own ? cell.trim() : cell === '' ? '' : cleanLabel(cell, this.#taken(column, at));
  }

  #text(line: TableLine, column: Column, at: At): string {
    const cell = line.cells[column.index] ?? '';
    return this.#own ? cell.trim() : cell === '' ? '' : cleanText(cell, this.#taken(column, at));
  }

  #taken(column: Column, at: At) {
    return (what: Parameters<Losses['add']>[0]) => this.#losses.add(what, { column: column.name }, at);
  }

  /** Columns of a field; with a language, those that are not for another one. */
  #columnsOf(field: Column['field'], spoken?: Language): Column[] {
    const columns = this.#columns.get(field) ?? [];
    return spoken === undefined ? columns : columns.filter(({ language }) => language === undefined || language === spoken);
  }
}
