import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/diagram/flow.ts';
import { penAt, way } from '../../src/diagram/path.ts';

/** Where a path's pen stands after each command. */
function placesOf(d: string): Point[] {
  let [x, y] = [0, 0];
  const places: Point[] = [];
  for (const [, name = '', rest = ''] of d.matchAll(/([Mmlhvq])([^Mmlhvq]*)/g)) {
    const numbers = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const size = { M: 2, m: 2, l: 2, h: 1, v: 1, q: 4 }[name] ?? 0;
    expect(size, d).toBeGreaterThan(0);
    expect(numbers.length % size, d).toBe(0);
    for (let at = 0; at < numbers.length; at += size) {
      const [a = 0, b = 0] = numbers.slice(at + size - (size === 1 ? 1 : 2), at + size);
      if (name === 'M') [x, y] = [a, b];
      else if (name === 'h') x += a;
      else if (name === 'v') y += a;
      else [x, y] = [x + a, y + b];
      places.push([x, y]);
    }
  }
  return places;
}

const round = ([x, y]: Point): Point => [Math.round(x) + 0, Math.round(y) + 0];
const place = fc.tuple(fc.integer({ min: -300, max: 3000 }), fc.integer({ min: -300, max: 3000 })).map(([x, y]): Point => [x / 2, y / 2]);
/** Points of an edge: across and down in turn. */
const edge = fc
  .tuple(place, fc.boolean(), fc.array(fc.integer({ min: 12, max: 400 }), { minLength: 1, maxLength: 5 }))
  .map(([start, across, lengths]) => {
    const points: Point[] = [start];
    for (const [at, length] of lengths.entries()) {
      const [x, y] = points.at(-1) as Point;
      points.push((at % 2 === 0) === across ? [x + (at % 3 ? length : -length), y] : [x, y + (at % 3 ? -length : length)]);
    }
    return points;
  });

describe('a path', () => {
  it('written in steps leads to the same whole pixels as its places', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (places) => {
        const pen = penAt(places[0] as Point);
        for (const one of places) pen.dot(one);
        const stops = placesOf(pen.drawn()).filter((_stop, at) => at === 0 || at % 2 === 0);
        expect(stops.slice(1).map(round)).toEqual(places.map(round));
      }),
    );
  });

  it('of an edge begins and ends where the edge does, is straight but for its bends, and its head points the way it came', () => {
    fc.assert(
      fc.property(edge, (points) => {
        const d = way({ points });
        const end = round(points.at(-1) as Point);
        const all = placesOf(d);
        expect(all[0]).toEqual(round(points[0] as Point));
        const [from, point, to] = all.slice(-3) as [Point, Point, Point];
        expect(Math.abs(point[0] - end[0]) + Math.abs(point[1] - end[1])).toBeLessThanOrEqual(1);
        const before = points.at(-2) as Point;
        const along = Math.abs(before[0] - end[0]) > Math.abs(before[1] - end[1]) ? 0 : 1;
        expect(Math.sign(point[along] - from[along])).toBe(Math.sign((points.at(-1) as Point)[along] - before[along]));
        expect(from[along]).toBe(to[along]);
        expect(d.split('m')[0]).not.toContain('l');
      }),
    );
  });

  it('needs no more signs than it must', () => {
    expect(
      way({
        points: [
          [10, 20],
          [40, 20],
          [40, 60],
        ],
      }),
    ).toBe('M10 20h25q5 0 5 5v35m-4-7l4 7 4-7');
  });
});
