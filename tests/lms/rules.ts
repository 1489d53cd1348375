/** What a standard says of an element: `r`ead, `w`rite, and which values it takes. */
export interface Rule {
  element: RegExp;
  access: 'r' | 'w' | 'rw';
  value?: (value: string, from: Facts) => boolean;
}
/** What the value of one element depends on in others. */
export interface Facts {
  /** Type of the interaction an element belongs to, once set. */
  type: string | undefined;
}

const bytes = (value: string): number => new TextEncoder().encode(value).length;
const upTo =
  (most: number) =>
  (value: string): boolean =>
    bytes(value) <= most;
const oneOf =
  (...words: string[]) =>
  (value: string): boolean =>
    words.includes(value);
const like =
  (pattern: RegExp) =>
  (value: string): boolean =>
    pattern.test(value);
const between =
  (least: number, most: number) =>
  (value: string): boolean =>
    /^-?\d+(\.\d{1,7})?$/.test(value) && Number(value) >= least && Number(value) <= most;
const ascii = /^[\x20-\x7e]*$/;
const both =
  (...tests: ((value: string) => boolean)[]) =>
  (value: string) =>
    tests.every((test) => test(value));

const responses12: Record<string, RegExp> = {
  'true-false': /^[01tf]$/,
  choice: /^[0-9a-z](,[0-9a-z])*$/,
  'fill-in': /^[\x20-\x7e]{0,255}$/,
  matching: /^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/,
  performance: /^[\x20-\x7e]{0,255}$/,
  sequencing: /^[0-9a-z](,[0-9a-z])*$/,
  likert: /^[0-9a-z]?$/,
  numeric: /^-?\d+(\.\d+)?$/,
};
const responses2004: Record<string, RegExp> = {
  'true-false': /^(true|false)$/,
  choice: /^[\w-]+(\[,\][\w-]+)*$/,
  'fill-in': /^.{0,250}$/s,
  'long-fill-in': /^.{0,4000}$/s,
  matching: /^[\w-]+\[\.\][\w-]+(\[,\][\w-]+\[\.\][\w-]+)*$/,
  performance: /^[\w-]*\[\.\][\w-]+(\[,\][\w-]*\[\.\][\w-]+)*$/,
  sequencing: /^[\w-]+(\[,\][\w-]+)*$/,
  likert: /^[\w-]+$/,
  numeric: /^-?\d+(\.\d+)?$/,
  other: /^.{0,4000}$/s,
};
const pattern2004: Record<string, RegExp> = { ...responses2004, numeric: /^(-?\d+(\.\d+)?)?\[:\](-?\d+(\.\d+)?)?$/ };
const fitting =
  (formats: Record<string, RegExp>) =>
  (value: string, { type }: Facts): boolean =>
    type !== undefined && (formats[type]?.test(value) ?? false);

const n = String.raw`\d+`;
/** `cmi.interactions.n.x` -> pattern. */
const at = (path: string): RegExp => new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll('#', n)}$`);
const span12 = like(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const span2004 = like(/^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/);

/** SCORM 1.2 RTE 3.4, as far as content may use it. */
const scorm12: Rule[] = [
  { element: at('cmi.core.(entry|credit|lesson_mode|student_id|student_name|total_time|_children)'), access: 'r' },
  { element: at('cmi.student_data.(mastery_score|max_time_allowed|time_limit_action|_children)'), access: 'r' },
  { element: at('cmi.launch_data'), access: 'r' },
  { element: at('cmi.core.lesson_status'), access: 'rw', value: oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed') },
  { element: at('cmi.core.lesson_location'), access: 'rw', value: both(upTo(255), like(ascii)) },
  { element: at('cmi.core.score.(raw|min|max)'), access: 'rw', value: between(0, 100) },
  { element: at('cmi.core.exit'), access: 'w', value: oneOf('time-out', 'suspend', 'logout', '') },
  { element: at('cmi.core.session_time'), access: 'w', value: span12 },
  { element: at('cmi.suspend_data'), access: 'rw', value: both(upTo(4000), like(ascii)) },
  { element: at('cmi.interactions.(_children|_count)'), access: 'r' },
  { element: at('cmi.interactions.#.id'), access: 'w', value: like(/^[\x21-\x7e]{1,255}$/) },
  { element: at('cmi.interactions.#.type'), access: 'w', value: oneOf(...Object.keys(responses12)) },
  { element: at('cmi.interactions.#.time'), access: 'w', value: like(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/) },
  { element: at('cmi.interactions.#.weighting'), access: 'w', value: like(/^-?\d+(\.\d+)?$/) },
  { element: at('cmi.interactions.#.correct_responses.#.pattern'), access: 'w', value: fitting(responses12) },
  { element: at('cmi.interactions.#.student_response'), access: 'w', value: fitting(responses12) },
  { element: at('cmi.interactions.#.result'), access: 'w', value: like(/^(correct|wrong|unanticipated|neutral|-?\d+(\.\d+)?)$/) },
  { element: at('cmi.interactions.#.latency'), access: 'w', value: span12 },
];

/** SCORM 2004 4th edition RTE 4.2, as far as content may use it. */
const scorm2004: Rule[] = [
  {
    element: at(
      'cmi.(_version|entry|credit|mode|learner_id|learner_name|launch_data|scaled_passing_score|completion_threshold|total_time)',
    ),
    access: 'r',
  },
  { element: at('cmi.learner_preference.(language|audio_level|audio_captioning|delivery_speed|_children)'), access: 'rw' },
  { element: at('cmi.completion_status'), access: 'rw', value: oneOf('completed', 'incomplete', 'not attempted', 'unknown') },
  { element: at('cmi.success_status'), access: 'rw', value: oneOf('passed', 'failed', 'unknown') },
  { element: at('cmi.location'), access: 'rw', value: upTo(1000) },
  { element: at('cmi.progress_measure'), access: 'rw', value: between(0, 1) },
  { element: at('cmi.score.scaled'), access: 'rw', value: between(-1, 1) },
  { element: at('cmi.score.(raw|min|max)'), access: 'rw', value: like(/^-?\d+(\.\d{1,7})?$/) },
  { element: at('cmi.exit'), access: 'w', value: oneOf('time-out', 'suspend', 'logout', 'normal', '') },
  { element: at('cmi.session_time'), access: 'w', value: span2004 },
  { element: at('cmi.suspend_data'), access: 'rw', value: upTo(64_000) },
  {
    element: at('adl.nav.request'),
    access: 'rw',
    value: like(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=.+\}(choice|jump))$/),
  },
  { element: at('cmi.interactions.(_children|_count)'), access: 'r' },
  { element: at('cmi.interactions.#.id'), access: 'rw', value: like(/^(?!urn:)[^\s]{1,4000}$|^urn:[A-Za-z0-9-]{1,31}:\S{1,4000}$/) },
  { element: at('cmi.interactions.#.type'), access: 'rw', value: oneOf(...Object.keys(responses2004)) },
  {
    element: at('cmi.interactions.#.timestamp'),
    access: 'rw',
    value: like(/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d(\.\d{1,2})?(Z|[+-]\d\d(:\d\d)?)?$/),
  },
  { element: at('cmi.interactions.#.weighting'), access: 'rw', value: like(/^-?\d+(\.\d{1,7})?$/) },
  { element: at('cmi.interactions.#.correct_responses.#.pattern'), access: 'rw', value: fitting(pattern2004) },
  { element: at('cmi.interactions.#.learner_response'), access: 'rw', value: fitting(responses2004) },
  { element: at('cmi.interactions.#.result'), access: 'rw', value: like(/^(correct|incorrect|unanticipated|neutral|-?\d+(\.\d{1,7})?)$/) },
  { element: at('cmi.interactions.#.latency'), access: 'rw', value: span2004 },
  { element: at('cmi.interactions.#.description'), access: 'rw', value: like(/^(\{lang=[\w-]+\})?.{0,250}$/s) },
];

/** What the two standards call things, and what they demand before what. */
export const standards = {
  scorm12: {
    object: 'API',
    rules: scorm12,
    calls: {
      LMSInitialize: 'initialize',
      LMSFinish: 'finish',
      LMSGetValue: 'get',
      LMSSetValue: 'set',
      LMSCommit: 'commit',
      LMSGetLastError: 'error',
      LMSGetErrorString: 'error',
      LMSGetDiagnostic: 'error',
    },
    verdict: /^cmi\.core\.lesson_status (passed|failed)$/,
    score: 'cmi.core.score.raw',
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    mode: 'cmi.core.lesson_mode',
    response: 'student_response',
  },
  scorm2004: {
    object: 'API_1484_11',
    rules: scorm2004,
    calls: {
      Initialize: 'initialize',
      Terminate: 'finish',
      GetValue: 'get',
      SetValue: 'set',
      Commit: 'commit',
      GetLastError: 'error',
      GetErrorString: 'error',
      GetDiagnostic: 'error',
    },
    verdict: /^cmi\.success_status (passed|failed)$/,
    score: 'cmi.score.scaled',
    status: 'cmi.completion_status',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    mode: 'cmi.mode',
    response: 'learner_response',
  },
} as const;
export type Scorm = keyof typeof standards;
