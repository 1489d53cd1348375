import { describe, expect, it } from 'vitest';
import type { Kept } from '../../../src/components/review/deck.ts';
import { answered, dayName, dayOf } from '../../../src/components/review/schedule.ts';

const day = dayOf(new Date(2026, 10, 22));
const days = (grades: readonly boolean[]): number[] => {
  let kept: Kept | undefined;
  return grades.map((known) => {
    const on = kept?.due ?? day;
    kept = answered(kept, known, on);
    return kept.due - on;
  });
};

describe('a day', () => {
  it('is the calendar day where the reader is, whatever the hour', () => {
    expect([new Date(2026, 10, 22, 0, 1), new Date(2026, 10, 22, 23, 59)].map(dayOf)).toEqual([day, day]);
    expect(dayOf(new Date(2026, 10, 23, 0, 1))).toBe(day + 1);
    expect(dayName(day)).toBe('2026-11-22');
  });

  it('follows the one before even when clocks change', () => {
    expect([dayOf(new Date(2026, 2, 28, 12)), dayOf(new Date(2026, 2, 29, 12)), dayOf(new Date(2026, 2, 30, 12))].map(dayName)).toEqual([
      '2026-03-28',
      '2026-03-29',
      '2026-03-30',
    ]);
  });
});

describe('a card', () => {
  it('that is known each time comes at ever longer distances', () => {
    const distances = days([true, true, true, true, true]);
    expect(distances[0]).toBeGreaterThanOrEqual(1);
    for (const [at, distance] of distances.entries()) if (at > 0) expect(distance).toBeGreaterThan(distances[at - 1] ?? 0);
    expect(distances.at(-1)).toBeGreaterThan(60);
  });

  it('that is forgotten comes again soon, and then more slowly than one never forgotten', () => {
    const [, , known] = days([true, true, true]);
    const [, , forgotten, after] = days([true, true, false, true]);
    expect(forgotten).toBeLessThan(known ?? 0);
    expect(after).toBeLessThan(days([true, true, true, true])[3] ?? 0);
  });

  it('never comes twice on a day, and its first day stays', () => {
    const first = answered(undefined, false, day);
    expect(first).toMatchObject({ due: day + 1, last: day, since: day, reps: 1, lapses: 0 });
    const second = answered(first, false, day + 1);
    expect(second).toMatchObject({ last: day + 1, since: day, reps: 2, lapses: 1 });
    expect(second.due).toBeGreaterThan(day + 1);
  });

  it('gets the same days for the same answers, always', () => {
    const grades = [true, false, true, true, false, true];
    expect(days(grades)).toEqual(days(grades));
  });

  it('answered late is trusted for longer: it was still known', () => {
    const first = answered(undefined, true, day);
    const onTime = answered(first, true, first.due);
    const late = answered(first, true, first.due + 20);
    expect(late.due - (first.due + 20)).toBeGreaterThan(onTime.due - first.due);
  });
});
