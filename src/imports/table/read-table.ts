import type { Language } from '../../model/entry.ts';
import type { Said } from '../../model/import-said.ts';
import { type At, type ImportRead, Losses, type ReadOptions, unreadable } from '../terms/read.ts';
import { ConceptDraft, type LabelDraft } from './concept-draft.ts';
import { foldName } from './fold-name.ts';
import { type Header, readHeader } from './header.ts';
import { Columns, RowCells } from './row-cells.ts';
import { factsIn, labelsIn, linkingIn, textsIn } from './row-reader.ts';
import { isSection, shapeOf } from './row-shape.ts';
import { mostRows, type Table, type TableLine } from './table.ts';
import { TableLanguage } from './table-language.ts';
import { labelStatuses, valueOf } from './values.ts';

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
  const counted = (index: number) => header.lines.filter(({ cells }) => (cells[index] ?? '').trim() !== '').length;
  for (const { index, name, language } of header.unknown) {
    const values = counted(index);
    if (values > 0)
      losses.add(language ? 'site-language' : 'unknown-column', { column: name, ...(language && { language }) }, undefined, values);
  }
  const widest = header.lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  for (let index = header.width; table.sheet !== undefined && index < widest; index++)
    if (counted(index) > 0) losses.add('unknown-column', { column: `${index + 1}` }, undefined, counted(index));
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
  /** Key of the concept of the row above. */
  #above = '';

  constructor(table: Table, header: Header, options: ReadOptions, losses: Losses) {
    this.#sheet = table.sheet;
    this.#header = header;
    this.#options = options;
    this.#losses = losses;
    this.#columns = new Columns(header);
    this.#joined = header.own || this.#joins();
  }

  read(): ImportRead {
    const { lines, own } = this.#header;
    const languageOf = new TableLanguage(this.#header, this.#options, this.#losses);
    const judge = shapeOf(this.#header, this.#sheet !== undefined);
    const seen = new Map<string, number>();
    for (const line of lines) {
      const at: At = this.#sheet === undefined ? { row: line.row } : { row: line.row, sheet: this.#sheet };
      const refuse = (why: Said) => this.#refused.push({ at, why });
      const wrong = judge(line);
      const first = seen.get(JSON.stringify(line.cells));
      if (wrong) refuse(wrong);
      else if (isSection(line, this.#header)) this.#losses.add('section-row', {}, at);
      else if (first !== undefined) this.#losses.add('duplicate-row', { first }, at);
      else {
        seen.set(JSON.stringify(line.cells), line.row);
        const language = languageOf.of(line, at);
        const why =
          typeof language === 'string'
            ? this.#add(new RowCells(this.#columns, line.cells, at, this.#losses), line, language)
            : language?.why;
        if (why) refuse(why);
      }
    }
    return {
      concepts: [...this.#drafts.values()].map((draft) => draft.finish(this.#losses)),
      refused: this.#refused,
      losses: this.#losses.list(),
      own,
    };
  }

  /** Whether rows of one id belong together: where a column tells labels apart. Otherwise an id that stands twice is a mistake. */
  #joins(): boolean {
    const { columns, lines } = this.#header;
    const has = (field: string) => columns.some((column) => column.field === field);
    if (!has('id')) return has('language');
    if (has('language') || has('kind') || has('status')) return true;
    const [ids] = this.#columns.of('id');
    const [status] = this.#columns.of('anyStatus');
    if (!ids || !status) return false;
    const given = lines.map(({ cells }) => (cells[ids.index] ?? '').trim()).filter(Boolean);
    const ofLabels = lines.filter(({ cells }) => valueOf(labelStatuses, cells[status.index] ?? '') !== undefined).length;
    return new Set(given).size < given.length && ofLabels > lines.length / 2;
  }

  /** Adds a row to its concept, or says why not. */
  #add(cells: RowCells, { row }: TableLine, language: Language): Said | undefined {
    const context = { language, languages: this.#options.languages, joined: this.#joined };
    const labels = labelsIn(cells, context);
    const id = cells.first('id')?.replace(/\s+/g, ' ') ?? '';
    const title = labels[0]?.text ?? '';
    const key = this.#keyOf(id, labels, language, row);
    const known = this.#drafts.get(key);
    if (title === '' && !known) return { code: 'no-label', params: {} };
    const double = { code: 'duplicate-id' as const, params: { id: id || title, first: known?.row ?? 0 } };
    if (known && !this.#joined && id !== '') return double;
    const texts = textsIn(cells, context);
    if (known && !this.#joined && known.contradicts(language, texts[language])) return double;
    // Without a column that tells labels apart, a second meaning under one id is a mistake, not a synonym.
    const apart = this.#header.columns.some(({ field }) => field === 'kind' || field === 'status' || field === 'anyStatus');
    if (known && !apart && known.contradicts(language, texts[language])) return double;
    const draft = known ?? new ConceptDraft(id, cells.at, row);
    this.#drafts.set(key, draft);
    this.#above = key;
    draft.addLabels(labels);
    draft.addTexts(texts, cells.at, this.#losses);
    draft.addFacts(factsIn(cells, context), cells.at, this.#losses);
    draft.addLinking(linkingIn(cells, context));
    return;
  }

  /**
   * What tells the concept of a row. A row without id goes with the one above if it adds a language or another name to it, as with merged cells;
   * without any ids, rows in different languages go together by their title.
   */
  #keyOf(id: string, labels: readonly LabelDraft[], language: Language, row: number): string {
    const [first] = labels;
    if (id !== '') return `id ${id}`;
    // The same word again without another meaning: a list of its synonyms, one a row.
    if (!this.#joined) return `title ${first?.text.toLowerCase() ?? row}`;
    const above = this.#drafts.get(this.#above);
    const further =
      first?.kind === 'label' || first?.kind === 'abbreviation' || (first?.status !== undefined && first.status !== 'preferred');
    if (above && this.#columns.of('id').length > 0 && !this.#header.own && (further || !above.speaks(language))) return this.#above;
    const byTitle = `title ${foldName(first?.text ?? '')}`;
    return this.#drafts.get(byTitle)?.speaks(language) ? `row ${row}` : byTitle;
  }
}
