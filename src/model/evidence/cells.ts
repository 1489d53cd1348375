import type { Place } from '../finding.ts';

/** A cell and where it begins. */
export interface Cell extends Omit<Place, 'file'> {
  text: string;
}

/** A text taken apart. `open`: a quotation mark that nothing closes; what follows it is not read. */
export interface Cells {
  rows: Cell[][];
  separator: ',' | ';';
  open?: Omit<Place, 'file'>;
}

/**
 * Cells of a CSV text (RFC 4180) with their places; empty lines are left out.
 * Semicolons part cells if the first line has more of them than commas, as in files from Excel in German.
 */
export function cellsOf(text: string): Cells {
  const [head = ''] = text.split(/\r?\n/, 1);
  const separator = head.split(';').length > head.split(',').length ? ';' : ',';
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let [line, start, at] = [1, 0, 0];
  const end = () => {
    if (row.length > 1 || row[0]?.text !== '') rows.push(row);
    row = [];
  };
  while (at <= text.length) {
    const cell: Cell = { text: '', line, column: at - start + 1 };
    if (text[at] === '"') {
      const close = closing(text, at);
      if (close < 0) return { rows, separator, open: { line: cell.line, column: cell.column } };
      cell.text = text.slice(at + 1, close).replaceAll('""', '"');
      for (let broken = text.indexOf('\n', at); broken >= 0 && broken < close; broken = text.indexOf('\n', broken + 1))
        [line, start] = [line + 1, broken + 1];
      at = close + 1;
    }
    const rest = /[\r\n]/.exec(text.slice(at, at + 10_000))?.index ?? 10_000;
    const next = text.slice(at, at + rest).indexOf(separator);
    const length = next < 0 ? Math.min(rest, text.length - at) : next;
    cell.text = (cell.text + text.slice(at, at + length)).trim();
    at += length;
    row.push(cell);
    if (text[at] === separator) at += 1;
    else {
      end();
      if (at >= text.length) break;
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
      [line, start] = [line + 1, at];
      if (at >= text.length) break;
    }
  }
  return { rows, separator };
}

/** The quotation mark that closes the one at a place; doubled ones do not. */
function closing(text: string, from: number): number {
  for (let at = from + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0 || text[at + 1] !== '"') return at;
  }
}
