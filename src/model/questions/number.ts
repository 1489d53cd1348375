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
        problems.push({ what: 'form', found: question.texts?.[key] ?? '', right: question.language === 'de' ? '12,5' : '12.5', key });
    if (value('within') && !(Number(value('within')) >= 0))
      problems.push({ what: 'form', found: `within="${value('within')}"`, right: '0.5' });
    // A mistake that lies inside the right answer would never be found.
    const right = rangeOf(question, question.right[0] ?? '');
    for (const key of question.keys)
      if (key !== question.right[0] && right && overlap(right, rangeOf(question, key)))
        problems.push({
          what: 'overlap',
          found: question.texts?.[key] ?? '',
          right: `≠ ${question.texts?.[question.right[0] ?? ''] ?? ''}`,
          key,
        });
    return problems;
  },
  judge(question, response) {
    const given = readNumber(response, question.language ?? 'de');
    const hit = given === undefined ? undefined : question.keys.find((key) => overlap(rangeOf(question, key), [given, given]));
    const right = hit !== undefined && question.right.includes(hit);
    return { right, partly: false, marks: hit === undefined ? {} : { [hit]: right } };
  },
  fixed: (question) =>
    `${question.within ?? 0}: ${question.keys.map((key) => (rangeOf(question, key) ?? []).map((one) => +one.toPrecision(6)).join('–')).join(', ')}`,
};

/**
 * The one number of a text as people type it: `12,5`, `1.200`, `1,200.5`, `− 3`; words and units around it are passed over.
 * Where a single mark stands before exactly three digits, it parts thousands if the language does that; of two different marks
 * the last is the decimal one.
 * @returns undefined when there is no number, more than one, or marks where none can be
 */
export function readNumber(text: string, language: Language): number | undefined {
  const found = [...text.matchAll(/(?<!\p{L})([+−–‑-]?)\s*([.,]?\d(?:[.,'’\s\u00A0\u202F]*\d)*)/gu)];
  const [match] = found;
  if (!match || found.length > 1) return;
  const digits = plainDigits((match[2] ?? '').replace(/['’\s\u00A0\u202F]+/g, ' '), language === 'de' ? ',' : '.');
  const value = Number(digits);
  return digits !== undefined && Number.isFinite(value) ? (match[1] && match[1] !== '+' ? -value : value) : undefined;
}

/** Digits with a decimal point at most; undefined when blanks or marks stand where thousands are not parted. */
function plainDigits(text: string, decimal: string): string | undefined {
  const marks = [...new Set(text.match(/[.,]/g) ?? [])];
  const lastAt = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const last = text.charAt(lastAt);
  const once = text.indexOf(last) === lastAt;
  const thousands = /^[1-9]\d{0,2}(?:[., ]\d{3})+$/;
  const single = marks.length === 1 && once;
  if (marks.length > 2 || (marks.length === 2 && !once)) return;
  // `1.200` is a thousand and more in German, one and a bit in English.
  const parted = marks.length === 0 || (single ? last !== decimal && thousands.test(text) : marks.length === 1);
  const [whole, rest] = parted ? [text, ''] : [text.slice(0, lastAt), text.slice(lastAt + 1)];
  if (/\D/.test(rest) || (/\D/.test(whole) && !thousands.test(whole))) return;
  return `${whole.replace(/\D/g, '')}.${rest}0`;
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
