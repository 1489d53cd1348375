import { wilson } from './interval.ts';
import { type MetricFormula, of, sampleNotes } from './metric-formula.ts';

/** First-contact resolution: requests settled at the first contact as a share of all, with Wilson's score interval (1927). */
export const firstContact: MetricFormula = {
  fields: [
    { id: 'solved', unit: 'requests', whole: true, example: 312 },
    { id: 'all', unit: 'requests', whole: true, example: 480 },
  ],
  check: (given) =>
    of(given, 'all') === 0
      ? { problem: 'none' }
      : of(given, 'solved') > of(given, 'all')
        ? { problem: 'moreThanAll', field: 'solved', bound: of(given, 'all') }
        : undefined,
  reckon(given) {
    const [hits, n] = [of(given, 'solved'), of(given, 'all')];
    return { n, notes: sampleNotes(n), figures: [{ id: 'solvedShare', value: hits / n, unit: 'share', interval: wilson(hits, n) }] };
  },
};
