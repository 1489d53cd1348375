import type { Said } from '../../model/import-said.ts';
import type { Header } from './header.ts';
import type { TableLine } from './table.ts';

const longestCell = 50_000;

/**
 * Judges the shape of rows: with cells missing or left over, values would slip into wrong columns.
 * Where most rows are short, the file leaves out empty cells at the end, and that is fine.
 */
export function shapeOf({ width, own, lines, names }: Header, isSheet: boolean): (line: TableLine) => Said | undefined {
  const tolerant = isSheet || lines.filter(({ cells }) => cells.length < width).length > lines.length / 2;
  return ({ cells }) => {
    const params = { found: cells.length, right: width };
    // In sheets people jot notes beside the table; those are losses, not rows gone wrong.
    if (!isSheet && cells.slice(names.length).some((cell) => cell.trim() !== '')) return { code: 'row-too-long', params };
    if (cells.length < width && !tolerant) return { code: 'row-too-short', params };
    const long = own ? -1 : cells.findIndex((cell) => cell.length > longestCell);
    return long < 0
      ? undefined
      : { code: 'cell-too-long', params: { column: long + 1, found: cells[long]?.length ?? 0, right: longestCell } };
  };
}

/** A row that only parts a table: a letter of the alphabet, or the head once more on a new page. */
export function isSection({ cells }: TableLine, { own, names, columns }: Header): boolean {
  if (own || columns.length < 2) return false;
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  return (
    (filled.length === 1 && /^\p{L}$/u.test(filled[0] ?? '')) || names.every((name, index) => name.trim() === (cells[index] ?? '').trim())
  );
}
