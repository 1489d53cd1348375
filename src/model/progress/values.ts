import { readNumber } from '../questions/number.ts';
import { keysOf, type Question } from '../questions/question.ts';

/** Types of interactions that SCORM 1.2, SCORM 2004 and xAPI know by the same name. */
export type InteractionType = 'choice' | 'sequencing' | 'matching' | 'fill-in' | 'numeric' | 'performance';

/** An answer in the words of a standard. */
export interface Interaction {
  type: InteractionType;
  /** None where words were typed: they stay on the device. */
  response?: string;
  /** The right answer, where it can be written down. */
  pattern?: string;
}

/** How a standard parts what belongs together. */
interface Marks {
  /** Between answers. */
  list: string;
  /** Between a thing and its partner. */
  pair: string;
}
const marks = { scorm12: { list: ',', pair: '.' }, later: { list: '[,]', pair: '[.]' } } as const satisfies Record<string, Marks>;

/**
 * A truth is a choice, too: its answer is a verdict and a reason, which `true-false` has no room for.
 * A conversation is a performance: at each thing said (step) something is answered.
 */
export const interactionTypes = {
  single: 'choice',
  multiple: 'choice',
  truth: 'choice',
  hotspot: 'choice',
  order: 'sequencing',
  match: 'matching',
  gap: 'fill-in',
  number: 'numeric',
  scenario: 'performance',
} as const satisfies Partial<Record<Question['kind'], InteractionType>>;

/**
 * An answer as an interaction of a standard (SCORM 1.2 RTE 3.4.7, SCORM 2004 RTE 4.2.9, xAPI data 2.4.4.1).
 * @returns undefined for what is nobody's business but the learner's
 */
export function interactionOf(question: Question, response: string, standard: keyof typeof marks): Interaction | undefined {
  const type = Object.hasOwn(interactionTypes, question.kind)
    ? interactionTypes[question.kind as keyof typeof interactionTypes]
    : undefined;
  if (!type) return;
  const written = (answer: string) => write(type, question, answer, marks[standard]);
  const [given, right] = [written(response), written(rightOf(question))];
  return { type, ...(given && { response: given }), ...(right && { pattern: right }) };
}

/** Whole identifier of a question: printable ASCII without blanks, at most 255 characters. */
export const interactionId = (lesson: string, question: string): string => `${lesson}.${question}`.slice(0, 255);

const rightOf = (question: Question): string =>
  question.kind === 'number' ? (question.texts?.[question.right[0] ?? ''] ?? '') : question.right.join(' ');

function write(type: InteractionType, question: Question, answer: string, { list, pair }: Marks): string {
  const keys = keysOf(answer);
  switch (type) {
    case 'fill-in':
      return '';
    case 'numeric': {
      // A range has no common form; SCORM 1.2 takes a single number only.
      const value = /\d\s*–\s*\d/.test(answer) ? undefined : readNumber(answer, question.language ?? 'de');
      return value === undefined ? '' : plainNumber(value);
    }
    case 'matching':
      return keys.map((key) => `${key[0]}${pair}${key.slice(1)}`).join(list);
    case 'performance':
      return keys.map((key) => `${question.texts?.[key]?.[0] ?? '0'}${pair}${key}`).join(list);
    default:
      return keys.join(list);
  }
}

/** Without an exponent, which SCORM 1.2 does not take. */
const plainNumber = (value: number): string => String(Number(value.toFixed(7))).replace(/^.*e.*$/i, '');
