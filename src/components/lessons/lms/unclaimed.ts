import { cleanProgress } from '../../../model/progress/clean.ts';
import { merged, noProgress, type Progress } from '../../../model/progress/progress.ts';
import { isRecord, isText, read, remove, write } from '../../base/storage.ts';
import { sumOf } from './safety-copy.ts';
import type { CoursePlan } from './session.ts';

/** Sum of the learner an LMS named last on this device; also erased with all progress. */
const lastKey = 'lotse:lms-learner:v1';

/** What was answered on this device while an LMS refused to begin, and so said nothing of who learns. */
export interface Unclaimed {
  /** Adds to it, for the learner this device met last, or for whoever comes first. */
  keep(progress: Progress): void;
  /**
   * The LMS has begun: what this learner did in earlier sessions that never began.
   * `settled` forgets it, once the learner's own copy holds it; what this page added for somebody else goes, too.
   */
  claim(learner: string): { progress: Progress; settled(): void };
}

/**
 * Opens it for a course, or one lesson launched alone. Kept by learner as far as that can be known: on a device that several people
 * use, nobody is given what was answered after somebody else had learned on it.
 */
export function unclaimed({ path, lessons }: CoursePlan): Unclaimed {
  const ids = lessons.map(({ id }) => id);
  const keyOf = (who: string) => `lotse:lms:v1:${path}:open:${sumOf(JSON.stringify([who, ids]))}`;
  const of = (key: string): Progress => cleanProgress(read(key, undefined, isSome))?.progress ?? noProgress();
  const guess = read(lastKey, '', isText);
  const own = keyOf(guess);
  let before: Progress | undefined;
  return {
    keep(progress) {
      before ??= of(own);
      write(own, merged(before, progress));
    },
    claim(learner) {
      const who = sumOf(learner);
      const keys = [keyOf(''), keyOf(who)];
      write(lastKey, who);
      const progress = keys.map((key) => (key === own && before ? before : of(key))).reduce(merged);
      return {
        progress,
        settled() {
          for (const key of keys) remove(key);
          if (!before || keys.includes(own)) return;
          if (Object.keys(before.answers).length + before.read.length > 0) write(own, before);
          else remove(own);
        },
      };
    },
  };
}

const isSome = (value: unknown): value is Record<string, unknown> | undefined => isRecord(value);
