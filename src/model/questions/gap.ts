import { fold } from '../../language/fold.ts';
import { root } from '../../language/root.ts';
import { editDistance } from '../nearest.ts';
import { optionText } from './parts.ts';
import type { Problem, Question, QuestionRule } from './question.ts';

/** What a gap may be forgiven besides letter case, opened umlauts, ß and hyphens. */
export const forgivable = ['inflection', 'typos'] as const;
/** From this many letters on one slip may be forgiven; shorter words turn into others too easily. */
const slipFrom = 5;

/** Words to be filled into a text that holds `[a]`, `[b]` …; the options list what is accepted. */
export const gap: QuestionRule = {
  graded: true,
  props: { forgive: false },
  groups: 1,
  feedback: [0],
  read: ({ parts, value }) => ({
    right: [],
    texts: Object.fromEntries(parts.groups.flat().map((option) => [option.key, optionText(option)])),
    forgive: value('forgive')
      .split(/[\s,]+/)
      .filter(Boolean),
  }),
  problems(question, { parts }) {
    const text = JSON.stringify(parts.prompt);
    const problems: Problem[] = [];
    for (const key of question.keys) {
      if (!text.includes(`[${key}]`)) problems.push({ what: 'missing', found: `[${key}]`, right: `… [${key}] …`, key });
      if (accepted(question, key).length === 0)
        problems.push({ what: 'form', found: `${key})`, right: 'a) Touchpoint | Kontaktpunkt', key });
    }
    for (const [, key = ''] of text.matchAll(/\[([a-z0-9])\]/g))
      if (!question.keys.includes(key)) problems.push({ what: 'missing', found: `${key})`, right: `- ${key}) …` });
    for (const word of question.forgive ?? [])
      if (!(forgivable as readonly string[]).includes(word))
        problems.push({ what: 'form', found: `forgive="${word}"`, right: forgivable.join(' ') });
    return problems;
  },
  judge(question, response) {
    const given = gapTexts(response);
    const marks = Object.fromEntries(question.keys.map((key) => [key, fits(question, key, given[key] ?? '')]));
    const good = Object.values(marks).filter(Boolean).length;
    return { right: good === question.keys.length, partly: good > 0 && good < question.keys.length, marks };
  },
  fixed: (question) => (question.forgive ?? []).join(' '),
};

/** Texts accepted in a gap; the first is shown as the solution. */
export const accepted = (question: Question, key: string): string[] =>
  (question.texts?.[key] ?? '')
    .split('|')
    .map((text) => text.trim())
    .filter(Boolean);

/** Texts by gap of a response `a=Wort` per line. */
export const gapTexts = (response: string): Record<string, string> =>
  Object.fromEntries(response.split('\n').flatMap((line) => (/^[a-z0-9]=/.test(line) ? [[line.charAt(0), line.slice(2)]] : [])));

function fits(question: Question, key: string, given: string): boolean {
  const words = wordsOf(given);
  return accepted(question, key).some((text) => {
    const wanted = wordsOf(text);
    // Compounds may be written apart or together: Kontakt-Punkt, Kontaktpunkt.
    if (wanted.join('') === words.join('')) return words.length > 0;
    return wanted.length === words.length && wanted.every((word, at) => alike(word, words[at] ?? '', question.forgive ?? []));
  });
}

function alike(wanted: string, given: string, forgive: readonly string[]): boolean {
  if (wanted === given) return true;
  if (given.length === 0) return false;
  if (forgive.includes('inflection') && root(wanted) === root(given)) return true;
  // A slip in a number makes another number.
  return forgive.includes('typos') && wanted.length >= slipFrom && !/\d/.test(wanted + given) && editDistance(wanted, given, 2) < 2;
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(' ')
    .filter(Boolean);
