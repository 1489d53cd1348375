/** One command of a path, absolute: a letter and its numbers. */
export interface Command {
  readonly letter: string;
  readonly numbers: readonly number[];
}
/** One stroke of the pen: from an M to the next. */
export type Subpath = readonly Command[];
export type Point = readonly [x: number, y: number];

/**
 * Reads path data with absolute M, L, C, Q and Z only (all that Open Peeps uses), moved by a distance.
 * @param data the `d` of a path
 * @param by how far everything is moved
 */
export function readPath(data: string, by: Point): Subpath[] {
  const subpaths: Command[][] = [];
  for (const [, letter = '', rest = ''] of data.matchAll(/([A-Za-z])([^A-Za-z]*(?:e-?\d+[^A-Za-z]*)*)/g)) {
    if (!'MLCQZ'.includes(letter)) throw new Error(`path command ${letter}`);
    const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map((n, i) => Number(n) + (by[i % 2] ?? 0));
    if (letter === 'M') subpaths.push([]);
    subpaths.at(-1)?.push({ letter, numbers });
  }
  return subpaths;
}

/** Path data of some subpaths. */
export function writePath(subpaths: readonly Subpath[]): string {
  return subpaths.flatMap((subpath) => subpath.map(({ letter, numbers }) => letter + numbers.map((n) => n.toFixed(2)).join(' '))).join('');
}

/** The points a subpath runs through; curves in twelve steps. */
export function flatten(subpath: Subpath): Point[] {
  const points: Point[] = [];
  for (const { letter, numbers } of subpath) {
    const [x0, y0] = points.at(-1) ?? [0, 0];
    const given = Array.from({ length: numbers.length / 2 }, (_, i): Point => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0]);
    if (letter === 'M' || letter === 'L') points.push(...given);
    const step = letter === 'C' ? 3 : letter === 'Q' ? 2 : 0;
    let from: Point = [x0, y0];
    for (let i = 0; step > 0 && i < given.length; i += step) {
      const curve = [from, ...given.slice(i, i + step)];
      for (let t = 1; t <= 12; t++) points.push(along(curve, t / 12));
      from = curve.at(-1) ?? from;
    }
  }
  return points;
}

/** De Casteljau: the point at t of a Bézier curve of any degree. */
function along(curve: readonly Point[], t: number): Point {
  if (curve.length === 1) return curve[0] ?? [0, 0];
  const next = curve.slice(1).map(([x, y], i): Point => [(curve[i]?.[0] ?? 0) * (1 - t) + x * t, (curve[i]?.[1] ?? 0) * (1 - t) + y * t]);
  return along(next, t);
}

/** Whether a point lies inside a closed line. */
export function inside([x, y]: Point, line: readonly Point[]): boolean {
  let is = false;
  line.forEach(([x1, y1], i) => {
    const [x2, y2] = line[(i + 1) % line.length] ?? [0, 0];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) is = !is;
  });
  return is;
}

/** What of a closed line lies on the right of another, seen along it (x1 y1 x2 y2). */
export function cut(subpath: Subpath, [x1, y1, x2, y2]: readonly [number, number, number, number]): Subpath {
  const line = flatten(subpath);
  const side = ([x, y]: Point): number => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  const kept = line.flatMap((point, i): Point[] => {
    const next = line[(i + 1) % line.length] ?? point;
    const [a, b] = [side(point), side(next)];
    const t = a / (a - b);
    const crossing: Point = [point[0] + t * (next[0] - point[0]), point[1] + t * (next[1] - point[1])];
    return [...(a >= 0 ? [point] : []), ...(a >= 0 !== b >= 0 ? [crossing] : [])];
  });
  return polygon(kept);
}

/** A closed line through some points. */
export const polygon = (line: readonly Point[]): Subpath => [
  ...line.map(([x, y], i) => ({ letter: i ? 'L' : 'M', numbers: [x, y] })),
  { letter: 'Z', numbers: [] },
];
