import type { Language } from '../../../model/entry.ts';
import type { LessonPlan } from '../../../model/progress/progress.ts';
import type { ProgressStore } from '../../../model/progress/store.ts';

/** Standards a package can speak; its shell page names one in `<meta name="lotse-lms">`. */
export const lmsKinds = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type LmsKind = (typeof lmsKinds)[number];

/** What a course asks of its learners, as its shell page says it. */
export interface CoursePlan {
  path: string;
  /** The lessons that count: all of the path, or one where each is launched alone. */
  lessons: LessonPlan[];
  /** `ids.yaml` of the path: names by their positions in stored progress. */
  positions: string[];
  /** 0 … 1. */
  passMark: number;
  language: Language;
}

/** How the LMS does: keeps all; was there and keeps nothing now; is being looked for; was never found; shows without keeping (review, browse). */
export type LmsNote = 'ok' | 'silent' | 'searching' | 'none' | 'review';

/** A running session with an LMS: the store of progress of its course. Nothing here throws. */
export interface LmsSession extends ProgressStore {
  /** Settled when progress was read, or when it is sure that there is no LMS; never rejected. */
  ready: Promise<void>;
  /** Settled when a lesson can be shown: `ready`, or earlier while the LMS is still being looked for. */
  begun: Promise<void>;
  /** The language the learner prefers, as the LMS names it (`de-DE`). */
  language(): string | undefined;
  /** Whether the LMS says that the learner wants sound; undefined where it does not say. */
  audio?(): boolean | undefined;
  /** Ends the session, once; further calls do nothing. */
  leave(): void;
  note(): LmsNote;
}

export type OpenLms = (kind: LmsKind, course: CoursePlan) => LmsSession;

declare global {
  interface Window {
    /** Set by the script `lms` (`lms-element.ts`), which packages load before the shell's. */
    lotseLms?: OpenLms;
  }
}
