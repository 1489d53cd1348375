import { describe, expect, it } from 'vitest';
import { addMonths } from '../../src/model/checks/overdue-review.ts';
import { idPattern, isDay, summary } from '../../src/model/entry.ts';
import fc from '../property.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  it.each(['2026-01-01', '2024-02-29', '2000-02-29', '2026-12-31'])('like %s is one', (value) => {
    expect(isDay(value)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '',
  ])('like “%s” is none', (value) => {
    expect(isDay(value)).toBe(false);
  });

  it('of the calendar is always one', () => {
    fc.assert(fc.property(day, isDay));
  });
});

describe('months added to a day', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-11-15', 2, '2027-01-15'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('turn %s and %i into %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('give a day of the calendar in the month that was meant', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (from, months) => {
        const to = addMonths(from, months);
        const count = (value: string) => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7));
        expect(isDay(to)).toBe(true);
        expect(count(to) - count(from)).toBe(months);
        expect(to.slice(8) <= from.slice(8)).toBe(true);
      }),
    );
  });
});

describe('an id', () => {
  it.each(['anker', 'moment-of-truth', 'a1', '5g'])('like “%s” serves', (id) => {
    expect(idPattern.test(id)).toBe(true);
  });

  it.each(['', 'Anker', '-a', 'a-', 'a--b', 'größe', 'a_b', 'a b', 'a/b', 'a\n'])('like “%s” does not', (id) => {
    expect(idPattern.test(id)).toBe(false);
  });
});

describe('a summary', () => {
  it('may have 160 characters and not one more', () => {
    expect(summary.safeParse('ü'.repeat(160)).success).toBe(true);
    expect(summary.safeParse('ü'.repeat(161)).success).toBe(false);
  });

  it('loses the blanks around it before it is counted', () => {
    expect(summary.parse(`  ${'x'.repeat(160)}\n`)).toHaveLength(160);
  });
});
