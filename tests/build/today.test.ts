import { describe, expect, it } from 'vitest';
import { today } from '../../src/build/today.ts';

describe('the day of a build', () => {
  it('is LOTSE_TODAY before SOURCE_DATE_EPOCH', () => {
    expect(today({ LOTSE_TODAY: '2026-11-03', SOURCE_DATE_EPOCH: '0' })).toBe('2026-11-03');
  });

  it('is the day of SOURCE_DATE_EPOCH, in UTC', () => {
    expect(today({ SOURCE_DATE_EPOCH: '86399' })).toBe('1970-01-01');
    expect(today({ SOURCE_DATE_EPOCH: '86400' })).toBe('1970-01-02');
  });

  it('is never taken from the clock', () => {
    expect(today({})).toBeUndefined();
    expect(today({ SOURCE_DATE_EPOCH: 'soon' })).toBeUndefined();
  });
});
