import { netInterval } from './interval.ts';
import { atLeastOne, type MetricFormula, of, sampleNotes } from './metric-formula.ts';

/**
 * Net promoter score: the share of the answers 9 and 10 less the share of 0 to 6, in points from −100 to 100
 * (Reichheld, F. F., 2003: The One Number You Need to Grow, Harvard Business Review 81/12, 46–54).
 * Its interval is that of `netInterval`.
 */
export const nps: MetricFormula = {
  fields: [
    { id: 'promoters', unit: 'answers', whole: true, example: 10 },
    { id: 'passives', unit: 'answers', whole: true, example: 7 },
    { id: 'detractors', unit: 'answers', whole: true, example: 15 },
  ],
  pasted: {
    least: 0,
    most: 10,
    whole: true,
    counted: (values) => ({
      promoters: values.filter((value) => value >= 9).length,
      passives: values.filter((value) => value === 7 || value === 8).length,
      detractors: values.filter((value) => value <= 6).length,
    }),
  },
  check: (given) => atLeastOne(given, ['promoters', 'passives', 'detractors']),
  reckon(given) {
    const [plus, minus] = [of(given, 'promoters'), of(given, 'detractors')];
    const n = plus + minus + of(given, 'passives');
    const same = [plus, minus, of(given, 'passives')].includes(n);
    const { from, to } = netInterval(plus, minus, n);
    return {
      n,
      notes: [...sampleNotes(n), ...(same && n > 1 ? (['unanimous'] as const) : [])],
      figures: [
        // With one kind of answer alone the estimate of its spread is zero: an interval would claim what nobody knows.
        { id: 'nps', value: (100 * (plus - minus)) / n, unit: 'score', ...(same ? {} : { interval: { from: 100 * from, to: 100 * to } }) },
        { id: 'promoterShare', value: plus / n, unit: 'share' },
        { id: 'detractorShare', value: minus / n, unit: 'share' },
      ],
    };
  },
};
