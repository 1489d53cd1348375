import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanProgress } from '../../../src/model/progress/clean.ts';
import { merged, noProgress } from '../../../src/model/progress/progress.ts';

describe('progress read from outside', () => {
  it('is taken as it is, with ids nobody knows', () => {
    const whole = {
      answers: { 'gone/q1': { right: true, tries: 2, response: 'a c' }, 'here/q2': { right: false, tries: 1 } },
      read: ['gone'],
      places: { basics: 'here' },
      days: { gone: '2026-11-20' },
    };
    expect(cleanProgress(JSON.parse(JSON.stringify(whole)))).toEqual({ progress: whole, lost: 0 });
  });

  it('gives what can be read of a damaged one, and counts the rest', () => {
    const damaged = {
      answers: { 'a/b': { right: true, tries: 1 }, 'a/c': 1, 'a/d': { right: 'yes', tries: 1 }, 'no slash': { right: true, tries: 1 } },
      read: ['a', 7, 'Ä'],
      places: { a: 'b', c: 4 },
      days: { a: 'yesterday' },
    };
    expect(cleanProgress(damaged)).toEqual({
      progress: { answers: { 'a/b': { right: true, tries: 1 } }, read: ['a'], places: { a: 'b' } },
      lost: 7,
    });
  });

  it('is none where there are no answers at all', () => {
    for (const value of [undefined, null, 7, 'x', [], {}, { answers: [] }, { answers: null }]) expect(cleanProgress(value)).toBeUndefined();
  });

  it('changes no prototype, whatever ids it has', () => {
    const hostile = JSON.parse(
      '{"answers":{"__proto__":{"right":true,"tries":1},"a/__proto__":{"right":true,"tries":1}},"places":{"__proto__":"x"}}',
    );
    const { progress } = cleanProgress(hostile) ?? {};
    expect(progress).toEqual(noProgress());
    expect(Object.getPrototypeOf(merged(noProgress(), progress ?? noProgress()).answers)).toBe(Object.prototype);
  });

  it('never throws, and what it gives is read the same again', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        const read = cleanProgress({ answers: one, read: other, places: one, days: other });
        if (read) expect(cleanProgress(read.progress)).toEqual({ progress: read.progress, lost: 0 });
      }),
    );
  });
});

const id = fc.constantFrom('a', 'b', 'c');
const progress = fc.record({
  answers: fc.dictionary(fc.constantFrom('a/q', 'b/q', 'c/r'), fc.record({ right: fc.boolean(), tries: fc.nat(9) })),
  read: fc.uniqueArray(id),
  places: fc.dictionary(id, id),
  days: fc.dictionary(id, fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'), { minKeys: 1 }),
});

describe('two states of one learner', () => {
  it('lose nothing when they become one, and merging again changes nothing', () => {
    fc.assert(
      fc.property(progress, progress, (one, other) => {
        const both = merged(one, other);
        for (const state of [one, other]) {
          for (const [name, answer] of Object.entries(state.answers)) {
            expect(both.answers[name]?.right || !answer.right).toBe(true);
            expect(both.answers[name]?.tries).toBeGreaterThanOrEqual(answer.tries);
          }
          expect(both.read).toEqual(expect.arrayContaining(state.read));
          for (const [lesson, day] of Object.entries(state.days)) expect((both.days?.[lesson] ?? '') >= day).toBe(true);
        }
        expect(merged(both, other)).toEqual(both);
      }),
    );
  });
});
