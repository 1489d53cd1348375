import { flatten, type Point, type Subpath } from './path.ts';
import type { Shape } from './peeps.ts';

/** A grid of one cell a unit; the drawings lie between -400 and 1600, 0 and 3200. */
const [left, top, width, height] = [-400, -60, 2000, 3260];
const cell = (x: number, y: number): number => (y - top) * width + (x - left);

/**
 * Finds the outline of the area around a point, as far as the ink reaches: neck, hand, hat.
 * Grown by some units so that it ends below the line.
 * @param shapes the whole part
 * @param seeds points in the area
 * @param walls lines that stop the search where the ink is open: x1 y1 x2 y2
 */
export function region(shapes: readonly Shape[], seeds: readonly Point[], walls: readonly (readonly [number, number, number, number])[] = []): Subpath[] {
  const free = paint(shapes.filter(({ fill }) => fill === 'ground').flatMap((s) => s.subpaths));
  paint(shapes.filter(({ fill }) => fill === 'ink').flatMap((s) => s.subpaths)).forEach((ink, i) => { if (ink) free[i] = 0; });
  for (const [x1, y1, x2, y2] of walls)
    for (let t = 0; t <= 2000; t++) {
      const at = cell(Math.round(x1 + ((x2 - x1) * t) / 2000), Math.round(y1 + ((y2 - y1) * t) / 2000));
      free[at] = free[at + 1] = 0;
    }
  const filled = new Uint8Array(free.length);
  const queue = seeds.map(([x, y]) => cell(x, y));
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (!free[at] || filled[at]) continue;
    filled[at] = 1;
    queue.push(at - 1, at + 1, at - width, at + width);
  }
  const ground = paint(shapes.filter(({ fill }) => fill === 'ground').flatMap((s) => s.subpaths));
  return outline(grow(filled, 4, ground)).map(simplify).filter((line) => line.length > 4).map(asSubpath);
}

/** Cells inside some subpaths, by the even-odd rule. */
function paint(subpaths: readonly Subpath[]): Uint8Array {
  const cells = new Uint8Array(width * height);
  const lines = subpaths.map(flatten);
  for (let y = top; y < top + height; y++) {
    const cuts: number[] = [];
    for (const line of lines)
      line.forEach(([x1, y1], i) => {
        const [x2, y2] = line[(i + 1) % line.length] ?? [0, 0];
        if (y1 > y + 0.5 !== y2 > y + 0.5) cuts.push(x1 + ((y + 0.5 - y1) * (x2 - x1)) / (y2 - y1));
      });
    cuts.sort((a, b) => a - b);
    for (let i = 0; i + 1 < cuts.length; i += 2) cells.fill(1, cell(Math.max(left, Math.round(cuts[i] ?? 0)), y), cell(Math.max(left, Math.round(cuts[i + 1] ?? 0)), y));
  }
  return cells;
}

function grow(cells: Uint8Array, by: number, within: Uint8Array): Uint8Array {
  let grown = cells;
  for (let n = 0; n < by; n++) {
    const next = grown.slice();
    for (let i = width; i < next.length - width; i++) if (within[i] && (grown[i - 1] || grown[i + 1] || grown[i - width] || grown[i + width])) next[i] = 1;
    grown = next;
  }
  return grown;
}

/** The lines around filled cells, the longest first; holes are left out (they are ink). */
function outline(cells: Uint8Array): Point[][] {
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
      line.push([left + (at % width), top + Math.floor(at / width)]);
      const to: number | undefined = next.get(at);
      next.delete(at);
      at = to;
    }
    if (area(line) > 150) lines.push(line);
  }
  return lines;
}

/** Signed: lines around holes run the other way. */
const area = (line: readonly Point[]): number => line.reduce((sum, [x, y], i) => { const [x2, y2] = line[(i + 1) % line.length] ?? [0, 0]; return sum + (x * y2 - x2 * y) / 2; }, 0);

/** Douglas and Peucker: leaves out points that lie closer than 1.3 units to the line without them. */
function simplify(line: readonly Point[]): Point[] {
  const half = Math.floor(line.length / 2);
  return [...reduce(line.slice(0, half + 1)).slice(0, -1), ...reduce([...line.slice(half), line[0] ?? [0, 0]]).slice(0, -1)];
}
function reduce(line: readonly Point[]): Point[] {
  const [a, b] = [line[0] ?? [0, 0], line.at(-1) ?? [0, 0]];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  let [far, at] = [0, 0];
  line.forEach(([x, y], i) => {
    const distance = Math.abs((b[0] - a[0]) * (a[1] - y) - (a[0] - x) * (b[1] - a[1])) / length;
    if (distance > far) [far, at] = [distance, i];
  });
  return far > 1.3 ? [...reduce(line.slice(0, at + 1)).slice(0, -1), ...reduce(line.slice(at))] : [a, b];
}

const asSubpath = (line: readonly Point[]): Subpath => [...line.map(([x, y], i) => ({ letter: i ? 'L' : 'M', numbers: [x, y] })), { letter: 'Z', numbers: [] }];
