import type { Language } from '../entry.ts';
import { optionText } from './parts.ts';
import { type Problem, type Question, type QuestionRule, rightProblems } from './question.ts';

/** A number to be worked out; the options are the right one and mistakes that are easily made. */
export const number: QuestionRule = {
  graded: true,
  props: { answer: true, unit: false, within: false },
  groups: 1,
  feedback: [0],
  read: ({ parts, value, language }) => ({
    texts: Object.fromEntries(parts.groups.flat().map((option) => [option.key, optionText(option)])),
    ...(value('within') ? { within: Number(value('within')) } : {}),
    language,
  }),
  problems(question, { value }) {
    const problems: Problem[] = rightProblems(question, [1, 1]);
    for (const key of question.keys)
      if (!rangeOf(question, key))
        problems.push({ found: question.texts?.[key] ?? '', right: question.language === 'de' ? '12,5' : '12.5', key });
    if (value('within') && !(Number(value('within')) >= 0)) problems.push({ found: `within="${value('within')}"`, right: '0.5' });
    // A mistake that lies inside the right answer would never be found.
    const right = rangeOf(question, question.right[0] ?? '');
    for (const key of question.keys)
      if (key !== question.right[0] && right && overlap(right, rangeOf(question, key)))
        problems.push({ found: question.texts?.[key] ?? '', right: `≠ ${question.texts?.[question.right[0] ?? ''] ?? ''}`, key });
    return problems;
  },
  judge(question, response) {
    const given = readNumber(response, question.language ?? 'de');
    const hit = given === undefined ? undefined : question.keys.find((key) => overlap(rangeOf(question, key), [given, given]));
    const right = hit !== undefined && question.right.includes(hit);
    return { right, partly: false, marks: hit === undefined ? {} : { [hit]: right } };
  },
  fixed: (question) =>
    `${question.within ?? 0}: ${question.keys.map((key) => (rangeOf(question, key) ?? []).map((one) => +one.toPrecision(9)).join('–')).join(', ')}`,
};

/**
 * A number as people type it: `12,5`, `1.200`, `1,200.5`, `− 3`; a sign or word of a unit behind it is passed over.
 * A single mark before exactly three digits parts thousands where the language does that.
 * @returns undefined when there is no number
 */
export function readNumber(text: string, language: Language): number | undefined {
  const match = /^[^\d+−-]*([+−-]?)\s*(\d[\d.,'’\s\u00A0\u202F]*)/.exec(text.trim());
  if (!match) return;
  let digits = (match[2] ?? '').replace(/[\s'’\u00A0\u202F]/g, '').replace(/[.,]+$/, '');
  const [thousands, decimal] = language === 'de' ? ['.', ','] : [',', '.'];
  const parted = new RegExp(`^\\d{1,3}(\\${thousands}\\d{3})+(\\${decimal}\\d+)?$`);
  if (parted.test(digits)) digits = digits.replaceAll(thousands, '').replace(decimal, '.');
  else if (digits.split(/[.,]/).length === 2) digits = digits.replace(',', '.');
  const value = Number(digits);
  return Number.isFinite(value) ? (match[1] && match[1] !== '+' ? -value : value) : undefined;
}

/** The numbers an option stands for: its own give or take `within`, or a range `10–12`. */
function rangeOf(question: Question, key: string): [number, number] | undefined {
  const text = question.texts?.[key] ?? '';
  const language = question.language ?? 'de';
  const ends = text.split(/(?<=\d)\s*–\s*(?=\d)/).map((end) => readNumber(end, language));
  const [from, to = from] = ends;
  if (from === undefined || to === undefined || ends.length > 2 || from > to) return;
  // Numbers typed have few decimals: what arithmetic adds behind them must not decide.
  const slack = (question.within ?? 0) + 1e-9 * Math.max(1, Math.abs(to));
  return [from - slack, to + slack];
}

const overlap = (a: [number, number] | undefined, b: [number, number] | undefined): boolean => !!a && !!b && a[0] <= b[1] && b[0] <= a[1];
