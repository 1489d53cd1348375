import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOf, type Weighed } from '../../../src/components/stories/rows-layout.ts';

const panel = fc.record({
  shot: fc.constantFrom('wide' as const, 'medium' as const, 'close' as const),
  persons: fc.integer({ min: 0, max: 3 }).map((length) => ({ length })),
  first: fc.boolean(),
});
const sizes = (panels: Weighed[], width: 'mid' | 'far' | 'leaf') => rowsOf(panels).map((row) => row[width]);
const medium = (count: number): Weighed[] =>
  Array.from({ length: count }, (_, at) => ({ shot: 'medium', persons: { length: 2 }, first: at === 0 }));

/** How many panels of each row there are, read off from left to right. */
function rows(of: number[]): { size: number; members: number[] }[] {
  const found: { size: number; members: number[] }[] = [];
  for (let at = 0; at < of.length; at += of[at] ?? 1) found.push({ size: of[at] ?? 1, members: of.slice(at, at + (of[at] ?? 1)) });
  return found;
}

test('every row is closed, at every width, however many panels there are', () => {
  fc.assert(
    fc.property(fc.array(panel, { minLength: 6, maxLength: 40 }), (panels) => {
      for (const width of ['mid', 'far', 'leaf'] as const)
        for (const { size, members } of rows(sizes(panels, width))) {
          expect(members).toHaveLength(size);
          expect(new Set(members).size).toBe(1);
        }
    }),
  );
});

test('a wide picture gets a row of its own where two fit, and shares with one where three do', () => {
  const panels = medium(7).map((one, at) => (at === 2 ? { ...one, shot: 'wide' as const } : one));
  expect(sizes(panels, 'mid')).toEqual([2, 2, 1, 2, 2, 2, 2]);
  expect(sizes(panels, 'far')[2]).toBe(2);
});

test('without wide pictures rows are full', () => {
  expect(sizes(medium(9), 'far')).toEqual(Array(9).fill(3));
  expect(sizes(medium(8), 'mid')).toEqual(Array(8).fill(2));
  expect(sizes(medium(8), 'leaf')).toEqual(Array(8).fill(4));
});

test('a near picture never gets a row of its own while another can have it', () => {
  const panels = medium(5).map((one, at) => (at === 0 ? { ...one, shot: 'close' as const } : one));
  expect(sizes(panels, 'mid')[0]).toBe(2);
});

test('a taste of a story stays small', () => expect(rowsOf(medium(2))).toEqual(Array(2).fill({ mid: 2, far: 3, leaf: 4 })));
