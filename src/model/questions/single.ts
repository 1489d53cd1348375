import { judgeSet, type QuestionRule, rightProblems } from './question.ts';

/** One option is right. */
export const single: QuestionRule = {
  graded: true,
  props: { answer: true },
  groups: 1,
  feedback: [0],
  read: () => ({}),
  problems: (question) =>
    question.right.length > 1
      ? [{ what: 'answer', found: `answer="${question.right.join(' ')}"`, right: 'kind="multiple"' }]
      : rightProblems(question, [1, 1]),
  judge: judgeSet,
};
