import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../src/model/progress/progress.ts';
import { standingOf } from '../../../src/model/progress/standing.ts';

const lessons = [
  { id: 'one', questions: ['a', 'b'], minutes: 5 },
  { id: 'two', questions: ['c', 'd', 'e'], minutes: 7 },
  { id: 'quiet', questions: [], minutes: 3 },
];
const state = (right: string[], wrong: string[] = [], read: string[] = [], more: Partial<Progress> = {}) =>
  standingOf(
    {
      answers: Object.fromEntries(
        [...right.map((one) => [one, true] as const), ...wrong.map((one) => [one, false] as const)].map(([one, good]) => [
          one,
          { right: good, tries: 1 },
        ]),
      ),
      read,
      places: {},
      ...more,
    },
    'path',
    lessons,
    0.8,
  );
const all = ['one/a', 'one/b', 'two/c', 'two/d', 'two/e'];

describe('a path', () => {
  it('has not begun where nothing of it was answered', () => {
    expect(state([])).toMatchObject({ begun: false, done: 0, passed: false, minutes: 15, next: 0 });
  });

  it('goes on with its first lesson that is not done, or the one opened last', () => {
    expect(state(['one/a', 'one/b'])).toMatchObject({ begun: true, done: 1, minutes: 10, next: 1 });
    expect(state(['one/a', 'one/b'], [], [], { places: { path: 'quiet' } }).next).toBe(2);
    expect(state(['one/a', 'one/b'], [], [], { places: { path: 'one' } }).next).toBe(1);
    expect(state(all, [], ['quiet']).next).toBeUndefined();
  });

  it('is passed when all was answered and read and the mark is reached, to the point', () => {
    expect(state(all.slice(0, 4), ['two/e'], ['quiet'])).toMatchObject({ score: 0.8, worked: true, passed: true });
    expect(state(all.slice(0, 3), ['two/d', 'two/e'], ['quiet'])).toMatchObject({ score: 0.6, worked: true, passed: false });
    expect(state(all.slice(0, 4), [], ['quiet'])).toMatchObject({ score: 0.8, worked: false, passed: false });
    expect(state(all)).toMatchObject({ score: 1, worked: false, passed: false });
  });

  it('is of the last day on which something of it was got right; other lessons’ days do not count', () => {
    expect(state(all, [], ['quiet'], { days: { one: '2026-11-20', two: '2026-11-22', other: '2026-12-01' } }).day).toBe('2026-11-22');
    expect(state(all).day).toBeUndefined();
  });
});
