import { CsvError, parse } from 'csv-parse/sync';
import { decode, isBinary } from '../decode.ts';
import { findDelimiter } from '../table/delimiter.ts';
import { readTable } from '../table/read-table.ts';
import type { TableLine } from '../table/table.ts';
import { type ImportRead, type TermReader, unreadable } from './read.ts';

/**
 * Reads CSV as programs and people write it: comma, semicolon, tab or bar, UTF-8, UTF-16 or Windows-1252, line breaks in quotes,
 * `sep=;` in front, quotes within a cell.
 */
export const readCsv: TermReader = async (bytes, options) => {
  const { text, encoding, broken } = decode(bytes);
  if (text.trim() === '') return unreadable({ code: 'empty-file', params: {} });
  if (isBinary(text)) return unreadable({ code: 'unknown-format', params: {} });
  const rows = csvRows(text);
  if (!Array.isArray(rows)) return unreadable({ code: 'csv-syntax', params: { line: rows.line } });
  const read = await readTable({ rows }, options);
  if (encoding !== 'utf-8') read.losses.unshift({ what: { code: 'encoding', params: { encoding } }, count: 1 });
  if (broken > 0) read.losses.unshift({ what: { code: 'broken-characters', params: { encoding } }, count: broken });
  return read satisfies ImportRead;
};

/**
 * Rows of a text with the lines they begin on.
 * @returns the line on which a quotation mark was opened that nothing closes
 */
export function csvRows(text: string): TableLine[] | { line: number } {
  const { delimiter, skip } = findDelimiter(text);
  const bytes = Buffer.from(text.slice(skip));
  const lines = new LineCount(bytes, skip > 0 ? 2 : 1);
  const rows: TableLine[] = [];
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { bytes: end }: { bytes: number }) => {
        const row = lines.next(end);
        // The line below the head of a Markdown table.
        if (!cells.every((cell) => /^\s*(?::?-{3,}:?)?\s*$/.test(cell)) || cells.every((cell) => cell.trim() === ''))
          rows.push({ row, cells });
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) return { line: lines.next(bytes.length) };
    throw error;
  }
  return rows;
}

/** Counts lines up to where each record begins; csv-parse counts breaks within quotes twice. */
class LineCount {
  readonly #bytes: Uint8Array;
  #at = 0;
  #line: number;

  constructor(bytes: Uint8Array, line: number) {
    this.#bytes = bytes;
    this.#line = line;
  }

  /** The line on which the record begins that ends at a byte. */
  next(end: number): number {
    while (this.#at < end && (this.#bytes[this.#at] === 10 || this.#bytes[this.#at] === 13)) this.#step();
    const line = this.#line;
    while (this.#at < end) this.#step();
    return line;
  }

  #step(): void {
    const [byte, following] = [this.#bytes[this.#at], this.#bytes[this.#at + 1]];
    if (byte === 10 || (byte === 13 && following !== 10)) this.#line++;
    this.#at++;
  }
}
