import type { Entry, Library } from './library.ts';
import { questionRule } from './questions/kinds.ts';

/**
 * The names whose positions stored progress of a path needs, in the order of its lessons: `lesson/question` of all
 * graded questions; a lesson without any stands for itself.
 */
export function positionsOf(library: Library, path: Entry<'paths'>): string[] {
  return path.facts.lessons.flatMap((id) => {
    const lesson = library.get('lessons', id);
    // A lesson that is broken or gone has findings of its own.
    if (!lesson) return [];
    const graded = lesson.questions.filter((question) => questionRule(question.kind)?.graded);
    return graded.length > 0 ? graded.map((question) => `${id}/${question.id}`) : [id];
  });
}

/** What `ids.yaml` of a path lacks, to be added at its end. */
export const missingPositions = (library: Library, path: Entry<'paths'>): string[] =>
  positionsOf(library, path).filter((name) => !path.positions.includes(name));
