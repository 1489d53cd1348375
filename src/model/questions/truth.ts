import { judgeSet, type QuestionRule } from './question.ts';

/** A statement is true (j) or not (n), and one of the reasons below is why. */
export const truth: QuestionRule = {
  graded: true,
  props: { answer: true },
  groups: 2,
  feedback: [0, 1],
  read: () => ({}),
  problems(question, { parts }) {
    const [verdicts = [], reasons = []] = parts.groups.map((group) => group.map((option) => option.key));
    if (verdicts.join(' ') !== 'j n') return [{ what: 'form', found: verdicts.join(' '), right: 'j) n)' }];
    if (reasons.length < 2) return [{ what: 'count', found: String(reasons.length), right: '2+' }];
    const [verdict = '', reason = ''] = question.right;
    return verdicts.includes(verdict) && reasons.includes(reason) && question.right.length === 2
      ? []
      : [{ what: 'answer', found: `answer="${question.right.join(' ')}"`, right: 'answer="n b"' }];
  },
  judge: judgeSet,
};
