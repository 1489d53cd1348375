import { optionText } from './parts.ts';
import { judgeSet, type QuestionRule, rightProblems } from './question.ts';

/** A place in a process or story to be found: the options name its steps or scenes. */
export const hotspot: QuestionRule = {
  graded: true,
  props: { answer: true, on: true, from: false, to: false },
  groups: 1,
  feedback: [0],
  read: ({ parts }) => ({ texts: Object.fromEntries(parts.groups.flat().map((option) => [option.key, optionText(option)])) }),
  problems(question, { value }) {
    const problems = rightProblems(question, [1, 1]);
    if (!/^(processes|stories)\/[a-z0-9-]+$/.test(value('on')))
      problems.push({ what: 'form', found: `on="${value('on')}"`, right: 'on="processes/…"' });
    return problems;
  },
  judge: judgeSet,
  fixed: (question, { value }) =>
    `${value('on')} ${value('from')}–${value('to')}: ${question.keys.map((key) => question.texts?.[key]).join(' ')}`,
};
