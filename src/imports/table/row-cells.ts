import type { z } from 'astro/zod';
import { splitCell } from '../../model/concept-table.ts';
import type { Language } from '../../model/entry.ts';
import type { Said } from '../../model/import-said.ts';
import type { At, Losses } from '../terms/read.ts';
import { cleanLabel, cleanText } from './clean.ts';
import type { Column, Header } from './header.ts';
import { valueOf, valuesIn } from './values.ts';

/** What is the same for all rows of a table. */
export class Columns {
  readonly own: boolean;
  readonly #byField = new Map<Column['field'], Column[]>();

  constructor({ columns, own }: Header) {
    this.own = own;
    for (const column of columns) this.#byField.set(column.field, [...(this.#byField.get(column.field) ?? []), column]);
  }

  /** Columns of a field; with a language, those that are not for another one. */
  of(field: Column['field'], spoken?: Language): Column[] {
    const columns = this.#byField.get(field) ?? [];
    return spoken === undefined ? columns : columns.filter(({ language }) => language === undefined || language === spoken);
  }
}

/** The cells of a row: texts of our own tables as they are, others cleaned. What is taken from a cell is said once, however often it is read. */
export class RowCells {
  readonly columns: Columns;
  readonly at: At;
  readonly #cells: readonly string[];
  readonly #losses: Losses;
  readonly #said = new Set<string>();

  constructor(columns: Columns, cells: readonly string[], at: At, losses: Losses) {
    this.columns = columns;
    this.#cells = cells;
    this.at = at;
    this.#losses = losses;
  }

  /** Notes a loss in a column of this row. */
  lose(code: Said['code'], column: Column, params: Said['params'] = {}): void {
    const key = `${code} ${column.index}`;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.#losses.add(code, { ...params, ...(!('field' in params) && { column: column.name }) }, this.at);
  }

  /** A cell as one line. */
  label(column: Column): string {
    const cell = this.#cells[column.index] ?? '';
    return this.columns.own ? cell.trim() : cell === '' ? '' : cleanLabel(cell, (what) => this.lose(what, column));
  }

  /** A cell as a text. */
  text(column: Column): string {
    const cell = this.#cells[column.index] ?? '';
    return this.columns.own ? cell.trim() : cell === '' ? '' : cleanText(cell, (what) => this.lose(what, column));
  }

  /** A cell as a list. */
  list(column: Column): string[] {
    const cell = this.#cells[column.index] ?? '';
    if (cell.trim() === '') return [];
    if (this.columns.own) return splitCell(cell);
    return valuesIn(cleanText(cell, (what) => this.lose(what, column)))
      .map((value) => cleanLabel(value, () => {}))
      .filter(Boolean);
  }

  /** The first of a field's cells that holds something. */
  first(field: Column['field'], spoken?: Language): string | undefined {
    return this.columns
      .of(field, spoken)
      .map((column) => this.text(column))
      .find(Boolean);
  }

  /** A field's cell by a table of values. */
  value<T>(field: Column['field'], values: ReadonlyMap<string, T>, spoken?: Language): T | undefined {
    return this.read(field, (cell) => valueOf(values, cell), 'unknown-value', spoken);
  }

  /** A field's cell, read; what cannot be read is a loss. */
  read<T>(
    field: Column['field'],
    read: (cell: string) => T | undefined,
    code: 'bad-date' | 'unknown-value',
    spoken?: Language,
  ): T | undefined {
    for (const column of this.columns.of(field, spoken)) {
      const cell = this.label(column);
      if (cell === '') continue;
      const value = read(cell);
      if (value !== undefined) return value;
      this.lose(code, column, { value: cell.slice(0, 60) });
    }
    return;
  }

  /**
   * A cell as JSON of a shape.
   * @returns nothing if it holds none, which in our own tables is a loss
   */
  json<T>(column: Column, schema: z.ZodType<T>): T | undefined {
    const cell = this.text(column);
    try {
      const read = cell.startsWith('[') ? schema.safeParse(JSON.parse(cell)) : undefined;
      if (read?.success) return read.data;
    } catch {
      // Said below.
    }
    if (this.columns.own && cell !== '') this.lose('bad-json', column);
    return;
  }
}
