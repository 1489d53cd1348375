import { type Coded, decodePath, encodePath } from '../../../model/progress/codec.ts';
import type { Progress } from '../../../model/progress/progress.ts';
import { standingOf as inPath } from '../../../model/progress/standing.ts';
import type { Standing } from './port.ts';
import type { CoursePlan } from './session.ts';

/** What an LMS keeps for the next session: which attempt it is, and the progress. */
export interface Resume extends Coded {
  attempt: string;
}

/** `k3f.1AbC…`; ASCII, taken by every LMS as it is. */
export const writeResume = (resume: Resume, course: CoursePlan): string => `${resume.attempt}.${encodePath(resume, course)}`;

/** @returns undefined for what no session wrote, or a later version did */
export function readResume(text: string, course: CoursePlan): Resume | undefined {
  const [, attempt = '', code = ''] = /^([a-z0-9]{1,8})\.([\w-]+)$/.exec(text.trim()) ?? [];
  const coded = decodePath(code, course);
  return coded && { ...coded, attempt };
}

/** The attempt a text belongs to, even where the rest of it is damaged; empty where it says none. */
export const attemptOf = (text: string): string => /^([a-z0-9]{1,8})\./.exec(text)?.[1] ?? '';

/** How the course stands for an LMS. */
export function standingOf(resume: Resume, course: CoursePlan, passMark: number): Standing {
  const { progress } = resume;
  const lessons = course.lessons.map((lesson) => ({ ...lesson, minutes: 0 }));
  const graded = course.lessons.some(({ questions }) => questions.length > 0);
  const { score, worked, passed } = inPath(progress, course.path, lessons, passMark);
  return {
    resume: writeResume(resume, course),
    place: progress.places[course.path] ?? '',
    score,
    seen: seenOf(progress, course),
    worked,
    passed: graded && passed,
    graded,
  };
}

function seenOf(progress: Progress, { lessons }: CoursePlan): number {
  const parts = lessons.flatMap(({ id, questions }) =>
    questions.length === 0 ? [progress.read.includes(id)] : questions.map((one) => progress.answers[`${id}/${one}`] !== undefined),
  );
  return parts.length === 0 ? 0 : parts.filter(Boolean).length / parts.length;
}
