import { keysOf, type QuestionRule } from './question.ts';

/** Each thing (first list, letters) belongs to one of the second list (digits). */
export const match: QuestionRule = {
  graded: true,
  props: { answer: true },
  groups: 2,
  feedback: [0],
  read: () => ({}),
  problems({ right }, { parts }) {
    const [things = [], partners = []] = parts.groups.map((group) => group.map((option) => option.key));
    if (things.some((key) => /\d/.test(key)) || partners.some((key) => !/\d/.test(key)))
      return [{ what: 'form', found: [...things, ...partners].join(' '), right: 'a) b) … 1) 2) …' }];
    const wanted = things.map((thing) => right.filter((pair) => pair[0] === thing));
    const fits =
      right.length === things.length && wanted.every(([pair = '', ...more]) => more.length === 0 && partners.includes(pair[1] ?? ''));
    return fits && right.every((pair) => pair.length === 2)
      ? []
      : [{ what: 'answer', found: `answer="${right.join(' ')}"`, right: things.map((thing) => `${thing}1`).join(' ') }];
  },
  judge({ right }, response) {
    const marks = Object.fromEntries(keysOf(response).map((pair) => [pair[0] ?? '', right.includes(pair)]));
    const good = Object.values(marks).filter(Boolean).length;
    return { right: good === right.length && Object.keys(marks).length === right.length, partly: good > 0 && good < right.length, marks };
  },
};
