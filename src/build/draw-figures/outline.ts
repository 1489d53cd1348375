import type { Point } from './path.ts';

/** The lines around filled cells, the longest first; holes are left out (they are ink). */
export function outlines(cells: Uint8Array, width: number): Point[][] {
  const next = new Map<number, number>();
  for (let i = width; i < cells.length - width; i++) {
    if (!cells[i]) continue;
    if (!cells[i - width]) next.set(i, i + 1);
    if (!cells[i + 1]) next.set(i + 1, i + 1 + width);
    if (!cells[i + width]) next.set(i + 1 + width, i + width);
    if (!cells[i - 1]) next.set(i + width, i);
  }
  const lines: Point[][] = [];
  for (const [start] of next) {
    const line: Point[] = [];
    for (let at: number | undefined = start; at !== undefined && next.has(at); ) {
      line.push([at % width, Math.floor(at / width)]);
      const to: number | undefined = next.get(at);
      next.delete(at);
      at = to;
    }
    const short = simplify(line);
    if (area(line) > 150 && short.length > 4) lines.push(short);
  }
  return lines;
}

/** Signed: lines around holes run the other way. */
const area = (line: readonly Point[]): number =>
  line.reduce((sum, [x, y], i) => {
    const [x2, y2] = line[(i + 1) % line.length] ?? [0, 0];
    return sum + (x * y2 - x2 * y) / 2;
  }, 0);

/** Douglas and Peucker: leaves out points that lie closer than 1.3 units to the line without them. */
function simplify(line: readonly Point[]): Point[] {
  const half = Math.floor(line.length / 2);
  return [...reduce(line.slice(0, half + 1)).slice(0, -1), ...reduce([...line.slice(half), line[0] ?? [0, 0]]).slice(0, -1)];
}
function reduce(line: readonly Point[]): Point[] {
  const a: Point = line[0] ?? [0, 0];
  const b: Point = line.at(-1) ?? [0, 0];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  let [far, at] = [0, 0];
  line.forEach(([x, y], i) => {
    const distance = Math.abs((b[0] - a[0]) * (a[1] - y) - (a[0] - x) * (b[1] - a[1])) / length;
    if (distance > far) [far, at] = [distance, i];
  });
  return far > 1.3 ? [...reduce(line.slice(0, at + 1)).slice(0, -1), ...reduce(line.slice(at))] : [a, b];
}
