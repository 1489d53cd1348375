import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapRows, neighboursOf } from '../../../src/components/terms/map-neighbours.ts';
import type { Entry, Library } from '../../../src/model/library.ts';
import { termLibrary } from '../library.ts';

const term = (library: Library, id: string) => library.get('terms', id) as Entry<'terms'>;
const ids = (library: Library, id: string) =>
  Object.fromEntries(neighboursOf(library, term(library, id)).map(({ relation, entries }) => [relation, entries.map((one) => one.id)]));

describe('the neighbours of a term', () => {
  it('stand once each: what is confused with it is not related as well, what is a part is not confused', () => {
    const library = termLibrary({
      touchpoint: { title: 'Touchpoint', related: ['channel', 'map'], contrastWith: ['channel', 'interaction'], partOf: ['journey'] },
      channel: { title: 'Kanal' },
      interaction: { title: 'Interaktion', partOf: ['touchpoint'] },
      journey: { title: 'Journey', contrastWith: ['touchpoint'] },
      map: { title: 'Karte' },
      alone: { title: 'Allein' },
    });
    expect(ids(library, 'touchpoint')).toEqual({
      partOf: ['journey'],
      parts: ['interaction'],
      related: ['map'],
      contrastWith: ['channel'],
    });
    expect(ids(library, 'channel')).toEqual({ contrastWith: ['touchpoint'] });
    expect(ids(library, 'alone')).toEqual({});
  });
});

describe('what a map has room for', () => {
  const counts = fc.record({
    broader: fc.nat(20),
    narrower: fc.nat(20),
    partOf: fc.nat(20),
    parts: fc.nat(20),
    related: fc.nat(40),
    contrastWith: fc.nat(20),
  });
  const list = (n: number) => Array.from({ length: n }, (_none, index) => index);
  type Counts = Partial<Record<'broader' | 'narrower' | 'partOf' | 'parts' | 'related' | 'contrastWith', number>>;
  const rows = (of: Counts) =>
    mapRows((Object.keys(of) as (keyof Counts)[]).map((relation) => ({ relation, entries: list(of[relation] ?? 0) })));
  const shown = (of: Counts) => Object.fromEntries(rows(of).map((row) => [row.relation, [row.shown.length, row.more]]));

  it('loses nobody, begins with the nearest, and lets no relation vanish', () => {
    fc.assert(
      fc.property(counts, (of) => {
        const made = rows(of);
        expect(made.map(({ relation }) => relation).sort()).toEqual(
          Object.keys(of)
            .filter((key) => of[key as keyof typeof of] > 0)
            .sort(),
        );
        for (const { relation, shown: near, more } of made) {
          expect(near.length + more).toBe(of[relation]);
          expect(near.length).toBeGreaterThan(0);
          expect(more).toBeGreaterThanOrEqual(0);
          expect(near).toEqual(list(near.length));
        }
        const total = made.reduce((sum, row) => sum + row.shown.length, 0);
        expect(total).toBeLessThanOrEqual(16);
      }),
    );
  });

  it('shows all of a few', () => {
    expect(shown({ related: 4 })).toEqual({ related: [4, 0] });
    expect(shown({ broader: 2, partOf: 1, narrower: 1, parts: 3, related: 5, contrastWith: 1 })).toEqual({
      broader: [2, 0],
      partOf: [1, 0],
      narrower: [1, 0],
      parts: [3, 0],
      related: [5, 0],
      contrastWith: [1, 0],
    });
  });

  it('leaves out at least two, for one would take the room of its mention', () => {
    expect(shown({ related: 9 })).toEqual({ related: [9, 0] });
    expect(shown({ related: 10 })).toEqual({ related: [8, 2] });
    expect(shown({ narrower: 3, parts: 3 })).toEqual({ narrower: [3, 0], parts: [3, 0] });
  });

  it('divides a row between two relations', () => {
    expect(shown({ narrower: 9, parts: 9 })).toEqual({ narrower: [3, 6], parts: [2, 7] });
    expect(shown({ narrower: 9, parts: 1 })).toEqual({ narrower: [4, 5], parts: [1, 0] });
    expect(shown({ broader: 9, partOf: 1 })).toEqual({ broader: [2, 7], partOf: [1, 0] });
  });
});
