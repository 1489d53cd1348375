import { describe, expect, it } from 'vitest';
import { duration, moment, timeOfDay, timespan } from '../../../src/model/progress/time.ts';
import fc from '../../property.ts';

const lasts = fc.oneof(fc.integer({ min: -5, max: 2 ** 40 }), fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY));

describe('times of the standards', () => {
  it('are written as their readers want them', () => {
    expect([0, 1234, 3_723_450, 40_000_000_000_000].map(timespan)).toEqual([
      '0000:00:00.00',
      '0000:00:01.23',
      '0001:02:03.45',
      '9999:59:59.99',
    ]);
    expect([0, 50, 61_000, 3_600_000, 3_723_450].map(duration)).toEqual(['PT0S', 'PT0.05S', 'PT1M1S', 'PT1H', 'PT1H2M3.45S']);
    expect(moment(new Date(Date.UTC(2026, 10, 22, 10)))).toBe('2026-11-22T10:00:00.00Z');
    expect(timeOfDay(new Date(2026, 10, 22, 9, 5, 7))).toBe('09:05:07');
  });

  it('keep their form whatever went by', () => {
    fc.assert(fc.property(lasts, (ms) => /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/.test(timespan(ms))));
    fc.assert(fc.property(lasts, (ms) => /^PT(?=\d)(\d+H)?([1-5]?\dM)?([1-5]?\d(\.\d{1,2})?S)?$/.test(duration(ms))));
  });
});
