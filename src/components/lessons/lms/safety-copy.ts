import { cleanProgress } from '../../../model/progress/clean.ts';
import type { Progress } from '../../../model/progress/progress.ts';
import { isRecord, read, write } from '../../base/storage.ts';
import type { CoursePlan } from './session.ts';

/** What this device remembers of a course in an LMS, in case the LMS does not. */
export interface SafetyCopy {
  /** Tells one attempt at a course from the next, after somebody has reset it. */
  attempt: string;
  progress: Progress;
  /** The LMS said it had kept everything. */
  sent: boolean;
  /** The LMS has given back at a later start what it kept: it does keep things. */
  proven: boolean;
}

/** One learner's copy of one course, or of one lesson launched alone. Of the learner only a sum is stored: devices are shared. */
export function safetyCopy(
  { path, lessons }: CoursePlan,
  learner: string,
): { read(): SafetyCopy | undefined; write(copy: SafetyCopy): boolean } {
  const key = `lotse:lms:v1:${path}:${sumOf(JSON.stringify([learner, lessons.map(({ id }) => id)]))}`;
  return {
    read() {
      const found = read(key, undefined, isCopy);
      const progress = cleanProgress(found?.progress)?.progress;
      return found && progress ? { ...found, progress } : undefined;
    },
    write: (copy) => write(key, copy),
  };
}

const isCopy = (value: unknown): value is SafetyCopy | undefined =>
  isRecord(value) &&
  typeof value['attempt'] === 'string' &&
  typeof value['sent'] === 'boolean' &&
  typeof value['proven'] === 'boolean' &&
  isRecord(value['progress']);

/** FNV-1a: tells texts apart without keeping them. */
export function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36);
}
