import { type Scorm, standards } from './rules.ts';

/** How an LMS misbehaves. */
export interface Faults {
  /** Answers “false” to these calls, by the recorder's names of kinds. */
  refuses?: Set<string>;
  /** Says “true” and keeps nothing for the next session. */
  forgets?: boolean;
  /** Throws at every call. */
  throws?: boolean;
}

/** An LMS in memory, which keeps what it is given from session to session. It judges nothing: that is the recorder's task. */
export class FakeLms {
  readonly standard: Scorm;
  faults: Faults = {};
  /** What a session begins with. */
  stored: Record<string, string>;
  #now: Record<string, string> = {};

  constructor(standard: Scorm, stored: Record<string, string> = {}) {
    this.standard = standard;
    const core = standard === 'scorm12' ? 'cmi.core.' : 'cmi.';
    this.stored = {
      [`${core}${standard === 'scorm12' ? 'student_id' : 'learner_id'}`]: 'mara',
      [`${core}entry`]: 'ab-initio',
      [`${core}${standard === 'scorm12' ? 'lesson_mode' : 'mode'}`]: 'normal',
      [standard === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status']: standard === 'scorm12' ? 'not attempted' : 'unknown',
      'cmi.interactions._children':
        'id,objectives,time,timestamp,type,correct_responses,weighting,student_response,learner_response,result,latency',
      ...stored,
    };
  }

  /** The object of one session. */
  session(): Record<string, (...values: unknown[]) => string> {
    const { calls } = standards[this.standard];
    this.#now = { ...this.stored };
    const act: Record<string, (element: string, value: string) => string> = {
      get: (element) =>
        element === 'cmi.interactions._count'
          ? String(new Set(Object.keys(this.#now).flatMap((name) => /^cmi\.interactions\.(\d+)\./.exec(name)?.[1] ?? [])).size)
          : (this.#now[element] ?? ''),
      set: (element, value) => {
        this.#now[element] = value;
        return 'true';
      },
      commit: () => {
        if (!this.faults.forgets) this.stored = { ...this.#now };
        return 'true';
      },
      error: () => '0',
    };
    return Object.fromEntries(
      Object.entries(calls).map(([name, kind]) => [
        name,
        (...values: unknown[]) => {
          if (this.faults.throws) throw new Error('gone');
          if (this.faults.refuses?.has(kind)) return 'false';
          return act[kind]?.(String(values[0]), String(values[1])) ?? 'true';
        },
      ]),
    );
  }
}
