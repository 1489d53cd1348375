import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columns, rowsOf, type Spans, type Weighed } from '../../../src/components/stories/rows-layout.ts';

const panel = fc.record({
  shot: fc.constantFrom('wide' as const, 'medium' as const, 'close' as const),
  persons: fc.integer({ min: 0, max: 3 }).map((length) => ({ length })),
  lines: fc.integer({ min: 0, max: 2 }).map((length) => ({ length })),
  screen: fc.boolean(),
  first: fc.boolean(),
});
const stories = fc.array(panel, { minLength: 6, maxLength: 40 });
const strips = ['mid', 'far', 'vast', 'leaf'] as const;
const spans = (panels: Weighed[], strip: keyof Spans) => rowsOf(panels).map((row) => row[strip]);
const medium = (count: number): Weighed[] =>
  Array.from({ length: count }, (_, at) => ({ shot: 'medium', persons: { length: 2 }, lines: { length: 2 }, first: at === 0 }));
const near = { shot: 'close', persons: { length: 1 }, lines: { length: 1 }, first: false } as const;

/** The rows that panels of these widths stand in, read off from left to right as the browser does. */
function rows(of: number[]): number[][] {
  const found: number[][] = [[]];
  for (const one of of) {
    const row = found.at(-1) ?? [];
    if (row.reduce((all, width) => all + width, 0) + one > columns) found.push([one]);
    else row.push(one);
  }
  return found;
}

test('every row is closed, at every width, however many panels there are', () => {
  fc.assert(
    fc.property(stories, (panels) => {
      for (const strip of strips)
        for (const row of rows(spans(panels, strip))) expect(row.reduce((all, width) => all + width, 0)).toBe(columns);
    }),
  );
});

test('every width a panel can get has its rule in the style sheets', () => {
  const sheets = ['strip', 'print-strip'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('');
  const seen = new Set<string>(['mid-30']);
  fc.assert(
    fc.property(stories, (panels) => {
      for (const row of rowsOf(panels)) for (const strip of strips) seen.add(`${strip}-${row[strip]}`);
    }),
    { numRuns: 300 },
  );
  const ruled = (one: string) => new RegExp(`\\.${one} \\{\\s*grid-column: span ${one.split('-')[1]};`).test(sheets);
  expect([...seen].filter((one) => one !== 'mid-30' && !ruled(one))).toEqual([]);
});

test('no panel gets so little that words do not fit: a fifth less than an even share at most', () => {
  fc.assert(
    fc.property(stories, (panels) => {
      for (const strip of strips)
        for (const row of rows(spans(panels, strip))) expect(Math.min(...row)).toBeGreaterThanOrEqual((0.8 * columns) / row.length);
    }),
  );
});

test('a wide picture gets a row of its own where two fit, and shares with one where three do', () => {
  const panels = medium(7).map((one, at) => (at === 2 ? { ...one, shot: 'wide' as const } : one));
  expect(spans(panels, 'mid')).toEqual([30, 30, 60, 30, 30, 30, 30]);
  expect(spans(panels, 'far')[2]).toBeGreaterThanOrEqual(30);
});

test('in a row a wide picture is wider, and a near face that says little is slimmer', () => {
  expect(spans([...medium(3), near], 'vast')).toEqual([16, 16, 16, 12]);
  expect(spans([...medium(3), { ...near, lines: { length: 2 } }], 'vast')).toEqual([15, 15, 15, 15]);
  expect(spans([...medium(3), { ...near, screen: true }], 'vast')).toEqual([15, 15, 15, 15]);
  expect(spans([{ ...near, shot: 'wide' }, ...medium(5)], 'leaf').slice(0, 3)).toEqual([24, 18, 18]);
});

test('without wide pictures rows are full', () => {
  expect(spans(medium(9), 'far')).toEqual(Array(9).fill(20));
  expect(spans(medium(8), 'mid')).toEqual(Array(8).fill(30));
  expect(spans(medium(8), 'vast')).toEqual(Array(8).fill(15));
  expect(spans(medium(8), 'leaf')).toEqual(Array(8).fill(15));
});

test('a long story is printed with more panels a row', () => expect(spans(medium(30), 'leaf')).toEqual(Array(30).fill(12)));

test('a near picture never gets a row of its own while another can have it', () => {
  const panels = medium(5).map((one, at) => (at === 0 ? { ...one, shot: 'close' as const } : one));
  expect(spans(panels, 'mid')[0]).toBeLessThan(columns);
});

test('a taste of a story stays small', () => expect(rowsOf(medium(2))).toEqual(Array(2).fill({ mid: 30, far: 20, vast: 20, leaf: 15 })));
