import type { CoursePlan } from '../../src/components/lessons/lms/session.ts';
import { noProgress } from '../../src/model/progress/progress.ts';
import type { Given, ProgressStore } from '../../src/model/progress/store.ts';
import { questionRule } from '../../src/model/questions/kinds.ts';
import type { Question } from '../../src/model/questions/question.ts';

/** One question of every kind that is graded, with a right and a wrong response. */
export const questions: Record<string, { question: Question; right: string; wrong: string }> = Object.fromEntries(
  (
    [
      [{ id: 'one', kind: 'single', keys: ['a', 'b'], right: ['b'] }, 'b', 'a'],
      [{ id: 'some', kind: 'multiple', keys: ['a', 'b', 'c'], right: ['a', 'c'] }, 'a c', 'b'],
      [{ id: 'truth', kind: 'truth', keys: ['j', 'n', 'a', 'b'], right: ['n', 'b'] }, 'n b', 'j a'],
      [{ id: 'order', kind: 'order', keys: ['a', 'b', 'c'], right: ['c', 'a', 'b'] }, 'c a b', 'a b c'],
      [{ id: 'match', kind: 'match', keys: ['a', 'b', '1', '2'], right: ['a2', 'b1'] }, 'a2 b1', 'a1 b1'],
      [{ id: 'gap', kind: 'gap', keys: ['a'], right: [], texts: { a: 'Kontaktpunkt' } }, 'a=Kontaktpunkt', 'a=Straße'],
      [{ id: 'number', kind: 'number', keys: ['a'], right: ['a'], texts: { a: '12,5' }, language: 'de' }, '12,5', '3'],
      [{ id: 'spot', kind: 'hotspot', keys: ['a', 'b'], right: ['a'], texts: { a: 's1', b: 's2' } }, 'a', 'b'],
      [
        {
          id: 'talk',
          kind: 'scenario',
          keys: ['1', 'a', 'b', '2', 'c', 'd', '3'],
          right: ['b', 'd'],
          texts: { a: '13', b: '12', c: '23', d: '23' },
        },
        'b d',
        'a',
      ],
    ] as [Question, string, string][]
  ).map(([question, right, wrong]) => [question.id, { question, right, wrong }]),
);

/** A course of three lessons: questions of every kind, one more, and one to read. */
export const course = (path: string): CoursePlan => ({
  path,
  lessons: [
    { id: 'all-kinds', questions: Object.keys(questions) },
    { id: 'second', questions: ['one'] },
    { id: 'third', questions: [] },
  ],
  positions: [...Object.keys(questions).map((id) => `all-kinds/${id}`), 'second/one', 'third'],
  passMark: 0.8,
  language: 'de',
});

/** An answer as the page gives it. */
export function given(lesson: string, id: string, right = true): Given {
  const { question, ...responses } = questions[id] as (typeof questions)[string];
  const response = right ? responses.right : responses.wrong;
  const verdict = questionRule(question.kind)?.judge(question, response);
  if (!verdict || verdict.right !== right) throw new Error(`${id} is not judged as the fixture says`);
  return { lesson, question, response, verdict, took: 4321 };
}

/** A device that keeps nothing but what it is given here. */
export function device(): ProgressStore & { answers: Given[] } {
  const answers: Given[] = [];
  return {
    answers,
    read: () => ({
      ...noProgress(),
      answers: Object.fromEntries(answers.map((one) => [`${one.lesson}/${one.question.id}`, { right: one.verdict.right, tries: 1 }])),
    }),
    answer: (one) => void answers.push(one),
    finish: () => {},
    visit: () => {},
    keeper: () => 'browser',
    watch: () => () => {},
  };
}
