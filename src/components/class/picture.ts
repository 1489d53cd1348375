import { questionRule } from '../../model/questions/kinds.ts';
import { keysOf, type Question, type Verdict } from '../../model/questions/question.ts';
import type { Results } from './results.ts';

/** A question as the class page knows it: what it asks, and the words of its options. */
export interface AskedQuestion extends Question {
  prompt: string;
  words: Record<string, string>;
}

/** A lesson with its graded questions. */
export interface TaughtLesson {
  id: string;
  title: string;
  questions: AskedQuestion[];
}

/** How a question went in a group. */
export interface QuestionPicture {
  lesson: TaughtLesson;
  question: AskedQuestion;
  /** Place in its lesson, from 1. */
  number: number;
  answered: number;
  /** Right at the first try, of those whose first try is known. */
  firstRight: number;
  firstKnown: number;
  right: number;
  /** Tries a learner needed or took, on average. */
  tries: number;
  /** What was most often wrong at the first try. */
  wrong: { text: string; count: number } | undefined;
}

/** How a lesson went in a group. */
export interface LessonPicture {
  lesson: TaughtLesson;
  begun: number;
  /** All its questions right. */
  done: number;
  firstRight: number;
  firstKnown: number;
  right: number;
  answered: number;
}

/** What a group's results say together: every question somebody answered, and every lesson. */
export function classPicture(
  all: readonly Results[],
  lessons: readonly TaughtLesson[],
): { lessons: LessonPicture[]; questions: QuestionPicture[] } {
  const questions = lessons.flatMap((lesson) => lesson.questions.map((question, at) => questionPicture(all, lesson, question, at + 1)));
  const shown = questions.filter(({ answered }) => answered > 0);
  const made = lessons.map((lesson): LessonPicture => {
    const own = shown.filter((one) => one.lesson === lesson);
    const sum = (of: (one: QuestionPicture) => number) => own.reduce((total, one) => total + of(one), 0);
    const answer = (results: Results, id: string) => results.answers[`${lesson.id}/${id}`];
    return {
      lesson,
      begun: all.filter((results) => lesson.questions.some(({ id }) => answer(results, id))).length,
      done: all.filter((results) => lesson.questions.length > 0 && lesson.questions.every(({ id }) => answer(results, id)?.right)).length,
      firstRight: sum((one) => one.firstRight),
      firstKnown: sum((one) => one.firstKnown),
      right: sum((one) => one.right),
      answered: sum((one) => one.answered),
    };
  });
  return { lessons: made.filter(({ begun }) => begun > 0), questions: shown };
}

function questionPicture(all: readonly Results[], lesson: TaughtLesson, question: AskedQuestion, number: number): QuestionPicture {
  const answers = all.flatMap((results) => results.answers[`${lesson.id}/${question.id}`] ?? []);
  const firsts = answers.flatMap((answer) => answer.first ?? (answer.tries === 1 ? { right: answer.right, response: '' } : []));
  const wrong = new Map<string, number>();
  for (const first of firsts)
    if (!first.right) for (const text of new Set(slips(question, first.response))) wrong.set(text, (wrong.get(text) ?? 0) + 1);
  const [top] = [...wrong].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return {
    lesson,
    question,
    number,
    answered: answers.length,
    firstRight: firsts.filter(({ right }) => right).length,
    firstKnown: firsts.length,
    right: answers.filter(({ right }) => right).length,
    tries: answers.length === 0 ? 0 : answers.reduce((sum, { tries }) => sum + tries, 0) / answers.length,
    wrong: top ? { text: top[0], count: top[1] } : undefined,
  };
}

/** What was wrong in an answer, in the words of the question; nothing where something was only missing. */
export function slips(question: AskedQuestion, response: string): string[] {
  const { kind, words, right } = question;
  const said = (key: string) => words[key] ?? key;
  const marks: Verdict['marks'] = questionRule(kind)?.judge(question, response).marks ?? {};
  if (kind === 'number') return response.trim() ? [response.trim()] : [];
  if (kind === 'match')
    return keysOf(response)
      .filter((pair) => !right.includes(pair))
      .map((pair) => `${said(pair[0] ?? '')} → ${said(pair[1] ?? '')}`);
  if (kind === 'gap')
    return response.split('\n').flatMap((line) => {
      const [, key = '', text = ''] = /^(\w)=(.*)$/.exec(line) ?? [];
      return marks[key] === false && text.trim() ? [`„${text.trim()}“`] : [];
    });
  if (kind === 'order') {
    const place = keysOf(response).findIndex((key, at) => key !== right[at]);
    return place < 0 ? [] : [`${place + 1}. ${said(keysOf(response)[place] ?? '')}`];
  }
  return keysOf(response)
    .filter((key) => marks[key] === false)
    .map(said);
}
