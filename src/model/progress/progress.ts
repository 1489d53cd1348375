/** An answer as it is kept. */
export interface Answer {
  /** Once right, always right: trying again takes nothing away. */
  right: boolean;
  /** How often it was answered. */
  tries: number;
  /** What was answered last, as the kind writes it. Free words stay on the device and are left out of codes and packages. */
  response?: string;
}

/** What a learner has done, by names that outlive edits. */
export interface Progress {
  /** By `lesson/question`. */
  answers: Record<string, Answer>;
  /** Lessons without graded questions that were read to their end. */
  read: string[];
  /** The lesson opened last, by path. */
  places: Record<string, string>;
  /** By lesson: the day (`YYYY-MM-DD`, the learner's) on which something in it was got right or read last. */
  days?: Record<string, string>;
}

/** Nothing done yet. */
export const noProgress = (): Progress => ({ answers: {}, read: [], places: {} });

/**
 * Two states of one learner made one, as two tabs or two devices need it: what is right in one of them is right,
 * the higher count of tries holds, the newer state's responses and places win. Nothing is lost.
 */
export function merged(older: Progress, newer: Progress): Progress {
  const answers = { ...older.answers };
  for (const [id, answer] of Object.entries(newer.answers)) {
    const before = answers[id];
    const response = answer.response ?? before?.response;
    answers[id] = {
      right: answer.right || (before?.right ?? false),
      tries: Math.max(answer.tries, before?.tries ?? 0),
      ...(response === undefined ? {} : { response }),
    };
  }
  const days = { ...older.days };
  for (const [lesson, day] of Object.entries(newer.days ?? {})) if (day > (days[lesson] ?? '')) days[lesson] = day;
  return {
    answers,
    read: [...new Set([...older.read, ...newer.read])],
    places: { ...older.places, ...newer.places },
    ...(Object.keys(days).length > 0 ? { days } : {}),
  };
}

/** What scores need of a lesson: its id and those of its graded questions. */
export interface LessonPlan {
  id: string;
  questions: string[];
}

/** How far a lesson is: right of all graded questions; one without any is done when read. */
export function lessonState(progress: Progress, lesson: LessonPlan): { right: number; all: number; done: boolean } {
  const all = lesson.questions.length;
  const right = lesson.questions.filter((id) => progress.answers[`${lesson.id}/${id}`]?.right).length;
  return { right, all, done: all === 0 ? progress.read.includes(lesson.id) : right === all };
}

/**
 * The score of some lessons: right answers of all graded questions, 0 … 1; and whether each of them is done.
 * Lessons without questions count as read or not.
 */
export function scoreOf(progress: Progress, lessons: readonly LessonPlan[]): { score: number; done: boolean; right: number; all: number } {
  const states = lessons.map((lesson) => lessonState(progress, lesson));
  const [right, all] = [states.reduce((sum, one) => sum + one.right, 0), states.reduce((sum, one) => sum + one.all, 0)];
  const done = states.every((one) => one.done);
  return { score: all === 0 ? Number(done) : right / all, done, right, all };
}
