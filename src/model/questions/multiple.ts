import { judgeSet, type QuestionRule, rightProblems } from './question.ts';

/** Several options may be right. */
export const multiple: QuestionRule = {
  graded: true,
  props: { answer: true },
  groups: 1,
  feedback: [0],
  read: (block) => ({
    right: [
      ...new Set(
        block
          .value('answer')
          .split(/[\s,]+/)
          .filter(Boolean),
      ),
    ].sort(),
  }),
  problems: (question) => rightProblems(question, [1, question.keys.length]),
  judge: judgeSet,
};
