import { netInterval } from './interval.ts';
import { atLeastOne, type MetricFormula, of, sampleNotes } from './metric-formula.ts';

/**
 * Net sentiment: the share of positive texts less that of negative ones, in points from −100 to 100. A difference of shares
 * as the net promoter score is, so its interval is the same (`netInterval`). There is no standard: tools also leave out neutral texts.
 */
export const sentiment: MetricFormula = {
  fields: [
    { id: 'positive', unit: 'texts', whole: true, example: 84 },
    { id: 'neutral', unit: 'texts', whole: true, example: 61 },
    { id: 'negative', unit: 'texts', whole: true, example: 105 },
  ],
  check: (given) => atLeastOne(given, ['positive', 'neutral', 'negative']),
  reckon(given) {
    const [plus, minus] = [of(given, 'positive'), of(given, 'negative')];
    const n = plus + minus + of(given, 'neutral');
    const same = [plus, minus, of(given, 'neutral')].includes(n);
    const { from, to } = netInterval(plus, minus, n);
    return {
      n,
      notes: [...sampleNotes(n), ...(same && n > 1 ? (['unanimous'] as const) : [])],
      figures: [
        { id: 'net', value: (100 * (plus - minus)) / n, unit: 'score', ...(same ? {} : { interval: { from: 100 * from, to: 100 * to } }) },
        { id: 'positiveShare', value: plus / n, unit: 'share' },
        { id: 'negativeShare', value: minus / n, unit: 'share' },
      ],
    };
  },
};
