import { graded } from './graded.ts';
import { wilson } from './interval.ts';
import { answerFields, atLeastOne, countAnswers, type MetricFormula, of } from './metric-formula.ts';

const fields = answerFields(1, 5, [4, 6, 20, 70, 50]);

/**
 * Overall rating, 1 to 5: the mean with its t-interval (Student 1908), and the share of the two best answers
 * ("top-2-box") with Wilson's (1927).
 */
export const overall: MetricFormula = {
  fields,
  pasted: { least: 1, most: 5, whole: true, counted: countAnswers(1, 5) },
  check: (given) =>
    atLeastOne(
      given,
      fields.map(({ id }) => id),
    ),
  reckon(given) {
    const { n, mean, notes } = graded(given, 1, 5);
    const top = of(given, 'a4') + of(given, 'a5');
    return { n, notes, figures: [mean, { id: 'topTwo', value: top / n, unit: 'share', interval: wilson(top, n) }] };
  },
};
