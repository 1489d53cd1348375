import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, readNumbers } from '../../../src/model/metrics/read-number.ts';

describe('a number as people type it', () => {
  it.each([
    ['1.234,5', 1234.5, 1234.5],
    ['1,234.5', 1234.5, 1234.5],
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['1.234.567', 1234567, 1234567],
    ['12,5', 12.5, 12.5],
    ['12.5', 12.5, 12.5],
    ['0,5 %', 0.5, 0.5],
    ['1 234 €', 1234, 1234],
    ['−3', -3, -3],
    ['€ 40', 40, 40],
    ['1’234.50', 1234.5, 1234.5],
    [',5', 0.5, 0.5],
  ])('%s is %f in German and %f in English', (text, de, en) => {
    expect(readNumber(text, 'de')).toBe(de);
    expect(readNumber(text, 'en')).toBe(en);
  });

  it.each(['', 'x', '1,2,3', '1.2.3', '12.34,5', '1e5', '--1', '1 2', 'NaN', 'Infinity', '5 Euro'])('%s is none', (text) => {
    expect(readNumber(text, 'de')).toBeUndefined();
    expect(readNumber(text, 'en')).toBeUndefined();
  });

  it('written by either language it is read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('de', 'en'), (cents, language) => {
        const value = cents / 100;
        const text = new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: 2 }).format(value);
        expect(readNumber(text, language)).toBeCloseTo(value, 6);
      }),
    );
  });
});

describe('a pasted list', () => {
  it.each([
    ['4\n5\n3', [4, 5, 3]],
    ['Note\r\n4\r\n5', [4, 5]],
    ['4;5;3', [4, 5, 3]],
    ['4, 5, 3', [4, 5, 3]],
    ['4,5,3', [4, 5, 3]],
    ['"4"\t"5"', [4, 5]],
    ['1,5\n2,5', [1.5, 2.5]],
  ])('%j gives %j', (text, values) => {
    expect(readNumbers(text, 'de')).toEqual({ values, strangers: [] });
  });

  it('reads a comma between two digits as English does in English', () => {
    expect(readNumbers('4,5', 'en').values).toEqual([4, 5]);
    expect(readNumbers('4,5', 'de').values).toEqual([4.5]);
  });

  it('names what is no number', () => {
    expect(readNumbers('4\nk. A.\n5', 'de').strangers).toEqual(['k.', 'A.']);
  });
});
