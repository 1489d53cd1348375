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

/** What of a closed line lies on the right of another, seen along it (x1 y1 x2 y2). Curves stay curves. */
export function cut(subpath: Subpath, [x1, y1, x2, y2]: readonly [number, number, number, number]): Subpath {
  const right = (curve: readonly Point[], t: number): boolean => {
    const [x, y] = along(curve, t);
    return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1) >= 0;
  };
  const kept = curvesOf(subpath).flatMap((curve) => {
    const turns = [0];
    for (let i = 0; i < 24; i++) {
      let [from, to] = [i / 24, (i + 1) / 24];
      if (right(curve, from) === right(curve, to)) continue;
      for (let n = 0; n < 30; n++) {
        const mid = (from + to) / 2;
        if (right(curve, mid) === right(curve, to)) to = mid;
        else from = mid;
      }
      turns.push(to);
    }
    return [...turns, 1].flatMap((to, i, all) =>
      i && right(curve, ((all[i - 1] ?? 0) + to) / 2) ? [between(curve, all[i - 1] ?? 0, to)] : [],
    );
  });
  const drawn = kept.flatMap((curve, i): Command[] => [
    { letter: i ? 'L' : 'M', numbers: [...(curve[0] ?? [0, 0])] },
    { letter: ' LQC'[curve.length - 1] ?? 'L', numbers: curve.slice(1).flat() },
  ]);
  return kept.length ? [...drawn, { letter: 'Z', numbers: [] }] : [];
}

/** Straight lines and curves of a closed line, each with its first point. */
function curvesOf(subpath: Subpath): Point[][] {
  const curves: Point[][] = [];
  let at: Point = [0, 0];
  for (const { letter, numbers } of subpath) {
    const given = Array.from({ length: numbers.length / 2 }, (_, i): Point => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0]);
    const step = letter === 'C' ? 3 : letter === 'Q' ? 2 : 1;
    for (let i = 0; i < given.length; i += step) {
      const curve = [at, ...given.slice(i, i + step)];
      if (letter !== 'M' || i) curves.push(curve);
      at = curve.at(-1) ?? at;
    }
  }
  const start = curves[0]?.[0];
  return start ? [...curves, [at, start]] : [];
}

/** A Bézier curve from one of its places to another. */
function between(curve: readonly Point[], from: number, to: number): Point[] {
  const until = (points: readonly Point[], t: number): Point[] => points.map((_, i) => along(points.slice(0, i + 1), t));
  const head = until(curve, to);
  return until(head.toReversed(), to ? 1 - from / to : 0).toReversed();
}

/** A closed line through some points. */
export const polygon = (line: readonly Point[]): Subpath => [
  ...line.map(([x, y], i) => ({ letter: i ? 'L' : 'M', numbers: [x, y] })),
  { letter: 'Z', numbers: [] },
];
