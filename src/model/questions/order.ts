import { keysOf, type QuestionRule } from './question.ts';

/** All options brought into their right order. */
export const order: QuestionRule = {
  graded: true,
  props: { answer: true },
  groups: 1,
  feedback: [0],
  read: () => ({}),
  problems: ({ keys, right }) =>
    [...keys].sort().join(' ') === [...right].sort().join(' ')
      ? keys.join(' ') === right.join(' ')
        ? // As written they already stand in the right order: without scripts there would be nothing to do.
          [{ what: 'solved', found: `answer="${right.join(' ')}"`, right: [...right].reverse().join(' ') }]
        : []
      : [{ what: 'answer', found: `answer="${right.join(' ')}"`, right: keys.join(' ') }],
  judge({ right }, response) {
    const given = keysOf(response);
    const marks = Object.fromEntries(given.map((key, at) => [key, right[at] === key]));
    const good = Object.values(marks).filter(Boolean).length;
    return { right: given.length === right.length && good === right.length, partly: good > 0 && good < right.length, marks };
  },
};
