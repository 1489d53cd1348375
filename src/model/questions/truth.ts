import { judgeSet, type QuestionRule, rightProblems } from './question.ts';

/** A statement is true (j) or not (n), and one of the reasons below is why. */
export const truth: QuestionRule = {
  graded: true,
  props: { answer: true },
  groups: 2,
  feedback: [0, 1],
  read: () => ({}),
  problems(question, { parts }) {
    const [verdicts = [], reasons = []] = parts.groups.map((group) => group.map((option) => option.key));
    if (verdicts.join(' ') !== 'j n') return [{ found: verdicts.join(' '), right: 'j) n)' }];
    if (reasons.length < 2) return [{ found: String(reasons.length), right: '2+' }];
    const [verdict = '', reason = ''] = question.right;
    return verdicts.includes(verdict) && reasons.includes(reason) && question.right.length === 2
      ? []
      : rightProblems({ ...question, right: [...question.right, '?'] }, [0, 0]).map((one) => ({ ...one, right: 'answer="n b"' }));
  },
  judge: judgeSet,
};
