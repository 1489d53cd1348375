import type { QuestionRule } from './question.ts';

/** A question to think about: nothing is right or wrong, what is written stays on the device. Options are thoughts of others. */
export const reflection: QuestionRule = {
  graded: false,
  props: {},
  groups: 0,
  feedback: [],
  read: () => ({ right: [] }),
  problems: (_question, { parts }) =>
    parts.groups.length > 1 ? [{ what: 'count', found: String(parts.groups.length), right: '≤ 1' }] : [],
  judge: (_question, response) => ({ right: response.trim() !== '', partly: false, marks: {} }),
};
