import { outlines } from './outline.ts';
import { flatten, type Point, polygon, type Subpath } from './path.ts';
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
export function region(
  shapes: readonly Shape[],
  seeds: readonly Point[],
  walls: readonly (readonly [number, number, number, number])[] = [],
): Subpath[] {
  const free = paint(shapes.filter(({ fill }) => fill === 'ground').flatMap((s) => s.subpaths));
  paint(shapes.filter(({ fill }) => fill === 'ink').flatMap((s) => s.subpaths)).forEach((ink, i) => {
    if (ink) free[i] = 0;
  });
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
  return outlines(grow(filled, 4, ground), width).map((line) => polygon(line.map(([x, y]) => [x + left, y + top])));
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
    for (let i = 0; i + 1 < cuts.length; i += 2)
      cells.fill(1, cell(Math.max(left, Math.round(cuts[i] ?? 0)), y), cell(Math.max(left, Math.round(cuts[i + 1] ?? 0)), y));
  }
  return cells;
}

function grow(cells: Uint8Array, by: number, within: Uint8Array): Uint8Array {
  let grown = cells;
  for (let n = 0; n < by; n++) {
    const next = grown.slice();
    for (let i = width; i < next.length - width; i++)
      if (within[i] && (grown[i - 1] || grown[i + 1] || grown[i - width] || grown[i + width])) next[i] = 1;
    grown = next;
  }
  return grown;
}
