import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Choice,
  type FilterRow,
  filterRows,
  groups,
  isNarrow,
  readChoice,
  writeChoice,
} from '../../../src/components/terms/index-filter.ts';
import { fold } from '../../../src/language/fold.ts';

const row = (title: string, domain: string, status = 'approved', ...missing: string[]): FilterRow => ({
  domain: [domain],
  status: [status],
  missing,
  words: fold(title),
});
const choice = (chosen: Partial<Record<(typeof groups)[number], string[]>>, words = ''): Choice => ({
  domain: new Set(chosen.domain),
  status: new Set(chosen.status),
  missing: new Set(chosen.missing),
  words,
});
const rows = [
  row('Kanal Weg zum Anliegen', 'touchpoints'),
  row('Ärger messen', 'measurement', 'draft', 'en'),
  row('Journey Map', 'journeys', 'draft'),
  row('Customer-Journey', 'journeys', 'approved', 'en'),
];
const left = (of: Choice) => filterRows(rows, of).hits.flatMap((hit, index) => (hit ? [index] : []));

describe('the filter of the terms', () => {
  it('leaves all where nothing is chosen', () => expect(left(choice({}))).toEqual([0, 1, 2, 3]));

  it('widens within a group and narrows across groups', () => {
    expect(left(choice({ domain: ['journeys', 'measurement'] }))).toEqual([1, 2, 3]);
    expect(left(choice({ domain: ['journeys', 'measurement'], status: ['draft'] }))).toEqual([1, 2]);
    expect(left(choice({ domain: ['journeys'], missing: ['en'] }))).toEqual([3]);
    expect(left(choice({ domain: ['journeys'], status: ['draft'], missing: ['en'] }))).toEqual([]);
  });

  it('finds every word typed, in any order, whatever the case, umlauts and hyphens', () => {
    expect(left(choice({}, 'journey'))).toEqual([2, 3]);
    expect(left(choice({}, 'MAP jour'))).toEqual([2]);
    expect(left(choice({}, 'aerger'))).toEqual([1]);
    expect(left(choice({}, 'customer journey'))).toEqual([3]);
    expect(left(choice({}, '  '))).toEqual([0, 1, 2, 3]);
  });

  it('counts for each value what one would see on choosing it, given the other groups', () => {
    const values = { domain: ['touchpoints', 'measurement', 'journeys'], status: ['approved', 'draft'], missing: ['en'] };
    const some = (list: string[]) => fc.subarray(list);
    fc.assert(
      fc.property(
        some(values.domain),
        some(values.status),
        some(values.missing),
        fc.constantFrom('', 'journey', 'e'),
        (domain, status, missing, words) => {
          const { counts, left: n, hits } = filterRows(rows, choice({ domain, status, missing }, words));
          expect(n).toBe(hits.filter(Boolean).length);
          for (const group of groups)
            for (const value of values[group])
              expect(counts[group].get(value) ?? 0).toBe(left(choice({ domain, status, missing, [group]: [value] }, words)).length);
        },
      ),
    );
  });
});

describe('a choice in the address', () => {
  const known = { domain: new Set(['journeys', 'data']), status: new Set(['draft']), missing: new Set(['en']) };

  it('comes back as it went, whatever was typed, and leaves the rest of the address alone', () => {
    fc.assert(
      fc.property(
        fc.subarray(['journeys', 'data']),
        fc.subarray(['draft']),
        fc.subarray(['en']),
        fc.string({ unit: 'grapheme' }),
        (domain, status, missing, words) => {
          const chosen = choice({ domain, status, missing }, words);
          const search = writeChoice('?from=intranet&domain=old&q=old', chosen);
          expect(readChoice(search, known)).toEqual({ ...chosen, words: words.trim() });
          expect(new URLSearchParams(search).get('from')).toBe('intranet');
        },
      ),
    );
  });

  it('is empty for nothing chosen, and then narrows nothing', () => {
    expect(writeChoice('', choice({}, ' '))).toBe('');
    expect(isNarrow(readChoice('', known))).toBe(false);
    expect(isNarrow(readChoice('?status=draft', known))).toBe(true);
  });

  it('passes over values that there are no longer', () =>
    expect(readChoice('?domain=gone&domain=data&status=nonsense', known)).toEqual(choice({ domain: ['data'] })));
});
