import { merged, noProgress, type Progress } from '../../../model/progress/progress.ts';
import { write } from '../../base/storage.ts';
import type { Opened } from './port.ts';
import { attemptOf, type Resume, readResume } from './resume.ts';
import { safetyCopy } from './safety-copy.ts';
import type { CoursePlan } from './session.ts';
import { type Unclaimed, unclaimed } from './unclaimed.ts';

/** What this device keeps of a course beside its LMS, and how both are joined when the LMS begins. */
export class DeviceCopy {
  readonly #course: CoursePlan;
  #copy: ReturnType<typeof safetyCopy> | undefined;
  #unclaimed: Unclaimed | undefined;
  #proven = false;
  /** The LMS said “true” before, and kept nothing. */
  forgets = false;

  constructor(course: CoursePlan) {
    this.#course = course;
  }

  /**
   * The LMS does not begin: from now on answers are kept here for the next start.
   * @param learner undefined where only the LMS knows
   * @param given what was done on this page so far
   * @returns that, and what this device has of a learner who is known
   */
  begin(learner: string | undefined, given: Resume): Resume {
    if (this.#copy || this.#unclaimed) return given;
    if (learner === undefined) {
      this.#unclaimed = unclaimed(this.#course);
      this.keep(given, false);
      return given;
    }
    this.#copy = safetyCopy(this.#course, learner);
    const copy = this.#copy.read();
    return copy ? { attempt: copy.attempt, progress: merged(copy.progress, given.progress) } : given;
  }

  /**
   * The LMS has begun: what it knows, and what it has missed.
   * @param given what was done on this page so far
   * @param named whether the learner was known before the LMS said who learns
   */
  join(opened: Opened, given: Progress, named: boolean): Resume {
    const known = readResume(opened.resume, this.#course);
    // Cut off, or written by a version to come: it is set aside.
    if (opened.resume && !known) write(`lotse:lms:v1:${this.#course.path}:corrupt`, opened.resume);
    if (opened.review) return known ?? { attempt: '', progress: given };
    this.#copy = safetyCopy(this.#course, opened.learner);
    const copy = this.#copy.read();
    const attempt = known?.attempt ?? attemptOf(opened.resume);
    // An LMS that has kept things before and has none now was reset: its learner begins anew.
    const same = copy && (attempt ? copy.attempt === attempt : !copy.proven) ? copy : undefined;
    this.forgets = same?.sent === true && !known;
    this.#proven = same !== undefined && (same.proven || known !== undefined);
    const before = known?.progress ?? noProgress();
    const both = !same ? before : same.sent ? merged(same.progress, before) : merged(before, same.progress);
    const claimed = named ? undefined : (this.#unclaimed ?? unclaimed(this.#course)).claim(opened.learner);
    const missed = claimed ? merged(both, claimed.progress) : both;
    const joined = { ...known, attempt: attempt || same?.attempt || newAttempt(), progress: merged(missed, given) };
    this.#unclaimed = undefined;
    if (this.keep(joined, false)) claimed?.settled();
    return joined;
  }

  /**
   * @param sent whether the LMS said it had kept all of it
   * @returns whether it outlives this page
   */
  keep(resume: Resume, sent: boolean): boolean {
    this.#unclaimed?.keep(resume.progress);
    if (!resume.attempt) resume.attempt = newAttempt();
    const { attempt, progress } = resume;
    return this.#copy?.write({ attempt, progress, sent, proven: this.#proven }) ?? false;
  }
}

/** Tells attempts apart; nobody needs to be unable to guess it. */
const newAttempt = (): string =>
  Math.floor(Math.random() * 36 ** 4)
    .toString(36)
    .padStart(4, '0');
