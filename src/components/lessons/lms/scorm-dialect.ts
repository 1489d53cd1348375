import type { Given } from '../../../model/progress/store.ts';
import type { Opened, Standing } from './port.ts';

/** An element of the data model and the text to be set. */
export type Write = readonly [element: string, value: string];
/** Reads an element; empty where it was never set or is not there. */
export type Get = (element: string) => string;

/** What SCORM 1.2 and SCORM 2004 do not have in common. */
export interface Dialect {
  /** What the LMS's object is called. */
  object: string;
  calls: { initialize: string; finish: string; get: string; set: string; commit: string };
  suspendData: string;
  /** Bytes of suspend data that every LMS must take. */
  room: number;
  read(get: Get): Opened & { begun: boolean };
  /** Written at the first launch. */
  begin: readonly Write[];
  /** Written at every launch: a session that dies must not cost the learner their state. */
  always: readonly Write[];
  /** Whether answers may be told one by one. */
  interactions(get: Get): boolean;
  answered(prefix: string, given: Given, at: Date): Write[];
  /** In the order of the standard: scores before status. */
  standing(standing: Standing, opened: Opened): Write[];
  end(ms: number): Write[];
  /** Where the learner goes when they leave on their own. */
  leaving(standing: Standing | undefined): Write[];
}

/** A share as a number of the standard, rounded down, so that nobody passes by rounding: `0.8333`. */
export const fraction = (share: number): string => String(floored(share) / 10_000);
/** The same in percent: `83.33`. */
export const percent = (share: number): string => String(floored(share) / 100);
const floored = (share: number): number => Math.floor(Math.min(1, Math.max(0, share)) * 10_000 + 1e-6);

/** A number of the LMS, `undefined` where it said none. */
export function numberOf(text: string): number | undefined {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? undefined : value;
}

/**
 * Whether a score may be told. An LMS that knows the pass mark turns a score below it into “failed” when the session ends, and
 * failed learners are locked out by some; while all questions can be tried again, such a score waits until it is enough.
 */
export const mayScore = (standing: Standing, opened: Opened): boolean =>
  standing.graded && (opened.passMark === undefined || standing.passed);
