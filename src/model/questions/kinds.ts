import { gap } from './gap.ts';
import { hotspot } from './hotspot.ts';
import { match } from './match.ts';
import { multiple } from './multiple.ts';
import { number } from './number.ts';
import { order } from './order.ts';
import type { Question, QuestionRule } from './question.ts';
import { reflection } from './reflection.ts';
import { scenario } from './scenario.ts';
import { single } from './single.ts';
import { truth } from './truth.ts';

/** All kinds of questions. */
export const questionRules = {
  single,
  multiple,
  truth,
  order,
  match,
  gap,
  number,
  hotspot,
  scenario,
  reflection,
} as const satisfies Record<string, QuestionRule>;
export type QuestionKind = keyof typeof questionRules;
export const questionKinds = Object.keys(questionRules) as QuestionKind[];

/** The rule of a kind, if there is such a kind. */
export const questionRule = (kind: string): QuestionRule | undefined =>
  Object.hasOwn(questionRules, kind) ? questionRules[kind as QuestionKind] : undefined;

/** Attributes of any kind: which kind may hold which, its rule says. */
export const questionProps = [...new Set(Object.values(questionRules).flatMap((rule: QuestionRule) => Object.keys(rule.props)))];

/** Ids of a lesson's questions that can be right or wrong, in reading order. */
export const gradedOf = (lesson: { questions: readonly Question[] }): string[] =>
  lesson.questions.filter((question) => questionRule(question.kind)?.graded).map((question) => question.id);
