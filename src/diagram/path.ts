import type { Point } from './flow.ts';

/** A pen that writes an SVG path, each place rounded to whole pixels. */
export interface Pen {
  line(to: Point): void;
  /** A rounded bend. */
  bend(corner: Point, to: Point): void;
  /** Nothing of a line, which round ends make a dot. */
  dot(to: Point): void;
  drawn(): string;
}

/**
 * All but a path's beginning is relative: what looks alike is then written alike, and costs next to nothing once compressed.
 */
export function penAt(start: Point): Pen {
  let exact = start;
  let [x, y] = start.map(Math.round) as [number, number];
  let d = `M${x} ${y}`;
  const to = ([px, py]: Point): Point => [Math.round(px) - x, Math.round(py) - y];
  const go = (place: Point, [dx, dy]: Point) => {
    exact = place;
    x += dx;
    y += dy;
  };
  return {
    line(place) {
      const [dx, dy] = to(place);
      // Rounding must not tilt a straight line.
      const step: Point = [Math.abs(place[0] - exact[0]) < 0.01 ? 0 : dx, Math.abs(place[1] - exact[1]) < 0.01 ? 0 : dy];
      if (step[0] === 0) d += step[1] === 0 ? '' : `v${step[1]}`;
      else d += step[1] === 0 ? `h${step[0]}` : command('l', ...step);
      go(place, step);
    },
    bend(corner, place) {
      const step = to(place);
      d += command('q', ...to(corner), ...step);
      go(place, step);
    },
    dot(place) {
      const step = to(place);
      d += `${command('m', ...step)}h0`;
      go(place, step);
    },
    drawn: () => d,
  };
}

/** An edge with rounded bends and an open arrow head. */
export function way({ points }: { points: readonly Point[] }): string {
  const [first, ...rest] = points as [Point, ...Point[]];
  const pen = penAt(first);
  let before = first;
  for (const [at, point] of rest.entries()) {
    const next = rest[at + 1];
    if (!next) {
      pen.line(point);
      return pen.drawn() + tip(Math.sign(point[0] - before[0]), Math.sign(point[1] - before[1]));
    }
    const radius = Math.min(5, distance(before, point) / 2, distance(point, next) / 2);
    pen.line(toward(point, before, radius));
    before = toward(point, next, radius);
    pen.bend(point, before);
  }
  return pen.drawn();
}

/** An arrow head where the pen stands, for a line that came in a direction. */
const tip = (dx: number, dy: number): string =>
  dx !== 0
    ? command('m', -dx * 7, -4) + command('l', dx * 7, 4, -dx * 7, 4)
    : command('m', -4, -dy * 7) + command('l', 4, dy * 7, 4, -dy * 7);

/** A command and its numbers, with no more space between than they need. */
const command = (name: string, ...numbers: number[]): string =>
  name + numbers.map((one, at) => `${at > 0 && one >= 0 ? ' ' : ''}${one}`).join('');

const distance = (a: Point, b: Point): number => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
const toward = (from: Point, to: Point, by: number): Point => [
  from[0] + Math.sign(to[0] - from[0]) * by,
  from[1] + Math.sign(to[1] - from[1]) * by,
];
