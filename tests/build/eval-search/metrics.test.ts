import { describe, expect, it } from 'vitest';
import { metricsByClass, metricsOf, rankOf } from '../../../src/build/eval-search/metrics.ts';

describe('the rank of an answer', () => {
  it.each([
    [['terms/a', 'terms/b'], ['terms/a'], 1],
    [['terms/a', 'terms/b'], ['terms/b', 'terms/c'], 2],
    [['terms/a', 'terms/b'], ['terms/b', 'terms/a'], 1],
    [['stories/s#s3', 'terms/b'], ['stories/s'], 1],
    [['terms/ab'], ['terms/a'], 0],
    [[], ['terms/a'], 0],
    [[...Array.from({ length: 9 }, (_none, at) => `terms/x${at}`), 'terms/a'], ['terms/a'], 10],
    [[...Array.from({ length: 10 }, (_none, at) => `terms/x${at}`), 'terms/a'], ['terms/a'], 0],
  ])('of %j for %j is %i', (keys, want, rank) => {
    expect(rankOf(keys, want)).toBe(rank);
  });
});

describe('metrics', () => {
  it('count first places, the first three, reciprocal ranks, and what was not found', () => {
    expect(metricsOf([1, 1, 2, 4, 0])).toEqual({ 'success@1': 0.4, 'success@3': 0.6, mrr: 0.55, nohit: 0.2 });
  });

  it('come by class too, in the order of the queries, where there are classes', () => {
    const asked = [
      { class: 'typo', rank: 1 },
      { class: 'exact', rank: 1 },
      { class: 'typo', rank: 2 },
    ];
    const { classes = {}, ...all } = metricsByClass(asked);
    expect(all).toEqual({ 'success@1': 0.6667, 'success@3': 1, mrr: 0.8333, nohit: 0 });
    expect(Object.entries(classes).map(([name, of]) => [name, of['success@1'], of.mrr])).toEqual([
      ['typo', 0.5, 0.75],
      ['exact', 1, 1],
    ]);
    expect(metricsByClass([{ rank: 1 }])).not.toHaveProperty('classes');
  });
});
