import type { MapRelation } from './map-neighbours.ts';

/** A point of the drawing. */
export interface Spot {
  x: number;
  y: number;
}

/** Curves one after the other; between them the pen is lifted. `bend` gives both handles. */
export function branches(before: string, ways: { from: Spot; to: Spot }[], bend: (dx: number, dy: number) => string): string {
  return ways.reduce((path, { from, to }, index) => {
    const last = ways[index - 1]?.to;
    const move = last ? `m${from.x - last.x} ${from.y - last.y}` : before ? '' : `M${from.x} ${from.y}`;
    return `${path}${move}c${bend(to.x - from.x, to.y - from.y)} ${to.x - from.x} ${to.y - from.y}`;
  }, before);
}

/** An arrow points to what is more general, a diamond sits at the whole. */
export function signsOf(relation: MapRelation, origin: Spot, ends: Spot[]): string {
  const general = relation === 'broader' || relation === 'narrower';
  const at = relation === 'broader' || relation === 'partOf' ? ends : [origin];
  return at.map(({ x, y }) => (general ? `M${x - 6} ${y + 9}l6-9 6 9` : `M${x} ${y}l5 7-5 7-5-7z`)).join('');
}

/** A ring as a hand draws it: from a little inside, once around and past its beginning. */
export function loop(rx: number, ry: number): string {
  const [kx, ky] = [Math.round(rx * 0.55), Math.round(ry * 0.55)];
  const inset = Math.round(ry * 0.3);
  const sweeps = [
    [6, -ky + 4, rx - kx - 6, inset - ry, rx - 6, inset - ry],
    [kx, 1, rx - 1, ry - ky, rx - 1, ry - 1],
    [0, ky, kx - rx, ry, -rx, ry],
    [-kx, 0, -rx - 2, ky - ry, -rx, -ry],
    [1, -inset, 4, -inset - 2, 9, -inset - 7],
  ];
  return `M${6 - rx} ${-inset}${sweeps.map((sweep) => `c${sweep.join(' ')}`).join('')}`;
}
