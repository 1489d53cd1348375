import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import writeWorkbook, { type Feature } from 'write-excel-file/node';
import { columnNames, tableWords } from '../../i18n/table-words.ts';
import { conceptRecords } from '../../model/concept.ts';
import { type TableColumn, type TableRow, tableColumns, tableRows } from '../../model/concept-table.ts';
import type { Language } from '../../model/entry.ts';
import type { Library } from '../../model/library.ts';
import type { ExportFile } from '../export-file.ts';
import { xlsxText } from './xlsx/cell-text.ts';
import { withoutClock } from './xlsx/without-clock.ts';

/** Widths of columns in characters; texts wrap. */
const widths: Partial<Record<TableColumn, number>> = {
  id: 26,
  label: 30,
  status: 16,
  kind: 18,
  reason: 36,
  replacement: 22,
  forms: 36,
  summary: 44,
  definition: 60,
  plain: 60,
};
const widthOf = (column: TableColumn): number => widths[column] ?? (wide.has(column) ? 44 : 14);
const wide = new Set<TableColumn>(['not', 'example', 'usage', 'blockedForms', 'related', 'contrastWith', 'changes', 'sources']);

/**
 * All concepts as a workbook for people: one row a label as in CSV, with names of columns and values in the leading language, a frozen head,
 * filters and wrapped texts. Same content, same bytes: the clock of the zip is taken out.
 */
export async function termsXlsx(library: Library): Promise<ExportFile<Uint8Array>[]> {
  const { leading } = library;
  const { sheet } = tableWords(leading);
  const names = columnNames(leading);
  const head = tableColumns.map((column) => ({
    value: names[column],
    fontWeight: 'bold' as const,
    backgroundColor: '#EFEDE6',
    wrap: true,
    alignVertical: 'top' as const,
  }));
  const rows = conceptRecords(library).flatMap(tableRows);
  const body = rows.map((row) => {
    const readable = inWords(row, leading);
    return tableColumns.map((column) => {
      const value = readable[column];
      return value ? { value: xlsxText(value), type: String, wrap: true, alignVertical: 'top' as const, format: '@' } : undefined;
    });
  });
  const columns = tableColumns.map((column) => ({ width: widthOf(column) }));
  const written = writeWorkbook(
    [head, ...body],
    { sheet, columns, stickyRowsCount: 1, stickyColumnsCount: 3, orientation: 'landscape' },
    {
      features: [filters(rows.length + 1)],
    },
  );
  return [{ path: 'terms.xlsx', body: withoutClock(await written.toBuffer()) }];
}

/** Values as people say them. */
function inWords(row: TableRow, language: Language): TableRow {
  const { status, kind, conceptStatus, yes, no } = tableWords(language);
  const said = (words: Record<string, string>, value: string | undefined) => (value === undefined ? undefined : (words[value] ?? value));
  const words: Record<string, string | undefined> = {
    ...row,
    status: said(status, row.status),
    kind: said(kind, row.kind),
    conceptStatus: said(conceptStatus, row.conceptStatus),
    caseSensitive: row.caseSensitive ? yes : undefined,
    autoLink: row.autoLink === 'false' ? no : undefined,
  };
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
}

/** Arrows for filters over the head, which the library has no option for. */
function filters(rows: number): Feature<Stream | Buffer | Blob> {
  const range = `A1:${letters(tableColumns.length)}${rows}`;
  const place = /(<\/sheetData>(?:<sheetCalcPr[^>]*\/>)?(?:<sheetProtection[^>]*\/>)?)/;
  return {
    files: {
      transform: { 'xl/worksheets/sheet{id}.xml': { transform: (xml: string) => xml.replace(place, `$1<autoFilter ref="${range}"/>`) } },
    },
  };
}

/** A column's number as a spreadsheet writes it: 1 → A, 27 → AA. */
const letters = (column: number): string =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));
