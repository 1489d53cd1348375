import { type Cell, cellsOf } from '../../model/evidence/cells.ts';
import { type Column, columns } from '../../model/evidence/read-evidence.ts';
import type { Gathered } from './gather.ts';

type Row = Partial<Record<Column, string>>;
const identity = ['date', 'step', 'touchpoint', 'measure', 'reason', 'source'] as const;

/** What a merge makes of a file. */
export interface Merged {
  text: string;
  added: number;
  changed: number;
  unchanged: number;
}

/**
 * Puts rows into the text of an `evidence.csv`: those of the same day, place, measure, reason and source take the place of what is there.
 * @param text of a file without findings, or nothing
 */
export function mergeEvidence(text: string | undefined, gathered: readonly Gathered[]): Merged {
  const rows = text === undefined ? [] : rowsIn(text);
  const at = new Map(rows.map((row, index) => [keyOf(row), index]));
  const merged: Merged = { text: '', added: 0, changed: 0, unchanged: 0 };
  for (const { value, n, ...words } of gathered) {
    const row: Row = { ...words, value: String(value), n: String(n) };
    const index = at.get(keyOf(row));
    const before = index === undefined ? undefined : rows[index];
    if (index === undefined || !before) {
      rows.push(row);
      merged.added += 1;
    } else if (Number(before.value?.replace(',', '.')) === value && Number(before.n) === n) merged.unchanged += 1;
    else {
      rows[index] = { ...before, ...row };
      merged.changed += 1;
    }
  }
  merged.text = `${[columns.join(','), ...rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','))].join('\n')}\n`;
  return merged;
}

function rowsIn(text: string): Row[] {
  const [head = [], ...lines] = cellsOf(text.replace(/^\uFEFF/, '')).rows;
  const names = head.map((cell: Cell) => columns.find((one) => one === cell.text.toLowerCase()));
  return lines.map((line) =>
    Object.fromEntries(
      names.flatMap((name, index) =>
        name ? [[name, name === 'value' ? (line[index]?.text ?? '').replace(',', '.') : (line[index]?.text ?? '')]] : [],
      ),
    ),
  );
}

const keyOf = (row: Row): string => JSON.stringify(identity.map((column) => row[column] ?? ''));

const quoted = (text: string): string => (/[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
