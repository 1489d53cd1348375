import type { Question, Verdict } from '../questions/question.ts';
import type { Progress } from './progress.ts';

/** An answer just given, with what an LMS or LRS wants to know about it. */
export interface Given {
  lesson: string;
  question: Question;
  response: string;
  verdict: Verdict;
  /** Milliseconds since the question was first looked at or last answered. */
  took: number;
}

/** Where progress is kept; shown to learners as „Wo ist das gespeichert?“. */
export type Keeper = 'browser' | 'page' | 'lms' | 'lms-silent';

/**
 * Where a learner's progress lives: this browser, this page only, a frame around it, an LMS.
 * Nothing here throws: what cannot be kept is said by `keeper()`.
 */
export interface ProgressStore {
  /** All that is known now. */
  read(): Progress;
  /** Keeps an answer. */
  answer(given: Given): void;
  /** Notes that a lesson was read to its end. */
  finish(lesson: string): void;
  /** Notes where a learner is in a path. */
  visit(path: string, lesson: string): void;
  keeper(): Keeper;
  /** Calls back when progress or its keeper changed, here or elsewhere. */
  watch(listener: () => void): () => void;
}
