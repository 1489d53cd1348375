import type { Language } from '../entry.ts';
import type { QuestionKind } from './kinds.ts';
import type { QuestionParts } from './parts.ts';

/** What progress, checks, packages and the browser need of a question; its words stay in the Markdown. */
export interface Question {
  id: string;
  kind: QuestionKind;
  /** Keys of all options in the author's order; in a conversation first those of what is said. */
  keys: string[];
  /** Keys of the right answer in the form the kind gives them: `a`, `n b`, `a2` … */
  right: string[];
  /** Per key what the kind needs beyond it: accepted texts, a number, where a choice leads to, a step. Words of one language. */
  texts?: Record<string, string>;
  /** How far an answer may be off: `inflection`, `typos` of a gap. */
  forgive?: string[];
  /** How far a number may be off. */
  within?: number;
  /** The language numbers are written in. */
  language?: Language;
}

/** A `<Question>` as its kind reads it. */
export interface Block {
  parts: QuestionParts;
  language: Language;
  /** An attribute's value, empty without it. */
  value(name: string): string;
}

/** What may be wrong in a block; each has a sentence of its own (`question-shape` in the findings' words). */
export type Wrong =
  | 'prompt'
  | 'missing'
  | 'surplus'
  | 'twice'
  | 'unexplained'
  | 'answer'
  | 'count'
  | 'form'
  | 'overlap'
  | 'unreached'
  | 'endless'
  | 'solved'
  | 'keyless';

/** Something missing or wrong in a block. */
export interface Problem {
  what: Wrong;
  found: string;
  right: string;
  /** Key of the option it is about; the whole question without. */
  key?: string;
}

/** How an answer was. */
export interface Verdict {
  right: boolean;
  /** Whether it is part of the way: some right, none or few wrong. */
  partly: boolean;
  /** Keys that the learner used, and whether each was well used. */
  marks: Record<string, boolean>;
}

/** What makes a kind of question: one file each, one line in `kinds.ts`. */
export interface QuestionRule {
  /** False: nothing is right or wrong. */
  graded: boolean;
  /** Attributes besides id and kind; required ones are true. */
  props: Record<string, boolean>;
  /** How many lists of options there are. */
  groups: number;
  /** Groups whose options need feedback. */
  feedback: readonly number[];
  /** What this kind adds to a question. */
  read(block: Block): Partial<Question>;
  /** What only this kind demands. */
  problems(question: Question, block: Block): Problem[];
  /**
   * Judges an answer.
   * @param response keys parted by blanks in the form of `right`; of a gap `a=text` lines, of a number the number as typed
   */
  judge(question: Question, response: string): Verdict;
  /** What must be equal in all languages besides keys and right answers. */
  fixed?(question: Question, block: Block): string;
}

/** The keys of a response. */
export const keysOf = (response: string): string[] => response.split(' ').filter(Boolean);

/** The verdict on a set of keys, whatever their order. */
export function judgeSet(question: Question, response: string): Verdict {
  const chosen = keysOf(response);
  const good = chosen.filter((key) => question.right.includes(key));
  const right = chosen.length === question.right.length && good.length === chosen.length;
  return { right, partly: !right && good.length > 0, marks: Object.fromEntries(chosen.map((key) => [key, question.right.includes(key)])) };
}

/** Right answers must be options, as many as the kind allows. */
export function rightProblems(question: Question, [least, most]: readonly [number, number]): Problem[] {
  const known = question.right.every((key) => question.keys.includes(key));
  const enough = question.right.length >= least && question.right.length <= most;
  return known && enough
    ? []
    : [
        {
          what: 'answer',
          found: `answer="${question.right.join(' ')}"`,
          right: most === 1 ? `answer="${question.keys[0] ?? 'a'}"` : question.keys.join(' '),
        },
      ];
}
