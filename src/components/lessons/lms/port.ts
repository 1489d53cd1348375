import type { Given } from '../../../model/progress/store.ts';

/** What an LMS says of a course when a learner opens it. */
export interface Opened {
  /** Text handed in by the last session; empty at the first. */
  resume: string;
  /** Who learns; says apart what several people leave on one device. */
  learner: string;
  /** Shown, but not to be kept: review, browse. */
  review: boolean;
  /** Share of right answers from which the LMS says the course is passed; it outranks the path's own. */
  passMark?: number;
  /** The LMS already says so: nothing takes it back. */
  passed: boolean;
  worked: boolean;
  language?: string;
  audio?: boolean;
}

/** How a course stands, as LMS want to know it. */
export interface Standing {
  /** For the next session. */
  resume: string;
  /** The lesson opened last. */
  place: string;
  /** Whether anything in it can be right or wrong; what only asks to be read has no score and is not passed, but completed. */
  graded: boolean;
  /** Share of right answers, 0 … 1. */
  score: number;
  /** Share of questions answered and pages read, 0 … 1. */
  seen: number;
  /** Everything was answered and read. */
  worked: boolean;
  /** Worked through, and enough was right. */
  passed: boolean;
}

/**
 * How one standard speaks with its LMS. Nothing here throws; `false` and `silent` say that the LMS did not take it.
 * Everything up to the first wait happens at once, so that `close` still gets out while a page goes away.
 */
export interface LmsPort {
  /**
   * Finds the LMS and begins; may be asked again after `silent`.
   * @param searching called when it is not there at the first look, and may still come
   */
  open(searching: () => void): Promise<Opened | 'none' | 'silent'>;
  /** Tells of an answer. */
  answered(given: Given, at: Date): void;
  /** Puts the standing where `commit` takes it from. */
  put(standing: Standing): void;
  /** Has the LMS keep what was put. */
  commit(leaving?: boolean): Promise<boolean>;
  /**
   * Ends the session.
   * @param asked by the learner; otherwise the page goes away
   */
  close(asked: boolean): Promise<boolean>;
  /** Who learns, where that is known before the LMS answers. */
  learner?: string;
}
