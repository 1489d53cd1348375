import type { Statement } from '../../src/components/lessons/lms/cmi5-statements.ts';

/** What an LMS knows of a session when it judges its statements. */
export interface Session {
  actor: string;
  registration: string;
  activityId: string;
  template: { contextActivities: Record<string, { id: string }[]>; extensions: Record<string, unknown> };
  launchMode: string;
  masteryScore: number | undefined;
  initialized: boolean;
  terminated: boolean;
  preferencesRead: boolean;
  /** Verbs of statements cmi5 defines, of this session. */
  verbs: string[];
}

const cmi5 = 'https://w3id.org/xapi/cmi5/context/';
const progress = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const lasting = /^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
interface Result {
  completion?: boolean;
  success?: boolean;
  duration?: string;
  score?: { scaled?: number; raw?: number; min?: number; max?: number };
  extensions?: Record<string, unknown>;
}

/**
 * Holds a statement against what cmi5 demands of content. Each fault is named by its number in the list of requirements.
 * @param said verbs of all sessions of this registration so far
 */
export function judge(statement: Statement, session: Session, said: readonly string[]): string[] {
  const faults: string[] = [];
  const must = (fine: boolean, number: string): void => void (fine || faults.push(number));
  const verb = statement.verb.id.split('/').at(-1) ?? '';
  const result = (statement.result ?? {}) as Result;
  const categories = (statement.context.contextActivities?.['category'] ?? []).map(({ id }) => id);
  const isDefined = categories.includes(`${cmi5}categories/cmi5`);
  const isSaid = (one: string) => said.includes(one);
  must(uuid.test(statement.id), '9.1.0.0-1');
  must(JSON.stringify(statement.actor) === session.actor, '8.1.3.0-3 (d)');
  must(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(statement.timestamp), '9.7.0.0-2 (d)');
  must(statement.context.registration === session.registration, '8.1.4.0-3 (d)');
  must(holds(statement.context, session.template), '10.2.1.0-6 (d)');
  must(
    statement.context.extensions?.[`${cmi5}extensions/sessionid`] === session.template.extensions[`${cmi5}extensions/sessionid`],
    '9.6.3.1-4 (d)',
  );
  must(session.preferencesRead, '11.0.0.0-3');
  must(!session.terminated, '7.1.2.0-1 (d2)');
  must(session.initialized || verb === 'initialized', '7.1.1.0-1 (d2)');
  if (!isDefined) {
    must(!['initialized', 'completed', 'passed', 'failed', 'terminated'].includes(verb), '9.6.2.1-1');
    must(!(progress in (result.extensions ?? {})) || !isSaid('completed'), 'progress after completed, or in no whole percent');
    const share = result.extensions?.[progress];
    must(
      share === undefined || (Number.isInteger(share) && Number(share) >= 0 && Number(share) <= 100),
      'progress after completed, or in no whole percent',
    );
    return faults;
  }
  must(statement.object.id === session.activityId, '8.1.5.0-6 (d)');
  const moveOn = result.success !== undefined || result.completion !== undefined;
  must(categories.includes(`${cmi5}categories/moveon`) === moveOn, '9.6.2.2-1');
  must(verb !== 'initialized' || !session.verbs.includes(verb), '9.3.2.0-3');
  must(verb !== 'completed' || !isSaid(verb), '9.3.3.0-2');
  must(verb !== 'passed' || !isSaid(verb), '9.3.4.0-3');
  must(verb !== 'failed' || !isSaid('passed'), 'failed after passed');
  if (session.launchMode !== 'Normal') must(verb === 'initialized' || verb === 'terminated', '10.2.2.0-9');
  if (verb === 'completed') must(result.completion === true && result.score === undefined, '9.5.3.0-1');
  if (verb === 'passed' || verb === 'failed') {
    const { scaled = -2, raw, min, max } = result.score ?? {};
    must(result.success === (verb === 'passed'), '9.5.2.0-1');
    must(raw === undefined || (min !== undefined && max !== undefined && raw >= min && raw <= max), '9.5.1.0-3');
    if (session.masteryScore !== undefined) {
      must(scaled >= session.masteryScore === (verb === 'passed'), '9.5.1.0-1');
      must(statement.context.extensions?.[`${cmi5}extensions/masteryscore`] === session.masteryScore, '9.6.3.2-2 (d)');
    }
  }
  const lasts: Record<string, string> = { terminated: '9.5.4.1-1', completed: '9.5.4.1-2', passed: '9.5.4.1-3', failed: '9.5.4.1-4' };
  if (lasts[verb]) must(lasting.test(result.duration ?? ''), lasts[verb]);
  return faults;
}

/** Whether a value holds all of another: lists in any order, with more besides. */
function holds(value: unknown, part: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(value) && part.every((one) => value.some((other) => holds(other, one)));
  if (typeof part !== 'object' || part === null) return value === part;
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(part).every(([name, one]) => holds((value as Record<string, unknown>)[name], one))
  );
}
