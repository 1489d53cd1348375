import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/entry.ts';
import { readNumber } from '../../../src/model/questions/number.ts';
import fc from '../../property.ts';
import { judged, question } from './ask.ts';

describe('a number as it is typed', () => {
  it.each<[string, Language, number]>([
    ['12,5', 'de', 12.5],
    ['12.5', 'de', 12.5],
    ['12.5', 'en', 12.5],
    ['1.200', 'de', 1200],
    ['1.200', 'en', 1.2],
    ['1,200', 'en', 1200],
    ['1,200', 'de', 1.2],
    ['1.200,50', 'de', 1200.5],
    ['1,200.50', 'de', 1200.5],
    ['1.200.000', 'de', 1200000],
    ['1 200', 'de', 1200],
    ['1’200', 'de', 1200],
    ['0.333', 'de', 0.333],
    [',5', 'de', 0.5],
    ['12 %', 'de', 12],
    ['ca. 12 Prozent', 'de', 12],
    ['€ 5', 'en', 5],
    ['5 m2', 'de', 5],
    ['-3', 'de', -3],
    ['− 3 °C', 'de', -3],
    ['–3', 'de', -3],
    ['+4', 'de', 4],
    ['12,', 'de', 12],
  ])('“%s” in %s is %d', (text, language, value) => {
    expect(readNumber(text, language)).toBe(value);
  });

  it.each(['', ' ', 'fünf', '-', '10–12', '10 bis 12', '3 von 10', '12 5', '1.2.3', '12,5,1', 'm2', '…'])('“%s” is none', (text) => {
    expect(readNumber(text, 'de')).toBeUndefined();
  });

  it('is read as it is written in its language', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom<Language>('de', 'en'), (cents, language) => {
        const value = cents / 100;
        const text = new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', { minimumFractionDigits: 2 }).format(value);
        expect(readNumber(text, language)).toBeCloseTo(value, 6);
        expect(readNumber(`${text} Euro`, language)).toBeCloseTo(value, 6);
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-– '’€%e") }), (text) => {
        const value = readNumber(text, 'de');
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('an answer in numbers', () => {
  const asked = question(
    '<Question id="q" kind="number" answer="a" within="0.5">\n\nWie viel?\n\n- a) 12,5\n  - Ja.\n- b) 20–25\n  - Nein.\n\n</Question>',
  );
  it.each([
    ['12,5', true, { a: true }],
    ['13', true, { a: true }],
    ['12', true, { a: true }],
    ['13,01', false, {}],
    ['19,5', false, { b: false }],
    ['22 Prozent', false, { b: false }],
    ['-12,5', false, {}],
    ['fünf', false, {}],
  ])('“%s” is right: %s', (text, right, marks) => {
    expect(judged(asked, text)).toEqual({ right, partly: false, marks });
  });
});
