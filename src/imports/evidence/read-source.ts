import type { Said } from '../../model/import-said.ts';
import { decode, isBinary } from '../decode.ts';
import { mostRows, type Table } from '../table/table.ts';
import { csvRows } from '../terms/csv.ts';
import { detectFormat } from '../terms/detect.ts';
import { workbookTables } from '../terms/xlsx.ts';

/**
 * A survey or CRM export as a table whose first row names the columns.
 * @param sheet of a workbook; the first one that is not empty without it
 * @returns why it cannot be read, where it cannot
 */
export async function readSource(bytes: Uint8Array, name: string, sheet: string | undefined): Promise<Table | Said> {
  const format = detectFormat(bytes, name);
  if (typeof format !== 'string') return format;
  if (format !== 'csv' && format !== 'xlsx') return { code: 'unknown-format', params: {} };
  const table = format === 'xlsx' ? await sheetOf(bytes, sheet) : csvOf(bytes);
  if ('code' in table) return table;
  const rows = table.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) return { code: 'empty-file', params: {} };
  if (rows.length === 1) return { code: 'header-only', params: {} };
  if (rows.length > mostRows) return { code: 'too-many-rows', params: { found: rows.length, right: mostRows } };
  return { ...table, rows };
}

function csvOf(bytes: Uint8Array): Table | Said {
  const { text } = decode(bytes);
  if (isBinary(text)) return { code: 'unknown-format', params: {} };
  const rows = csvRows(text.replace(/^\uFEFF/, ''));
  return Array.isArray(rows) ? { rows } : { code: 'csv-syntax', params: { line: rows.line } };
}

async function sheetOf(bytes: Uint8Array, wanted: string | undefined): Promise<Table | Said> {
  const tables = await workbookTables(bytes);
  if (!Array.isArray(tables)) return tables;
  const table = tables.find(({ sheet, rows }) => (wanted === undefined ? rows.length > 0 : sheet?.toLowerCase() === wanted.toLowerCase()));
  if (table) return table;
  return wanted === undefined
    ? { code: 'empty-file', params: {} }
    : { code: 'no-sheet', params: { found: wanted, right: tables.map(({ sheet }) => sheet).join(', ') } };
}
