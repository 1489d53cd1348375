import { type MetricFormula, of } from './metric-formula.ts';

/**
 * Customer lifetime value as margin times "margin multiple", r ÷ (1 + i − r), for a margin and a retention that stay the same
 * for ever (Gupta, S., Lehmann, D. R., 2003: Customers as Assets, Journal of Interactive Marketing 17/1, 9–24); and the sum
 * over as many years as one dares to foresee. Both count the first margin after one year, for those who are still there.
 */
export const clv: MetricFormula = {
  fields: [
    { id: 'margin', unit: 'euro', example: 1400 },
    { id: 'retention', unit: 'percent', most: 100, example: 90 },
    { id: 'discount', unit: 'percent', most: 100, example: 6 },
    { id: 'years', unit: 'years', whole: true, least: 1, most: 50, example: 9 },
    { id: 'acquisition', unit: 'euro', optional: true, example: 350 },
  ],
  check: (given) =>
    // Who never leaves is worth no end of money as long as money costs nothing.
    of(given, 'retention') === 100 && of(given, 'discount') === 0 ? { problem: 'tooMuch', field: 'retention', bound: 99 } : undefined,
  reckon(given) {
    const [margin, cost] = [of(given, 'margin'), of(given, 'acquisition')];
    const [r, i] = [of(given, 'retention') / 100, of(given, 'discount') / 100];
    return {
      notes: r >= 0.97 ? ['longLife'] : [],
      figures: [
        { id: 'clv', value: margin * multiple(r, i) - cost, unit: 'euro' },
        { id: 'cohort', value: margin * cohort(r, i, of(given, 'years')) - cost, unit: 'euro' },
        { id: 'multiple', value: multiple(r, i), unit: 'count' },
      ],
    };
  },
};

/** How many yearly margins a customer is worth. @param r retention, @param i discount rate, as shares; not 1 and 0 at once */
export const multiple = (r: number, i: number): number => r / (1 + i - r);

/** The same for so many years only: the sum of (r ÷ (1 + i))^t. */
export function cohort(r: number, i: number, years: number): number {
  let [sum, year] = [0, 1];
  for (let t = 1; t <= years; t++) {
    year *= r / (1 + i);
    sum += year;
  }
  return sum;
}
