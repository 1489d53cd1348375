import { type LessonPlan, lessonState, type Progress, scoreOf } from './progress.ts';

/** A lesson as its path counts it. */
export interface PathLesson extends LessonPlan {
  minutes: number;
}

/** How far a path is. */
export interface Standing {
  /** Lessons that are done. */
  done: number;
  right: number;
  all: number;
  /** Right answers of all graded questions, 0 … 1. */
  score: number;
  /** Every graded question was answered, every lesson without any was read. */
  worked: boolean;
  /** Worked through, and enough was right. */
  passed: boolean;
  /** Whether anything was done at all. */
  begun: boolean;
  /** Minutes the lessons that are not done take. */
  minutes: number;
  /** Place in the list of the lesson to go on with; undefined when all are done. */
  next: number | undefined;
  /** The last day on which something of it was got right or read; undefined when nothing was, or before days were kept. */
  day: string | undefined;
}

/**
 * How far a path is for a learner. A lesson done in another path is done here, too.
 * @param path its id, for the lesson opened last in it
 * @param passMark share of right answers from which it is passed
 */
export function standingOf(progress: Progress, path: string, lessons: readonly PathLesson[], passMark: number): Standing {
  const states = lessons.map((lesson) => lessonState(progress, lesson));
  const { score, right, all } = scoreOf(progress, lessons);
  const worked = lessons.every((lesson) => wasWorked(progress, lesson));
  const open = lessons.flatMap((lesson, at) => (states[at]?.done ? [] : [{ at, lesson }]));
  const last = open.find(({ lesson }) => lesson.id === progress.places[path]);
  const days = lessons.flatMap((lesson) => progress.days?.[lesson.id] ?? []);
  return {
    done: lessons.length - open.length,
    ...{ right, all, score, worked },
    passed: worked && score >= passMark - 1e-9,
    begun: lessons.some(({ id, questions }) => progress.read.includes(id) || questions.some((one) => progress.answers[`${id}/${one}`])),
    minutes: open.reduce((sum, { lesson }) => sum + lesson.minutes, 0),
    next: (last ?? open[0])?.at,
    day: days.sort().at(-1),
  };
}

const wasWorked = (progress: Progress, { id, questions }: LessonPlan): boolean =>
  questions.length === 0 ? progress.read.includes(id) : questions.every((one) => progress.answers[`${id}/${one}`] !== undefined);
