import { type Recorder, recorder } from './recorder.ts';
import { type Scorm, standards } from './rules.ts';

/** What the page around a course is given by its server. */
export interface Setup {
  standard: Scorm;
  commitUrl: string;
  /** What was stored in the last session, flat; nothing at the first. */
  stored: Record<string, string> | null;
  /** Whether a session can begin at all. */
  begins: boolean;
  /** What the course is opened for. */
  mode: string;
}
type Scorms = Record<'Scorm12API' | 'Scorm2004API', new (settings: object) => Lms>;
type Lms = Record<string, (...values: unknown[]) => unknown>;

/** Runs in the page around a course: an LMS made of scorm-again, with the recorder before it. */
const { standard, commitUrl, stored, begins, mode } = (window as unknown as { setup: Setup }).setup;
const lms = new (window as unknown as Scorms)[standard === 'scorm12' ? 'Scorm12API' : 'Scorm2004API']({
  lmsCommitUrl: commitUrl,
  dataCommitFormat: 'flattened',
  autocommit: false,
  logLevel: 5,
});
const core = standard === 'scorm12' ? 'cmi.core.' : 'cmi.';
const again = stored?.[`${core}exit`] === 'suspend';
lms['loadFromFlattenedJSON']?.({
  ...(again ? stored : {}),
  [standard === 'scorm12' ? 'cmi.core.student_id' : 'cmi.learner_id']: 'mara',
  // What it was loaded with is what it gives back: the host says that the learner returns.
  [`${core}entry`]: again ? 'resume' : 'ab-initio',
  [`${core}${standard === 'scorm12' ? 'lesson_mode' : 'mode'}`]: mode,
});
if (!begins) lms[standard === 'scorm12' ? 'LMSInitialize' : 'Initialize'] = () => 'false';
const record: Recorder = recorder(standard, lms);
Object.assign(window, { [standards[standard].object]: record.api, record });
