import { columnNamed } from './header.ts';

const candidates = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof candidates)[number];

/**
 * What parts the cells of a text: the character that makes known columns of a row near the top, else the one that stands equally often
 * in most lines. Quoted parts do not count.
 * @returns `skip`: characters of Excel's line `sep=;` in front
 */
export function findDelimiter(text: string): { delimiter: Delimiter; skip: number } {
  const named = /^sep=(.)\r?(?:\n|$)/i.exec(text);
  const wanted = candidates.find((one) => one === named?.[1]);
  if (named && wanted) return { delimiter: wanted, skip: named[0].length };
  const lines = linesOf(text.slice(0, 65_536)).slice(0, 200);
  const scores = candidates.map((delimiter) => ({ delimiter, known: known(lines, delimiter), even: even(lines, delimiter) }));
  const [best] = scores.sort((a, b) => b.known - a.known || b.even - a.even);
  return { delimiter: best?.delimiter ?? ',', skip: 0 };
}

/** Lines with what is quoted taken out of them, so that only separators between cells are left. */
function linesOf(text: string): string[] {
  return text
    .replace(/"((?:[^"]|"")*)"/g, (_all, inner: string) => inner.replace(/[;,\t|\r\n]/g, ' '))
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
}

/** Most columns of one line that we know; a single one tells nothing of what parts them. */
function known(lines: readonly string[], delimiter: string): number {
  const counts = lines.slice(0, 25).map((line) => {
    const cells = line.split(delimiter);
    return cells.length < 2 || cells.length > 300
      ? 0
      : cells.filter((cell) => cell.trim().length < 80 && columnNamed(cell.trim()) !== undefined).length;
  });
  return Math.max(0, ...counts);
}

function even(lines: readonly string[], delimiter: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(delimiter).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
