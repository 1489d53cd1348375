import { type MetricFormula, of } from './metric-formula.ts';

/**
 * Retention and churn of a period: (end − new) ÷ start, and what is missing to one. A year's retention is the period's to the
 * power of 12 ÷ months, as rates of several periods are multiplied, never added. (Farris, Bendle, Pfeifer, Reibstein, 2010:
 * Marketing Metrics, 2nd edition, chapter 5, for the rate.) Everybody is counted, nobody asked: there is no interval.
 */
export const retention: MetricFormula = {
  fields: [
    { id: 'start', unit: 'customers', whole: true, least: 1, example: 40_000 },
    { id: 'end', unit: 'customers', whole: true, example: 39_100 },
    { id: 'fresh', unit: 'customers', whole: true, example: 1_500 },
    { id: 'months', unit: 'months', least: 0.1, most: 120, example: 12 },
  ],
  check(given) {
    if (of(given, 'fresh') > of(given, 'end')) return { problem: 'moreThanEnd', field: 'fresh', bound: of(given, 'end') };
    const kept = of(given, 'end') - of(given, 'fresh');
    return kept > of(given, 'start') ? { problem: 'moreThanAll', field: 'end', bound: of(given, 'start') + of(given, 'fresh') } : undefined;
  },
  reckon(given) {
    const kept = (of(given, 'end') - of(given, 'fresh')) / of(given, 'start');
    const yearly = kept ** (12 / of(given, 'months'));
    return {
      notes: of(given, 'end') > of(given, 'start') && kept < 1 ? ['grown'] : [],
      figures: [
        { id: 'retention', value: kept, unit: 'share' },
        { id: 'churn', value: 1 - kept, unit: 'share' },
        ...(of(given, 'months') === 12
          ? []
          : ([
              { id: 'yearRetention', value: yearly, unit: 'share' },
              { id: 'yearChurn', value: 1 - yearly, unit: 'share' },
            ] as const)),
      ],
    };
  },
};
