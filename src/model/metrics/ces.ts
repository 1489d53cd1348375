import { graded } from './graded.ts';
import { answerFields, atLeastOne, countAnswers, type MetricFormula, of } from './metric-formula.ts';

const fields = answerFields(1, 7, [3, 4, 6, 10, 22, 40, 35]);

/**
 * Customer effort score: the mean agreement, 1 to 7, that something was easy, with its t-interval (Student 1908).
 * The idea: Dixon, M., Freeman, K., Toman, N., 2010: Stop Trying to Delight Your Customers, Harvard Business Review 88/7–8,
 * 116–122; there the question asked for effort, 1 to 5, low was good. The statement with 1 to 7 is the later form.
 */
export const ces: MetricFormula = {
  fields,
  pasted: { least: 1, most: 7, whole: true, counted: countAnswers(1, 7) },
  check: (given) =>
    atLeastOne(
      given,
      fields.map(({ id }) => id),
    ),
  reckon(given) {
    const { n, mean, notes } = graded(given, 1, 7);
    const easy = of(given, 'a5') + of(given, 'a6') + of(given, 'a7');
    return { n, notes, figures: [mean, { id: 'easy', value: easy / n, unit: 'share' }] };
  },
};
