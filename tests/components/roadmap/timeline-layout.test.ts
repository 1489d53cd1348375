import { expect, it } from 'vitest';
import { timeline } from '../../../src/components/roadmap/timeline-layout.ts';
import { emptyMilestone } from '../../../src/model/tools/roadmap.ts';

const from = (from: string, by: string) => ({ ...emptyMilestone, from, by });

it('nothing is drawn while nothing has a day', () => {
  expect(timeline([emptyMilestone], ['2027-01-01'])).toBeUndefined();
});

it('a bar lies between the marks of its months, and all within the picture', () => {
  const drawn = timeline([from('2027-02-01', '2027-04-01'), from('', '2027-06-30')], ['2027-05-05']);
  const at = (month: string) => drawn?.ticks.find((tick) => tick.month === month)?.x;
  expect(drawn?.rows[0]?.x1).toBe(at('2027-02-01'));
  expect(drawn?.rows[0]?.x2).toBe(at('2027-04-01'));
  expect(drawn?.ticks.map(({ month }) => month)).toEqual(['2027-02-01', '2027-03-01', '2027-04-01', '2027-05-01', '2027-06-01']);
  for (const x of [...(drawn?.checks ?? []), ...(drawn?.rows ?? []).flatMap(({ x1, x2 }) => [x1, x2])]) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(drawn?.width ?? 0);
  }
});

it('a beginning after the end is drawn as the end alone', () => {
  const [row] = timeline([from('2027-05-01', '2027-04-01')], [])?.rows ?? [];
  expect(row?.x1).toBe(row?.x2);
});

it('long roadmaps have marks for quarters, then for years, never more than fit', () => {
  expect(timeline([from('2026-03-01', '2027-09-01')], [])?.ticks[0]?.month).toBe('2026-04-01');
  expect(timeline([from('2026-03-01', '2032-09-01')], [])?.ticks.map(({ month }) => month.slice(5))).toEqual(Array(6).fill('01-01'));
  expect(timeline([from('0001-01-01', '9999-12-31')], [])?.ticks.length).toBeLessThan(40);
});

it('today is marked where it lies within, and only where it was told', () => {
  const all = [from('2027-02-01', '2027-04-01')];
  expect(timeline(all, [])?.today).toBeUndefined();
  expect(timeline(all, [], '2027-02-01')?.today).toBe(timeline(all, [])?.ticks[0]?.x);
  expect(timeline(all, [], '2029-01-01')?.today).toBeUndefined();
});
