import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { most, teller } from '../../../src/embed/frame/teller.ts';

/** Plays values at their times on a clock of the test's own. */
function play(values: readonly (readonly [at: number, value: number])[]): { at: number; value: number }[] {
  const said: { at: number; value: number }[] = [];
  const due: { at: number; then: () => void }[] = [];
  let now = 0;
  const until = (end: number) => {
    for (;;) {
      due.sort((a, b) => a.at - b.at);
      const next = due[0];
      if (!next || next.at > end) break;
      due.shift();
      now = next.at;
      next.then();
    }
    now = Math.max(now, end);
  };
  const tell = teller<number>(
    (value) => said.push({ at: now, value }),
    (then, wait) => due.push({ at: now + wait, then }),
    () => now,
  );
  for (const [at, value] of values) {
    until(at);
    tell(value);
  }
  until(now + 10_000);
  return said;
}

describe('a teller', () => {
  it('says a change at once and the same thing never twice', () => {
    expect(
      play([
        [0, 5],
        [1000, 5],
        [2000, 6],
      ]),
    ).toEqual([
      { at: 0, value: 5 },
      { at: 2000, value: 6 },
    ]);
  });

  it('says at most twenty things in any second, and the last one in the end', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(30), fc.nat(5)), { minLength: 1, maxLength: 300 }), (steps) => {
        let at = 0;
        const values = steps.map(([wait, value]) => {
          at += wait;
          return [at, value] as const;
        });
        const said = play(values);
        expect(said.at(-1)?.value).toBe(values.at(-1)?.[1]);
        for (const { at: from } of said)
          expect(said.filter((one) => one.at >= from && one.at < from + 1000 - 1e-6).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
