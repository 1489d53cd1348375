import { timeOfDay, timespan } from '../../../model/progress/time.ts';
import { interactionId, interactionOf } from '../../../model/progress/values.ts';
import { type Dialect, mayScore, numberOf, percent, type Write } from './scorm-dialect.ts';

/** SCORM 1.2. One status says both, that the course was worked through and that it was passed. */
export const scorm12: Dialect = {
  object: 'API',
  calls: { initialize: 'LMSInitialize', finish: 'LMSFinish', get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit' },
  suspendData: 'cmi.suspend_data',
  // 4096 characters by the standard; LMS that count bytes or a terminator leave fewer.
  room: 4000,
  read(get) {
    // In this order for those who watch: entry, status, suspend data, location, mastery.
    const entry = get('cmi.core.entry');
    const status = get('cmi.core.lesson_status').trim().toLowerCase();
    const resume = get('cmi.suspend_data');
    get('cmi.core.lesson_location');
    const mastery = numberOf(get('cmi.student_data.mastery_score'));
    const mode = get('cmi.core.lesson_mode').trim().toLowerCase();
    return {
      resume,
      learner: get('cmi.core.student_id'),
      review: mode === 'review' || mode === 'browse',
      ...(mastery !== undefined && mastery > 0 && mastery <= 100 && { passMark: mastery / 100 }),
      passed: status === 'passed',
      worked: status === 'passed' || status === 'completed',
      begun: status !== '' && status !== 'not attempted' && !(entry === 'ab-initio' && status === 'unknown'),
    };
  },
  begin: [['cmi.core.lesson_status', 'incomplete']],
  always: [['cmi.core.exit', 'suspend']],
  interactions: (get) => get('cmi.interactions._children').includes('student_response'),
  answered(prefix, { lesson, question, response, verdict, took }, at) {
    const said = interactionOf(question, response, 'scorm12');
    if (!said) return [];
    return [
      [`${prefix}.id`, interactionId(lesson, question.id)],
      [`${prefix}.type`, said.type],
      [`${prefix}.time`, timeOfDay(at)],
      ...(said.pattern ? [[`${prefix}.correct_responses.0.pattern`, said.pattern] as const] : []),
      ...(said.response ? [[`${prefix}.student_response`, said.response] as const] : []),
      [`${prefix}.result`, verdict.right ? 'correct' : 'wrong'],
      [`${prefix}.weighting`, '1'],
      [`${prefix}.latency`, timespan(took)],
    ];
  },
  standing(standing, opened) {
    const score: Write[] = [
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', percent(standing.score)],
    ];
    // Never “failed”: everything may be tried again.
    const done = standing.worked && !standing.graded;
    const status = standing.passed ? 'passed' : opened.worked ? undefined : done ? 'completed' : 'incomplete';
    return [
      ['cmi.suspend_data', standing.resume],
      ['cmi.core.lesson_location', standing.place.slice(0, 255)],
      ...(mayScore(standing, opened) ? score : []),
      ...(status ? [['cmi.core.lesson_status', status] as const] : []),
    ];
  },
  // Even after passing: learners come back to read, and an empty exit would wipe what they did.
  end: (ms) => [
    ['cmi.core.exit', 'suspend'],
    ['cmi.core.session_time', timespan(ms)],
  ],
  leaving: () => [],
};
