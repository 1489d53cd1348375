import type { Given } from '../../../model/progress/store.ts';
import { duration } from '../../../model/progress/time.ts';
import { interactionOf } from '../../../model/progress/values.ts';
import type { Context, Launch, LaunchData } from './cmi5-launch.ts';

/** A statement of xAPI 1.0.3. */
export interface Statement {
  id: string;
  actor: object;
  verb: { id: string; display: Record<string, string> };
  object: { objectType: 'Activity'; id: string; definition?: object };
  result?: object;
  context: Context;
  timestamp: string;
}

const adl = 'http://adlnet.gov/expapi/verbs/';
const cmi5 = 'https://w3id.org/xapi/cmi5/context/';
const progressExtension = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/** What the statements of a session are made from. */
export interface Speaker {
  launch: Launch;
  data: LaunchData;
  /** When the session began, in milliseconds. */
  since: number;
}

type Defined = 'initialized' | 'completed' | 'passed' | 'terminated';

/** A statement cmi5 defines (cmi5 9.3), about the course itself. */
export function defined(speaker: Speaker, verb: Defined, at: Date, score = 0): Statement {
  const { data, since } = speaker;
  const moveOn = verb === 'completed' || verb === 'passed';
  const lasted = { duration: duration(at.getTime() - since) };
  const results: Record<Defined, object | undefined> = {
    initialized: undefined,
    completed: { completion: true, ...lasted },
    passed: { success: true, score: { scaled: score, raw: score * 100, min: 0, max: 100 }, ...lasted },
    terminated: lasted,
  };
  const context = contextOf(speaker, [`${cmi5}categories/cmi5`, ...(moveOn ? [`${cmi5}categories/moveon`] : [])]);
  // A score goes with the mark it was measured by (cmi5 9.6.3.2).
  if (verb === 'passed' && data.masteryScore !== undefined)
    context.extensions = { ...context.extensions, [`${cmi5}extensions/masteryscore`]: data.masteryScore };
  return statement(speaker, verb, at, { context, result: results[verb] });
}

/** How far the learner is, in whole percent (“cmi5 allowed”). */
export const progressed = (speaker: Speaker, percent: number, at: Date): Statement =>
  statement(speaker, 'progressed', at, { context: contextOf(speaker, []), result: { extensions: { [progressExtension]: percent } } });

/** An answer (“cmi5 allowed”). @returns undefined for what is nobody's business but the learner's */
export function answered(speaker: Speaker, { lesson, question, response, verdict, took }: Given, at: Date): Statement | undefined {
  const said = interactionOf(question, response, 'later');
  if (!said) return;
  const pattern = said.type === 'numeric' && said.pattern ? `${said.pattern}[:]${said.pattern}` : said.pattern;
  const { launch, data } = speaker;
  // What the course is called by its publisher is the same in every LMS.
  const course = data.contextTemplate.contextActivities?.['grouping']?.[0]?.id ?? launch.activityId;
  const definition = {
    type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
    interactionType: said.type,
    ...(pattern && { correctResponsesPattern: [pattern] }),
  };
  return {
    ...statement(speaker, 'answered', at, {
      context: contextOf(speaker, []),
      result: { success: verdict.right, duration: duration(took), ...(said.response && { response: said.response }) },
    }),
    object: { objectType: 'Activity', id: `${course.replace(/\/$/, '')}/${lesson}/${question.id}`, definition },
  };
}

function statement(
  { launch }: Speaker,
  verb: string,
  at: Date,
  { context, result }: { context: Context; result: object | undefined },
): Statement {
  return {
    id: newId(),
    actor: launch.actor,
    verb: { id: adl + verb, display: { en: verb } },
    object: { objectType: 'Activity', id: launch.activityId },
    ...(result && { result }),
    context,
    timestamp: at.toISOString(),
  };
}

/** The LMS's template, to which may be added but from which nothing may go (cmi5 10.2.1). */
function contextOf({ launch, data }: Speaker, categories: readonly string[]): Context {
  const context = structuredClone(data.contextTemplate);
  context.registration = launch.registration;
  if (categories.length > 0) {
    const there = context.contextActivities?.['category'] ?? [];
    const added = categories.filter((id) => !there.some((one) => one.id === id)).map((id) => ({ id }));
    context.contextActivities = { ...context.contextActivities, category: [...there, ...added] };
  }
  return context;
}

/** A UUID, version 4. `randomUUID` is missing on pages without TLS, as some intranets have them. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
