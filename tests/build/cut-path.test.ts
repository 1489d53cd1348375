import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, flatten, type Point, readPath, type Subpath } from '../../src/build/draw-figures/path.ts';

const area = (line: readonly Point[]): number =>
  Math.abs(
    line.reduce((sum, [x, y], i) => {
      const [x2, y2] = line[(i + 1) % line.length] ?? [0, 0];
      return sum + (x * y2 - x2 * y) / 2;
    }, 0),
  );
const [blob] = readPath('M0 50C0 20 20 0 50 0C80 0 100 20 100 50C100 80 80 100 50 100C20 100 0 80 0 50Z', [0, 0]) as [Subpath];
const coordinate = fc.integer({ min: -20, max: 120 });

test('what lies on the two sides of a line makes the whole', () => {
  fc.assert(
    fc.property(coordinate, coordinate, coordinate, coordinate, (x1, y1, x2, y2) => {
      fc.pre(Math.hypot(x2 - x1, y2 - y1) > 5);
      const sides = area(flatten(cut(blob, [x1, y1, x2, y2]))) + area(flatten(cut(blob, [x2, y2, x1, y1])));
      expect(Math.abs(sides - area(flatten(blob)))).toBeLessThan(area(flatten(blob)) * 0.02);
    }),
  );
});
test('what is kept lies on the right of the line, seen along it', () => {
  for (const [, y] of flatten(cut(blob, [0, 60, 100, 60]))) expect(y).toBeGreaterThanOrEqual(59.99);
  for (const [x] of flatten(cut(blob, [40, 100, 40, 0]))) expect(x).toBeGreaterThanOrEqual(39.99);
});
test('curves stay curves: a cut does not make a path of a hundred points', () => {
  expect(cut(blob, [0, 60, 100, 60]).length).toBeLessThan(12);
  expect(cut(blob, [0, 60, 100, 60]).some(({ letter }) => letter === 'C')).toBe(true);
});
test('a line beside a shape keeps all of it or nothing', () => {
  expect(area(flatten(cut(blob, [0, -10, 100, -10])))).toBeCloseTo(area(flatten(blob)), 0);
  expect(cut(blob, [0, 110, 100, 110])).toEqual([]);
});
