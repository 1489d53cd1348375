import { wilson } from './interval.ts';
import { type MetricFormula, of, sampleNotes } from './metric-formula.ts';

/**
 * Customer satisfaction score: the share of the answers 4 and 5 on a scale of 1 to 5, with Wilson's score interval (1927).
 * The two best answers of five are the usual count (Farris, Bendle, Pfeifer, Reibstein, 2010: Marketing Metrics, 2nd edition).
 */
export const csat: MetricFormula = {
  fields: [
    { id: 'satisfied', unit: 'answers', whole: true, example: 187 },
    { id: 'all', unit: 'answers', whole: true, example: 220 },
  ],
  pasted: {
    least: 1,
    most: 5,
    whole: true,
    counted: (values) => ({ satisfied: values.filter((value) => value >= 4).length, all: values.length }),
  },
  check: (given) =>
    of(given, 'all') === 0
      ? { problem: 'none' }
      : of(given, 'satisfied') > of(given, 'all')
        ? { problem: 'moreThanAll', field: 'satisfied', bound: of(given, 'all') }
        : undefined,
  reckon(given) {
    const [hits, n] = [of(given, 'satisfied'), of(given, 'all')];
    return { n, notes: sampleNotes(n), figures: [{ id: 'csat', value: hits / n, unit: 'share', interval: wilson(hits, n) }] };
  },
};
