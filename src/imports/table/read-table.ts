import type { Language } from '../../model/entry.ts';
import type { Said } from '../../model/import-said.ts';
import { type At, type ImportRead, Losses, type ReadOptions, unreadable } from '../terms/read.ts';
import { ConceptDraft } from './concept-draft.ts';
import { foldName } from './fold-name.ts';
import { type Column, type Header, readHeader } from './header.ts';
import { guessLanguage, languageNamed } from './languages.ts';
import { Columns, RowCells } from './row-cells.ts';
import { factsIn, labelsIn, linkingIn, textsIn } from './row-reader.ts';
import { mostRows, type Table, type TableLine } from './table.ts';

/**
 * A table of concepts in any of the shapes people use: a row a label joined by an id (our own), a row a concept, columns per language.
 * Columns are known by their names in German or English; those nobody understands are losses, not silence.
 */
export function readTable(table: Table, options: ReadOptions): ImportRead {
  const filled = table.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return unreadable({ code: 'empty-file', params: {} });
  if (filled.length > mostRows) return unreadable({ code: 'too-many-rows', params: { found: filled.length, right: mostRows } });
  const header = readHeader({ ...table, rows: filled });
  if (!header) {
    const found = (filled[0]?.cells ?? []).map((cell) => cell.trim().slice(0, 40)).filter(Boolean);
    return unreadable({ code: 'no-label-column', params: { found: found.slice(0, 12).join(', ') } });
  }
  if (header.lines.length === 0) return unreadable({ code: 'header-only', params: {} });
  const losses = new Losses();
  for (const { index, name, language } of header.unknown) {
    const values = header.lines.filter(({ cells }) => (cells[index] ?? '').trim() !== '').length;
    if (values > 0)
      losses.add(language ? 'site-language' : 'unknown-column', { column: name, ...(language && { language }) }, undefined, values);
  }
  for (const { name } of header.doubled) losses.add('duplicate-column', { column: name });
  return new TableReading(table, header, options, losses).read();
}

/** One pass over the rows of a table. */
class TableReading {
  readonly #drafts = new Map<string, ConceptDraft>();
  readonly #refused: { at: At; why: Said }[] = [];
  readonly #sheet: string | undefined;
  readonly #header: Header;
  readonly #options: ReadOptions;
  readonly #losses: Losses;
  readonly #joined: boolean;
  readonly #columns: Columns;

  constructor(table: Table, header: Header, options: ReadOptions, losses: Losses) {
    this.#sheet = table.sheet;
    this.#header = header;
    this.#options = options;
    this.#losses = losses;
    this.#joined = header.own || this.#joins();
    this.#columns = new Columns(header);
  }

  read(): ImportRead {
    const byLanguage = this.#column('language');
    const fallback = this.#fallback(byLanguage);
    const seen = new Map<string, number>();
    const short = this.#header.lines.filter(({ cells }) => cells.length < this.#header.width).length;
    const tolerant = short > this.#header.lines.length / 2;
    let above = '';
    for (const line of this.#header.lines) {
      const at = this.#at(line);
      const refusal = this.#shape(line, tolerant);
      if (refusal) {
        this.#refused.push({ at, why: refusal });
        continue;
      }
      const whole = JSON.stringify(line.cells);
      if (seen.has(whole)) {
        this.#losses.add('duplicate-row', { first: seen.get(whole) as number }, at);
        continue;
      }
      seen.set(whole, line.row);
      const language = this.#languageOf(line, byLanguage, fallback, at);
      if (!language) continue;
      const cells = new RowCells(this.#columns, line.cells, at, this.#losses);
      const given = cells.first('id')?.replace(/\s+/g, ' ') ?? '';
      const id = given === '' && this.#joined && !this.#header.own ? above : given;
      if (given !== '') above = given;
      const why = this.#add(cells, line.row, id, language);
      if (why) this.#refused.push({ at, why });
    }
    const concepts = [...this.#drafts.values()].map((draft) => draft.finish(this.#losses));
    return { concepts, refused: this.#refused, losses: this.#losses.list(), own: this.#header.own };
  }

  /** Rows of one id belong together where a column tells labels apart; else the id stands twice by mistake. */
  #joins(): boolean {
    const parts = this.#header.columns.some(({ field }) => field === 'language' || field === 'kind' || field === 'status');
    const ids = this.#column('id');
    if (!ids) return this.#column('language') !== undefined;
    const given = this.#header.lines.map(({ cells }) => (cells[ids.index] ?? '').trim());
    const several = new Set(given).size < given.length;
    return parts
      ? true
      : several && this.#column('anyStatus') !== undefined && given.some((id) => id === '') && given.some((id) => id !== '');
  }

  #add(cells: RowCells, row: number, id: string, language: Language): Said | undefined {
    const context = { language, languages: this.#options.languages, joined: this.#joined };
    const { at } = cells;
    const labels = labelsIn(cells, context);
    const title = labels[0]?.text ?? '';
    if (title === '' && (id === '' || !this.#drafts.has(`id ${id}`))) return { code: 'no-label', params: {} };
    const key = id !== '' ? `id ${id}` : this.#joined ? `title ${foldName(title)}` : `row ${row}`;
    const known = this.#drafts.get(key);
    if (known && (!this.#joined || (id === '' && known.speaks(language)))) {
      return { code: 'duplicate-id', params: { id: id || title, first: known.row } };
    }
    const texts = textsIn(cells, context);
    // Without a column that tells labels apart, a second meaning under one id is a mistake, not a synonym.
    if (known && !this.#tellsApart() && known.contradicts(language, texts[language]))
      return { code: 'duplicate-id', params: { id, first: known.row } };
    const draft = known ?? new ConceptDraft(id, at, row);
    this.#drafts.set(key, draft);
    draft.addLabels(labels);
    draft.addTexts(texts, at, this.#losses);
    draft.addFacts(factsIn(cells, context), at, this.#losses);
    draft.addLinking(linkingIn(cells, context));
    return;
  }

  #tellsApart(): boolean {
    return this.#header.columns.some(({ field }) => field === 'kind' || field === 'status' || field === 'anyStatus');
  }

  /** Cells missing or left over: values would slip into wrong columns. */
  #shape({ cells }: TableLine, tolerant: boolean): Said | undefined {
    const { width, own } = this.#header;
    const over = cells.slice(width).filter((cell) => cell.trim() !== '').length;
    if (over > 0 && cells.slice(0, width).length === width && this.#beyond(cells))
      return { code: 'row-too-long', params: { found: cells.length, right: width } };
    if (cells.length < width && !tolerant) return { code: 'row-too-short', params: { found: cells.length, right: width } };
    const long = own ? -1 : cells.findIndex((cell) => cell.length > longestCell);
    return long < 0
      ? undefined
      : { code: 'cell-too-long', params: { column: long + 1, found: cells[long]?.length ?? 0, right: longestCell } };
  }

  /** Whether something stands beyond the last named column. In sheets people jot notes there; in text files a separator slipped in. */
  #beyond(cells: readonly string[]): boolean {
    if (this.#sheet === undefined) return true;
    this.#losses.add('unknown-column', { column: `${this.#header.width + 1}` });
    return cells.length < 0;
  }

  #languageOf(line: TableLine, column: Column | undefined, fallback: Language, at: At): Language | undefined {
    const cell = column ? (line.cells[column.index] ?? '').trim() : '';
    if (cell === '') return fallback;
    const named = languageNamed(cell);
    if (!named) {
      this.#refused.push({
        at,
        why: { code: 'unknown-language', params: { found: cell.slice(0, 60), right: this.#options.languages.join(', ') } },
      });
      return;
    }
    if (typeof named === 'string' && this.#options.languages.includes(named)) return named;
    this.#losses.add('site-language', { language: typeof named === 'string' ? named : named.other }, at);
    return;
  }

  /** The language of what names none: asked for, else guessed by its small words, else the leading one. */
  #fallback(byLanguage: Column | undefined): Language {
    const leading = this.#options.languages[0] ?? 'de';
    const silent = this.#header.columns.filter(({ field, language }) => texted.has(field) && !language);
    if (this.#options.language) return this.#options.language;
    if (byLanguage || silent.length === 0) return leading;
    const sample = this.#header.lines.slice(0, 200).flatMap(({ cells }) => silent.map(({ index }) => cells[index] ?? ''));
    const guess = guessLanguage(sample);
    const language = guess && this.#options.languages.includes(guess) ? guess : leading;
    this.#losses.add('guessed-language', { language });
    return language;
  }

  #column(field: Column['field']): Column | undefined {
    return this.#header.columns.find((column) => column.field === field);
  }

  #at({ row }: TableLine): At {
    return this.#sheet === undefined ? { row } : { row, sheet: this.#sheet };
  }
}

const longestCell = 50_000;
const texted = new Set<Column['field']>(['title', 'synonyms', 'summary', 'definition', 'plain', 'not', 'example', 'usage']);
