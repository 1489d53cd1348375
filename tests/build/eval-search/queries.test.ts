import { describe, expect, it } from 'vitest';
import { readQueries } from '../../../src/build/eval-search/queries.ts';

const known = new Set(['terms/touchpoint', 'terms/channel']);
const read = (value: unknown) => readQueries(typeof value === 'string' ? value : JSON.stringify(value), ['de', 'en'], known);
const right = { q: 'touchpiont', lang: 'de', want: ['terms/touchpoint'] };

describe('a file of queries', () => {
  it('is read with and without classes; what else somebody notes is left alone', () => {
    const { queries, problems } = read([right, { ...right, lang: 'en', class: 'typo', note: 'seen in March' }]);
    expect(problems).toEqual([]);
    expect(queries).toMatchObject([right, { ...right, lang: 'en', class: 'typo' }]);
    expect(readQueries(`\uFEFF${JSON.stringify([right])}`, ['de'], known).queries).toHaveLength(1);
  });

  it.each([
    ['no json', 'no-json'],
    ['', 'no-json'],
    [{ q: 'x' }, 'no-list'],
    ['null', 'no-list'],
    [[], 'empty'],
  ])('%j is refused as %s', (value, what) => {
    expect(read(value)).toMatchObject({ queries: [], problems: [{ what }] });
  });

  it.each([
    [
      { ...right, q: ' ' },
      { what: 'shape', found: 'q: " "' },
    ],
    [
      { ...right, q: undefined },
      { what: 'shape', found: 'q: –' },
    ],
    [
      { ...right, want: [] },
      { what: 'shape', found: 'want: []' },
    ],
    [
      { ...right, want: 'terms/touchpoint' },
      { what: 'shape', found: 'want: "terms/touchpoint"' },
    ],
    [
      { ...right, want: ['terms/touchpoint', 3] },
      { what: 'shape', found: 'want[1]: 3' },
    ],
    [
      { ...right, want: ['touchpoint'] },
      { what: 'shape', found: 'want[0]: "touchpoint"' },
    ],
    [7, { what: 'shape', found: '7' }],
    [
      { ...right, lang: 'fr' },
      { what: 'language', found: 'fr', right: 'de, en' },
    ],
  ])('names the place of %j', (wrong, problem) => {
    const { queries, problems } = read([right, wrong, right]);
    expect(problems).toEqual([{ ...problem, at: 1 }]);
    expect(queries).toHaveLength(2);
  });

  it('tells a query nobody can answer from one that others of its entries answer; both are asked', () => {
    const { queries, problems } = read([
      { ...right, want: ['terms/nope'] },
      { ...right, want: ['terms/nope', 'terms/channel'] },
    ]);
    expect(problems).toEqual([
      { what: 'unknown', at: 0, found: 'terms/nope' },
      { what: 'partly-unknown', at: 1, found: 'terms/nope' },
    ]);
    expect(queries).toHaveLength(2);
  });
});
