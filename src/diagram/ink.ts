import type { Box, Point } from './flow.ts';

/** The warning sign: a triangle with a stroke and a dot. */
export const triangle = (x: number, y: number): string => `M${round(x)} ${round(y - 8)}l7 12h-14Zm0 4v4m0 2v.5`;

/** An edge with rounded bends. */
export function way({ points }: { points: readonly Point[] }): string {
  const [first, ...rest] = points as [Point, ...Point[]];
  let d = `M${round(first[0])} ${round(first[1])}`;
  let before = first;
  for (const [at, point] of rest.entries()) {
    const next = rest[at + 1];
    if (!next) d += to(before, point);
    else {
      const radius = Math.min(5, distance(before, point) / 2, distance(point, next) / 2);
      const [into, out] = [toward(point, before, radius), toward(point, next, radius)];
      d += `${to(before, into)}Q${round(point[0])} ${round(point[1])} ${round(out[0])} ${round(out[1])}`;
      before = out;
      continue;
    }
    before = point;
  }
  return d;
}

/** An open arrow head at an edge's end. */
export function tip({ points }: { points: readonly Point[] }): string {
  const [before, end] = [points.at(-2) as Point, points.at(-1) as Point];
  const [dx, dy] = [Math.sign(end[0] - before[0]), Math.sign(end[1] - before[1])];
  const [x, y] = [round(end[0]), round(end[1])];
  return dx !== 0 ? `M${x - dx * 7} ${y - 4}L${x} ${y}l${-dx * 7} 4` : `M${x - 4} ${y - dy * 7}L${x} ${y}l4 ${-dy * 7}`;
}

const to = (from: Point, point: Point): string =>
  Math.abs(from[0] - point[0]) < 0.01
    ? `V${round(point[1])}`
    : Math.abs(from[1] - point[1]) < 0.01
      ? `H${round(point[0])}`
      : `L${round(point[0])} ${round(point[1])}`;
const distance = (a: Point, b: Point): number => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
const toward = (from: Point, to: Point, by: number): Point => [
  from[0] + Math.sign(to[0] - from[0]) * by,
  from[1] + Math.sign(to[1] - from[1]) * by,
];
/** A rectangle. */
export const rect = ({ x, y, width, height }: Box): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`;

/** Lines of text; the first one's baseline is at `y`. */
export function text(all: readonly string[], x: number, y: number, line: number, name = ''): string {
  const attributes = `${name ? ` class="${name}"` : ''} x="${round(x)}" y="${round(y)}"`;
  if (all.length < 2) return `<text${attributes}>${escape(all[0] ?? '')}</text>`;
  return `<text${attributes}>${all.map((one, at) => (at === 0 ? escape(one) : `<tspan x="${round(x)}" dy="${line}">${escape(one)}</tspan>`)).join(' ')}</text>`;
}

/** A whole drawing. */
export const svg = (width: number, height: number, content: string, attributes: string): string =>
  `<svg class="dg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${attributes}>${content}</svg>`;
export const round = (value: number): number => Math.round(value);
export const escape = (value: string): string =>
  value.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
