import { describe, expect, it } from 'vitest';
import { agreementOf, agreementWord } from '../../../src/model/assessments/agreement.ts';
import { cleanAnswers } from '../../../src/model/assessments/asked.ts';
import { changesOf } from '../../../src/model/assessments/compare.ts';
import { scoreOf } from '../../../src/model/assessments/score.ts';
import type { GroupPicture } from '../../../src/model/assessments/team.ts';
import fc from '../../property.ts';
import { answersTo, asked } from './asked.ts';

describe('points of one person', () => {
  it('are the mean put on 0 to 100: 4, 5 and 3 of 5 make 75, and “cannot judge” is left out', () => {
    expect(scoreOf(asked, { a: 4, b: 5, c: 3, d: 0, e: 1, f: 2 })).toEqual({ dimensions: { one: 75, two: 12.5 }, all: 43.75 });
  });

  it('are given for half of the statements, and not for fewer', () => {
    expect(scoreOf(asked, { a: 5, b: 5 }).dimensions['one']).toBe(100);
    expect(scoreOf(asked, { a: 5, b: 0, c: 0 }).dimensions['one']).toBeUndefined();
    expect(scoreOf(asked, { a: 0, b: 0, c: 0, d: 0 })).toEqual({ dimensions: { one: undefined, two: undefined }, all: undefined });
  });

  it('lie between 0 and 100 whatever is answered', () => {
    fc.assert(
      fc.property(answersTo(asked), (answers) => {
        const { dimensions, all } = scoreOf(asked, answers);
        for (const value of [...Object.values(dimensions), all]) if (value !== undefined) expect(value >= 0 && value <= 100).toBe(true);
      }),
    );
  });

  it('come from answers on the scale alone', () => {
    const hostile = JSON.parse('{"a":6,"b":-1,"c":2.5,"d":"5","e":3,"x":4,"__proto__":{"f":5}}');
    expect(cleanAnswers(asked, hostile)).toEqual({ e: 3 });
    expect(cleanAnswers(asked, null)).toEqual({});
  });
});

describe('agreement', () => {
  it('is r_wg: 4, 4, 5, 5, 4 have variance 0.3, chance on five answers has 2, so 1 − 0.3 / 2 = 0.85', () => {
    expect(agreementOf(5, [[4, 4, 5, 5, 4]])).toBeCloseTo(0.85, 12);
  });

  it('averages variances over statements: 0.3 and 0 make 1 − 0.15 / 2 = 0.925', () => {
    expect(agreementOf(5, [[4, 4, 5, 5, 4], [3, 3, 3], [2]])).toBeCloseTo(0.925, 12);
  });

  it('is none when answers spread more than chance, full when all answer alike, and unknown from one answer', () => {
    expect(agreementOf(5, [[1, 5, 1, 5]])).toBe(0);
    expect(agreementOf(7, [[6, 6, 6]])).toBe(1);
    expect(agreementOf(5, [[3]])).toBeUndefined();
  });

  it('has words at the bounds of LeBreton and Senter', () => {
    expect([0.3, 0.31, 0.5, 0.51, 0.7, 0.71, 0.9, 0.91].map(agreementWord)).toEqual([
      'none',
      'little',
      'little',
      'some',
      'some',
      'much',
      'much',
      'full',
    ]);
  });
});

describe('two rounds', () => {
  const group = (people: number, points: number, spread: number): GroupPicture => ({
    people,
    dimensions: [{ id: 'one', people, points, spread, items: [] }],
  });

  it('differ clearly beyond twice √(s₁²/n₁ + s₂²/n₂): with 250 and ten people that is 14.14', () => {
    expect(changesOf(group(10, 50, 250), group(10, 65, 250))).toEqual([{ id: 'one', before: 50, after: 65, difference: 15, clear: true }]);
    expect(changesOf(group(10, 50, 250), group(10, 64, 250))[0]?.clear).toBe(false);
  });

  it('never differ clearly with fewer than ten people', () => {
    expect(changesOf(group(9, 10, 1), group(30, 90, 1))[0]?.clear).toBe(false);
  });

  it('are compared only where both have points', () => {
    expect(changesOf({ people: 6, dimensions: [{ id: 'one', people: 2, items: [] }] }, group(6, 40, 4))).toEqual([]);
  });
});
