import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Statement } from '../../src/components/lessons/lms/cmi5-statements.ts';
import { judge, type Session } from './cmi5-judge.ts';

/** How the LMS launches, and how it misbehaves. */
export interface Launching {
  launchMode?: 'Normal' | 'Browse' | 'Review';
  masteryScore?: number;
  returnURL?: string;
  /** Preferences of the learner; without them there are none (404). */
  preferences?: { languagePreference: string; audioPreference: string };
}

/** A small LMS with a record store, on loopback, in memory; it answers only what the standard allows, and lists what was not. */
export interface Cmi5Lms {
  origin: string;
  statements: Statement[];
  /** Numbers of requirements that were broken, and requests that made no sense. */
  violations: string[];
  /** Down: all of it, or only the record store, while keys are still given out, or of that only what takes statements. */
  faults: { down: boolean | 'records' | 'statements'; forgets: boolean };
  /** Documents of the State API, by stateId. */
  states: Map<string, string>;
  verbs(): string[];
  /** The query of a new launch, one session each. */
  launch(options?: Launching): string;
  close(): void;
}

const actor = { objectType: 'Agent', name: 'Mara', account: { homePage: 'https://lms.example', name: 'mara' } };
const activityId = 'https://lms.example/activity/7';
const registration = '760e3480-ba55-4991-94b0-01820dbd23a2';
const extension = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

export async function startCmi5Lms(): Promise<Cmi5Lms> {
  const sessions = new Map<string, Session & { options: Launching; fetched: boolean }>();
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const lms: Cmi5Lms = {
    origin,
    statements: [],
    violations: [],
    faults: { down: false, forgets: false },
    states: new Map(),
    verbs: () => lms.statements.map(({ verb }) => verb.id.split('/').at(-1) ?? ''),
    launch(options = {}) {
      const token = randomUUID();
      sessions.set(token, {
        ...{ options, fetched: false, actor: JSON.stringify(actor), registration, activityId },
        template: {
          contextActivities: { grouping: [{ id: 'https://lotse.example/paths/basics/' }] },
          extensions: { [extension]: token.slice(0, 8) },
        },
        ...{ launchMode: options.launchMode ?? 'Normal', masteryScore: options.masteryScore },
        ...{ initialized: false, terminated: false, preferencesRead: false, verbs: [] },
      });
      const query = {
        activityId,
        registration,
        actor: JSON.stringify(actor),
        fetch: `${origin}/fetch/${token}`,
        endpoint: `${origin}/xapi`,
      };
      return `?${new URLSearchParams(query)}`;
    },
    close: () => void server.close().closeAllConnections(),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    response.setHeader('Access-Control-Allow-Origin', '*').setHeader('Access-Control-Allow-Headers', '*');
    response.setHeader('Access-Control-Allow-Methods', '*').setHeader('Access-Control-Max-Age', '0');
    response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type, x-experience-api-version');
    response.setHeader('Access-Control-Allow-Methods', 'GET, PUT, POST, OPTIONS');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const below = { records: '/xapi', statements: '/xapi/statements' };
    const { down } = lms.faults;
    if (down === true || (down && request.url?.startsWith(below[down]))) return void response.writeHead(503).end();
    const [status, value] = reply(request, new URL(request.url ?? '/', origin), body);
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(value === undefined ? undefined : JSON.stringify(value));
  }

  function reply({ method = '', headers }: IncomingMessage, url: URL, body: string): [number, unknown?] {
    const broken = (number: string, status: number): [number] => {
      lms.violations.push(number);
      return [status];
    };
    if (url.pathname.startsWith('/fetch/')) {
      const session = sessions.get(url.pathname.slice('/fetch/'.length));
      if (!session || method !== 'POST') return broken('8.1.2.0-4', 405);
      if (session.fetched) {
        lms.violations.push('8.2.2.0-4');
        return [200, { 'error-code': '1', 'error-text': 'Already in use' }];
      }
      session.fetched = true;
      return [200, { 'auth-token': [...sessions].find(([, one]) => one === session)?.[0] }];
    }
    const session = sessions.get(headers.authorization?.replace(/^Basic /, '') ?? '');
    if (!session?.fetched) return broken('8.1.2.0-5 (d)', 401);
    if (!/^1\.0\.\d$/.test(String(headers['x-experience-api-version']))) return broken('4.1.0.0-1', 400);
    const { searchParams: query, pathname } = url;
    if (pathname === '/xapi/agents/profile') {
      session.preferencesRead = true;
      return session.options.preferences ? [200, session.options.preferences] : [404];
    }
    if (pathname === '/xapi/activities/state') {
      const own =
        query.get('activityId') === activityId && query.get('agent') === session.actor && query.get('registration') === registration;
      return own ? state(session, method, query.get('stateId') ?? '', body, broken) : broken('8.1.4.0-3 (d)', 400);
    }
    return pathname === '/xapi/statements' && method === 'POST' ? take(session, body, broken) : broken(`${method} ${pathname}`, 404);
  }

  function state(
    session: Session & { options: Launching },
    method: string,
    id: string,
    body: string,
    broken: (number: string, status: number) => [number],
  ): [number, unknown?] {
    if (id === 'LMS.LaunchData') {
      if (method !== 'GET') return broken('10.2.1.0-5 (d)', 403);
      const { masteryScore, returnURL, launchMode } = session.options;
      return [200, { contextTemplate: session.template, launchMode: launchMode ?? 'Normal', moveOn: 'Passed', masteryScore, returnURL }];
    }
    if (method === 'GET') return lms.states.has(id) ? [200, JSON.parse(lms.states.get(id) ?? '')] : [404];
    if (session.terminated) return broken('7.1.2.0-1 (d2)', 403);
    if (!lms.faults.forgets) lms.states.set(id, body);
    return [204];
  }

  function take(session: Session, body: string, broken: (number: string, status: number) => [number]): [number, unknown?] {
    const given = [JSON.parse(body) as Statement | Statement[]].flat();
    // The same statement sent again is the same.
    const fresh = given.filter(({ id }) => !lms.statements.some((one) => one.id === id));
    for (const statement of fresh) {
      const faults = judge(statement, session, lms.verbs());
      if (faults.length > 0) {
        for (const fault of faults.slice(1)) lms.violations.push(fault);
        return broken(faults[0] ?? '', 403);
      }
      const verb = statement.verb.id.split('/').at(-1) ?? '';
      session.verbs.push(verb);
      if (verb === 'initialized') session.initialized = true;
      if (verb === 'terminated') session.terminated = true;
      lms.statements.push(statement);
    }
    return [200, given.map(({ id }) => id)];
  }

  return lms;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
