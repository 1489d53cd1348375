import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/model/nearest.ts';
import { nearKeys, slips, typoIndex } from '../../../src/search/head/typo.ts';

const index = typoIndex(['touchpoint', 'touchpoints', 'kontaktpunkt', 'nps', 'kanal', 'kanale', 'silo', 'tonalitat']);
const keys = (word: string) => nearKeys(index, word).map(({ key }) => key);

describe('keys a few slips away', () => {
  it.each([
    ['a letter left out', 'tochpoint', ['touchpoint', 'touchpoints']],
    ['a letter too many', 'touchhpoint', ['touchpoint', 'touchpoints']],
    ['another letter', 'touchpaint', ['touchpoint', 'touchpoints']],
    ['swapped neighbours', 'touhcpoint', ['touchpoint', 'touchpoints']],
    ['the same', 'kanal', ['kanal', 'kanale']],
    ['two slips in a long word', 'kontkatpunt', ['kontaktpunkt']],
    ['two slips in a short word', 'kaanel', []],
    ['a slip in a word of three letters', 'nbs', []],
    ['something else', 'rechnung', []],
    ['nothing', '', []],
  ])('%s: %j', (_what, word, found) => {
    expect(keys(word)).toEqual(found);
  });

  it('come with their distance; another first letter weighs half a slip more', () => {
    expect(nearKeys(index, 'kilo')).toEqual([{ key: 'silo', distance: 1.5 }]);
    expect(nearKeys(index, 'touchpoins')).toEqual([
      { key: 'touchpoint', distance: 1 },
      { key: 'touchpoints', distance: 1 },
    ]);
  });

  it('are more for longer words', () => {
    expect([3, 4, 7, 8, 20].map(slips)).toEqual([0, 1, 1, 2, 2]);
  });
});

/** Words of few letters, so that many are near one another. */
const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 1, maxLength: 12 });
const longer = fc.string({ unit: fc.constantFrom(...'abcdefghiklmnoprstuwz'), minLength: 4, maxLength: 14 });
const edits = fc.array(
  fc.record({ at: fc.nat(14), cut: fc.nat(1), put: fc.string({ unit: fc.constantFrom(...'aeklnrst'), maxLength: 1 }) }),
  { maxLength: 2 },
);

describe('for any words', () => {
  it('no near key is passed over, and none that is far is taken', () => {
    fc.assert(
      fc.property(fc.uniqueArray(longer, { minLength: 1, maxLength: 20 }), edits, (all, made) => {
        const typed = made.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), all[0] ?? '');
        const most = slips(typed.length);
        const expected = most === 0 ? [] : all.filter((key) => plainDistance(typed, key) <= most);
        const found = nearKeys(typoIndex(all), typed).map(({ key }) => key);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it('counting edits may stop at a limit without saying otherwise below it', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 6 }), (a, b, limit) => {
        expect(editDistance(a, b)).toBe(plainDistance(a, b));
        expect(Math.min(limit, editDistance(a, b, limit))).toBe(Math.min(limit, plainDistance(a, b)));
      }),
    );
  });
});

/** Optimal string alignment by its definition (Boytsov 2011, section 2.1), the whole table. */
function plainDistance(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      const at = (di: number, dj: number) => rows[i - di]?.[j - dj] ?? Number.POSITIVE_INFINITY;
      const ways = [at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(at(2, 2) + 1);
      rows[i] = [...(rows[i] ?? []), i + j === 0 ? 0 : Math.min(...ways)];
    }
  return rows[a.length]?.[b.length] ?? 0;
}
