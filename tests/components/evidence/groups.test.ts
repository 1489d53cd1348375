import { describe, expect, it } from 'vitest';
import { chartsOf, figuresOf, measuredPlaces, worstOf } from '../../../src/components/evidence/groups.ts';
import type { MeasureName, Unit } from '../../../src/model/evidence/measures.ts';
import type { Series } from '../../../src/model/evidence/series.ts';
import type { Entry } from '../../../src/model/library.ts';

const flow = (id: string) => ({ kind: 'processes', id, facts: { steps: [{ id: 's1' }, { id: 's2' }, { id: 's3' }] } }) as unknown as Entry;
const moving = flow('moving');

/** A series of one figure; without a value it rests on too few answers. */
function series(measure: MeasureName, value: number | undefined, more: { step?: string; unit?: Unit; entry?: Entry } = {}): Series {
  const { step, unit = '%', entry = moving } = more;
  const point = { date: '2026-01-31', ...(value !== undefined && { value, n: 20 }) };
  return { entry, step, touchpoint: undefined, measure, unit, source: 'Umfrage', points: [point], reasons: [] };
}

describe('what was measured, put together for reading', () => {
  it('stands place by place, the whole before its steps, measures in their order', () => {
    const all = [
      series('abandonment', 6, { step: 's2' }),
      series('csat', 60, { step: 's2' }),
      series('nps', 12),
      series('csat', 70, { entry: flow('ending') }),
    ];
    const told = measuredPlaces(all).map(({ entry, series }) => [
      entry.id,
      ...series.map(({ step, measure }) => `${step ?? 'all'} ${measure}`),
    ]);
    expect(told).toEqual([
      ['moving', 'all nps', 's2 csat', 's2 abandonment'],
      ['ending', 'all csat'],
    ]);
  });

  it('shares a chart only within a measure and unit, at most four to a chart', () => {
    const all = [
      ...[1, 2, 3, 4, 5].map((size) => series('complaints', size * 10, { unit: 'count' })),
      series('resolution-time', 3, { unit: 'd' }),
      series('resolution-time', 70, { unit: 'h' }),
    ];
    const charts = chartsOf(all).map((chart) => chart.map(({ points }) => points[0].value));
    expect(charts).toEqual([[50, 40, 30], [20, 10], [3], [70]]);
  });

  it('gives a table at most four columns, and leaves no series out', () => {
    const all = (['csat', 'nps', 'ces', 'complaints', 'abandonment'] as const).flatMap((measure) => [
      series(measure, 5),
      series(measure, 6),
    ]);
    const figures = figuresOf(all);
    for (const figure of figures) expect(figure.flat().length).toBeLessThanOrEqual(4);
    expect(new Set(figures.flat(2))).toEqual(new Set(all));
  });

  it('knows the worst figure of a place: lowest where more is better, times in hours, nothing where too few answered', () => {
    expect(worstOf([series('csat', 70), series('csat', 40), series('nps', 1)], 'csat')).toBe(40);
    expect(worstOf([series('resolution-time', 30, { unit: 'h' }), series('resolution-time', 2, { unit: 'd' })], 'resolution-time')).toBe(
      48,
    );
    expect(worstOf([series('csat', undefined)], 'csat')).toBeUndefined();
  });
});
