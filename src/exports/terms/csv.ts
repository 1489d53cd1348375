import { conceptRecords } from '../../model/concept.ts';
import { tableColumns, tableRows } from '../../model/concept-table.ts';
import type { Library } from '../../model/library.ts';
import type { ExportFile } from '../export-file.ts';

/**
 * One row a label. Texts stand on the row of a language's title, facts on a concept's first row.
 * RFC 4180 with a byte order mark, without which Excel reads umlauts as Windows-1252.
 * A text that begins with `=` stays as it is, or an import could not give the same bytes back; imports keep formulas out of the content.
 */
export function termsCsv(library: Library): ExportFile[] {
  const rows = conceptRecords(library).flatMap(tableRows);
  const lines = [tableColumns as readonly string[], ...rows.map((row) => tableColumns.map((column) => row[column] ?? ''))];
  return [{ path: 'terms.csv', body: `\uFEFF${lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}` }];
}

/** A cell as RFC 4180 asks: quoted if it holds comma, quote, line end or blanks at its ends. */
const csvCell = (value: string): string => (/[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
