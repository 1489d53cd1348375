import { describe, expect, it } from 'vitest';
import { formulas } from '../../../src/model/kinds/metric.ts';
import { type Choosable, metricAims, metricSuits, rankMetrics } from '../../../src/model/metrics/metric-choice.ts';

const metrics: Choosable[] = [
  { id: 'nps', formula: 'nps', when: ['relationship'] },
  { id: 'ces', formula: 'ces', when: ['touchpoint', 'process'] },
  { id: 'first-contact', formula: 'first-contact', when: ['process'] },
  { id: 'clv', formula: 'clv', when: ['economy'] },
];
const ids = (wanted: Parameters<typeof rankMetrics>[1]) => rankMetrics(metrics, wanted).map(({ id }) => id);

describe('the choice among metrics', () => {
  it('puts what was made for the question first', () => {
    expect(ids({ aim: 'effort' })).toEqual(['ces', 'first-contact']);
  });

  it('lets the moment decide where no question was chosen', () => {
    expect(ids({ moment: 'process' })).toEqual(['ces', 'first-contact']);
    expect(ids({ moment: 'economy' })).toEqual(['clv']);
  });

  it('says when the answers are too few, and when none are needed', () => {
    expect(rankMetrics(metrics, { aim: 'recommend', answers: 'few' })).toEqual([{ ...metrics[0], aim: 'first', answers: 'tooFew' }]);
    expect(rankMetrics(metrics, { aim: 'solved', moment: 'process', answers: 'none' })).toEqual([
      { ...metrics[2], aim: 'first', moment: true, answers: 'counted' },
    ]);
  });

  it('names nothing while nothing was chosen', () => {
    expect(ids({})).toEqual([]);
  });

  it('has a metric made for every question', () => {
    for (const aim of metricAims) expect(formulas.some((formula) => metricSuits[formula].aims[0] === aim)).toBe(true);
  });
});
