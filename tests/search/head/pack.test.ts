import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeadData, HeadRow, HeadTexts, WordShard } from '../../../src/search/head/data.ts';
import { packHead, packShard, packTexts } from '../../../src/search/head/pack.ts';
import { unpackHead, unpackShard, unpackTexts } from '../../../src/search/head/unpack.ts';

/** Any words in one line: what fields are parted by stands in no name. */
const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => text.replace(/\s+/g, ' ').trim() || 'x');
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6}){0,2}$/);
const name = fc.tuple(fc.constantFrom(...'#+-!?~^'), line).map(([sign, text]) => sign + text);
const row = fc.tuple(fc.nat(3), id, line, fc.array(name, { maxLength: 4 }), fc.integer({ min: -1, max: 5 }));
const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 20, selector: ([, one]) => one }).map((all) => all as HeadRow[]);
const dataOf = (all: HeadRow[]): HeadData => ({
  ...{ v: 1, language: 'de', base: '', kinds: ['terms', 'touchpoints', 'personas', 'processes'] },
  ...{ owners: ['A', 'B'], pairs: [], rows: all },
});
const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('what is packed', () => {
  it('comes out as it went in: names', () => {
    fc.assert(fc.property(rows, (all) => void expect(unpackHead(clone(packHead(dataOf(all)))).rows).toEqual(all)));
  });

  it('comes out as it went in: texts, scenes and names that come with them', () => {
    fc.assert(
      fc.property(
        rows,
        fc.array(fc.tuple(line, line), { maxLength: 5 }),
        fc.array(name, { maxLength: 3 }),
        line,
        (all, said, names, caption) => {
          const [kind, story, title, , owner] = all[0] as HeadRow;
          const texts: HeadTexts = {
            ...{
              v: 1,
              language: 'de',
              texts: said,
              pairs: [[0, all.length - 1]],
              owners: ['A', 'B'],
              names: names.map((one) => [all.length - 1, one]),
              asking: { frames: [], called: {}, verbs: { fronts: '', nouns: [] }, empty: '', alike: '' },
            },
            scenes: [[kind, story, caption, [], owner, 's1', title]],
          };
          expect(unpackTexts(clone(packTexts(texts, all)), dataOf(all))).toEqual(texts);
        },
      ),
    );
  });

  it('comes out as it went in: shards', () => {
    const numbers = fc.uniqueArray(fc.nat(5000), { maxLength: 6 }).map((all) => all.sort((a, b) => a - b));
    const words = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{2,8}$/), numbers, numbers), { maxLength: 6 });
    fc.assert(
      fc.property(rows, words, (all, noted) => {
        const shard: WordShard = {
          names: all.flatMap(([, , , names], at) => names.map((one): [number, string] => [at, one])),
          words: noted,
        };
        expect(unpackShard(clone(packShard(shard, all)), dataOf(all))).toEqual(shard);
      }),
    );
  });

  it('is short where an id says what the name does', () => {
    const all: HeadRow[] = [[0, 'customer-journey', 'Kundenreise', ['~Customer journey'], 0]];
    expect(packHead(dataOf(all)).rows).toBe('customer-journey\tKundenreise\t~');
    expect(packHead(dataOf([[0, 'customer-journey', 'Customer Journey', [], 0]])).rows).toBe('\tCustomer Journey');
  });
});
