import { type MetricFormula, of, type Reckoned, sampleNotes } from './metric-formula.ts';

/**
 * Time to resolution: median, 90th percentile and mean of pasted durations; of sum and number the mean alone.
 * Percentiles lie between neighbours in proportion (definition 7 in Hyndman, R. J., Fan, Y., 1996: Sample Quantiles in
 * Statistical Packages, The American Statistician 50, 361–365), as spreadsheets and R do it.
 */
export const resolutionTime: MetricFormula = {
  fields: [
    { id: 'hours', unit: 'hours', example: 1840 },
    { id: 'cases', unit: 'requests', whole: true, least: 1, example: 64 },
  ],
  pasted: { least: 0, most: 100_000, reckon: fromValues },
  reckon(given) {
    const n = of(given, 'cases');
    return { n, notes: ['meanOnly', ...sampleNotes(n)], figures: [{ id: 'meanTime', value: of(given, 'hours') / n, unit: 'hours' }] };
  },
};

function fromValues(values: readonly number[]): Reckoned {
  const sorted = [...values].sort((a, b) => a - b);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const median = quantile(sorted, 0.5);
  return {
    n: sorted.length,
    notes: [...sampleNotes(sorted.length), ...(mean > 1.5 * median ? (['skewed'] as const) : [])],
    figures: [
      { id: 'median', value: median, unit: 'hours' },
      { id: 'ninety', value: quantile(sorted, 0.9), unit: 'hours' },
      { id: 'meanTime', value: mean, unit: 'hours' },
    ],
  };
}

/** @param sorted at least one value, in order */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  return below + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] ?? below) - below);
}
