import readWorkbook, { type CellValue, type Sheet } from 'read-excel-file/node';
import type { Said } from '../../model/import-said.ts';
import { readHeader } from '../table/header.ts';
import { readTable } from '../table/read-table.ts';
import { mostRows, type Table } from '../table/table.ts';
import { unzipped, type ZipEntry, zipEntries } from '../zip.ts';
import { type TermReader, unreadable } from './read.ts';

/** What a workbook may unpack to; a glossary of 50,000 rows has a tenth of it. */
const mostBytes = 200_000_000;
/** Cells of the rectangle a sheet spans: one cell in the far corner would make billions of empty ones. */
const mostCells = 20_000_000;

/**
 * Reads a workbook: the sheet asked for, else the first that has a row naming terms. Other sheets are named, not read.
 * Dates come as `YYYY-MM-DD`, numbers and truths as their texts; of a formula, the value it last had.
 */
export const readXlsx: TermReader = async (bytes, options) => {
  const tables = await workbookTables(bytes);
  if (!Array.isArray(tables)) return unreadable(tables);
  const names = tables.map(({ sheet }) => sheet);
  const wanted = options.sheet;
  const table =
    wanted === undefined
      ? (tables.find((one) => readHeader({ ...one, rows: one.rows.filter(({ cells }) => cells.some(Boolean)) })) ??
        tables.find(({ rows }) => rows.length > 0) ??
        tables[0])
      : (tables.find(({ sheet }) => sheet === wanted) ?? tables.find(({ sheet }) => sheet?.toLowerCase() === wanted.toLowerCase()));
  if (!table) return unreadable({ code: 'no-sheet', params: { found: wanted ?? '', right: names.join(', ') } });
  const read = await readTable(table, options);
  const others = tables.filter((one) => one !== table && one.rows.length > 0).map(({ sheet }) => sheet ?? '');
  if (others.length > 0)
    read.losses.unshift({
      what: { code: 'other-sheets', params: { sheet: table.sheet ?? '', others: others.join(', ') } },
      count: others.length,
    });
  return read;
};

/**
 * All sheets of a workbook as tables of texts, in their order.
 * @returns why it cannot be read, where it cannot
 */
export async function workbookTables(bytes: Uint8Array): Promise<Table[] | Said> {
  const refusal = judge(bytes);
  if (refusal) return refusal;
  let sheets: Sheet[];
  try {
    sheets = await readWorkbook(Buffer.from(bytes));
  } catch (error) {
    return { code: 'broken-zip', params: { reason: (error as Error).message } };
  }
  return sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row, index) => ({ row: index + 1, cells: row.map(cellText) })) }));
}

/** What speaks against unpacking a file at all. */
function judge(bytes: Uint8Array): Said | undefined {
  const entries = zipEntries(bytes);
  if (!entries?.some(({ name }) => name === '[Content_Types].xml')) return { code: 'broken-zip', params: {} };
  if (entries.some(({ encrypted }) => encrypted)) return { code: 'encrypted', params: {} };
  if (!entries.some(({ name }) => /^xl\/.*\.xml$/.test(name))) return { code: 'unknown-format', params: {} };
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > mostBytes) return { code: 'zip-bomb', params: { right: mostBytes / 1e6 } };
  let left = mostBytes;
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue;
    const content = unzipped(bytes, entry, left);
    if (content === undefined) return { code: 'broken-zip', params: {} };
    if (content === 'too-big') return { code: 'zip-bomb', params: { right: mostBytes / 1e6 } };
    left -= content.length;
    const refusal = judgeEntry(entry, content);
    if (refusal) return refusal;
  }
  return;
}

function judgeEntry({ name }: ZipEntry, content: Uint8Array): Said | undefined {
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { code: 'entities', params: {} };
  if (!/worksheets\/[^/]+\.xml$/i.test(name)) return;
  let [rows, columns] = [0, 0];
  for (const match of text.matchAll(/ r="([A-Z]{1,3})(\d{1,9})"[^<>]*[^/]>\s*<(?:\w+:)?(?:v|is|f)\b/g)) {
    rows = Math.max(rows, Number(match[2]));
    columns = Math.max(
      columns,
      [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
  }
  return rows > mostRows + 1 || rows * columns > mostCells
    ? { code: 'too-many-rows', params: { found: rows, right: mostRows } }
    : undefined;
}

function cellText(value: CellValue | null): string {
  if (value === null) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
