import { duration, moment } from '../../../model/progress/time.ts';
import { interactionId, interactionOf } from '../../../model/progress/values.ts';
import { type Dialect, fraction, mayScore, numberOf, percent, type Write } from './scorm-dialect.ts';

/** SCORM 2004, 4th edition. Worked through and passed are two things. */
export const scorm2004: Dialect = {
  object: 'API_1484_11',
  calls: { initialize: 'Initialize', finish: 'Terminate', get: 'GetValue', set: 'SetValue', commit: 'Commit' },
  suspendData: 'cmi.suspend_data',
  room: 64_000,
  read(get) {
    get('cmi.entry');
    const completion = get('cmi.completion_status');
    const success = get('cmi.success_status');
    const resume = get('cmi.suspend_data');
    get('cmi.location');
    const mark = numberOf(get('cmi.scaled_passing_score'));
    const mode = get('cmi.mode');
    const language = get('cmi.learner_preference.language').trim();
    const audio = numberOf(get('cmi.learner_preference.audio_captioning'));
    return {
      resume,
      learner: get('cmi.learner_id'),
      review: mode === 'review' || mode === 'browse',
      ...(mark !== undefined && mark > 0 && mark <= 1 && { passMark: mark }),
      passed: success === 'passed',
      worked: completion === 'completed',
      ...(language && { language }),
      // 1: captions wanted, so no sound is to be counted on; 0 says nothing.
      ...(audio === 1 && { audio: false }),
      begun: completion === 'incomplete' || completion === 'completed',
    };
  },
  begin: [['cmi.completion_status', 'incomplete']],
  always: [['cmi.exit', 'suspend']],
  interactions: (get) => get('cmi.interactions._children').includes('learner_response'),
  answered(prefix, { lesson, question, response, verdict, took }, at) {
    const said = interactionOf(question, response, 'later');
    if (!said) return [];
    // A number's pattern is a range; with both ends alike it is one number.
    const pattern = said.type === 'numeric' && said.pattern ? `${said.pattern}[:]${said.pattern}` : said.pattern;
    return [
      [`${prefix}.id`, interactionId(lesson, question.id)],
      [`${prefix}.type`, said.type],
      [`${prefix}.timestamp`, moment(at)],
      ...(pattern ? [[`${prefix}.correct_responses.0.pattern`, pattern] as const] : []),
      ...(said.response ? [[`${prefix}.learner_response`, said.response] as const] : []),
      [`${prefix}.result`, verdict.right ? 'correct' : 'incorrect'],
      [`${prefix}.weighting`, '1'],
      [`${prefix}.latency`, duration(took)],
    ];
  },
  standing(standing, opened) {
    const score: Write[] = [
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
      ['cmi.score.raw', percent(standing.score)],
      ...(mayScore(standing, opened) ? [['cmi.score.scaled', fraction(standing.score)] as const] : []),
    ];
    const completion = standing.worked || opened.worked ? 'completed' : 'incomplete';
    return [
      ['cmi.suspend_data', standing.resume],
      ['cmi.location', standing.place.slice(0, 1000)],
      ...(standing.graded ? score : []),
      ['cmi.progress_measure', fraction(standing.seen)],
      ['cmi.completion_status', completion],
      ...(standing.passed ? [['cmi.success_status', 'passed'] as const] : []),
    ];
  },
  end: (ms) => [
    ['cmi.exit', 'suspend'],
    ['cmi.session_time', duration(ms)],
  ],
  leaving: (standing) => [['adl.nav.request', standing?.worked && (standing.passed || !standing.graded) ? 'exitAll' : 'suspendAll']],
};
