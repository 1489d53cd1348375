import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/model/nearest.ts';
import fc from '../property.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ß', '-', '1'), maxLength: 8 });

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['anker', 'anker', 0],
    ['anker', 'ankr', 1],
    ['anker', 'ankers', 1],
    ['anker', 'enker', 1],
    ['anker', 'ankre', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
  ])('from “%s” to “%s” is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is the same in both directions', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === editDistance(b, a)));
  });

  it('is zero for equal words only', () => {
    fc.assert(fc.property(word, word, (a, b) => (editDistance(a, b) === 0) === (a === b)));
  });

  it('is at least the difference in length and at most the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        return distance >= Math.abs(a.length - b.length) && distance <= Math.max(a.length, b.length);
      }),
    );
  });

  it('counts swapped neighbours once', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(`${a}xy${b}`, `${a}yx${b}`) === 1));
  });

  it('is not changed by a common beginning', () => {
    fc.assert(fc.property(word, word, word, (start, a, b) => editDistance(start + a, start + b) <= editDistance(a, b)));
  });

  it('reaches the limit where the lengths alone are too far apart', () => {
    expect(editDistance('a', 'abcdef', 3)).toBe(3);
  });
});

describe('the nearest candidate', () => {
  it('is the one with the fewest edits', () => {
    expect(nearest('touchpiont', ['term', 'touchpoint', 'touchpoints'])).toBe('touchpoint');
  });

  it('does not mind capitals', () => {
    expect(nearest('HINT', ['Term', 'Hint'])).toBe('Hint');
  });

  it('is nobody when all are too far away', () => {
    expect(nearest('anker', ['schiff', 'wasserstrasse'])).toBeUndefined();
    expect(nearest('anker', [])).toBeUndefined();
  });

  it('is the first of several that are equally near', () => {
    expect(nearest('stag', ['steg', 'stab'])).toBe('steg');
  });

  it('is always one of the candidates, and the word itself if it is among them', () => {
    fc.assert(
      fc.property(word, fc.array(word), (wanted, others) => {
        const found = nearest(wanted, others);
        expect(found === undefined || others.includes(found)).toBe(true);
        expect(nearest(wanted, [...others, wanted])).toBe(wanted);
      }),
    );
  });
});
