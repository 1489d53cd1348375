import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { mostKept, mostSent, type Post, StatementQueue } from '../../../src/components/lessons/lrs/queue.ts';
import { answered, finished, type Speaker, type Statement } from '../../../src/components/lessons/lrs/statements.ts';
import { noProgress } from '../../../src/model/progress/progress.ts';

const speaker: Speaker = { base: 'https://example.org/id/', device: 'd-1', language: 'de' };
const now = new Date('2026-01-02T03:04:05Z');
const given = { lesson: 'listen-first', question: 'what-now', kind: 'single', response: 'b', right: true, took: 1234 } as const;
const statement = (n: number): Statement => answered(speaker, given, `id-${n}`, now) as Statement;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A small LRS on loopback that answers as told and remembers what it took. */
async function lrs(answers: number[]) {
  const seen: { headers: Record<string, unknown>; ids: string[]; status: number }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += String(part);
    });
    request.on('end', () => {
      const status = answers.shift() ?? 200;
      seen.push({ headers: request.headers, ids: (JSON.parse(body) as Statement[]).map(({ id }) => id), status });
      response.writeHead(request.url === '/xapi/statements' && request.method === 'POST' ? status : 404).end('[]');
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/xapi/`, seen };
}

function queueAt(endpoint: string, more: Partial<Post> = {}) {
  let kept: Statement[] = [];
  const waits: number[] = [];
  const calls: (() => void)[] = [];
  const said: [number, number | undefined][] = [];
  const queue = new StatementQueue({
    endpoint,
    read: () => kept,
    write: (statements) => {
      kept = statements;
    },
    fetch: (url, init) => fetch(url, init),
    later: (wait, call) => {
      waits.push(wait);
      calls.push(call);
    },
    said: (waiting, refused) => said.push([waiting, refused]),
    ...more,
  });
  return { queue, waits, calls, said, kept: () => kept };
}

describe('statements', () => {
  it('wait in order while the LRS is not there, and arrive once when it is', async () => {
    const { queue, waits, kept } = queueAt('http://127.0.0.1:9/xapi');
    await queue.add(statement(1));
    await queue.add(statement(2));
    expect(kept().map(({ id }) => id)).toEqual(['id-1', 'id-2']);
    expect(waits).toEqual([2000, 4000]);
    const there = await lrs([200]);
    const second = queueAt(there.endpoint);
    await second.queue.add(...kept());
    expect(there.seen.map(({ ids }) => ids)).toEqual([['id-1', 'id-2']]);
    expect(second.kept()).toEqual([]);
  });

  it('are tried again after 503 and 429, and not after 400, which is said', async () => {
    const there = await lrs([503, 429, 400]);
    const { queue, calls, said, kept, waits } = queueAt(there.endpoint);
    await queue.add(statement(1));
    expect(kept().length).toBe(1);
    await queue.send();
    expect(waits).toEqual([2000, 4000]);
    await queue.send();
    expect(kept()).toEqual([]);
    expect(calls.length).toBe(2);
    expect(said.at(-1)).toEqual([0, 1]);
  });

  it('that the LRS has already are not sent for ever', async () => {
    const there = await lrs([409]);
    const { queue, kept } = queueAt(there.endpoint);
    await queue.add(statement(1));
    expect(kept()).toEqual([]);
  });

  it('go in batches and are capped, the oldest first', async () => {
    const { queue, kept } = queueAt('http://127.0.0.1:9/xapi');
    await queue.add(...Array.from({ length: mostKept + 30 }, (_one, n) => statement(n)));
    expect(kept().length).toBe(mostKept);
    expect(kept()[0]?.id).toBe('id-30');
    const there = await lrs([]);
    const { queue: second } = queueAt(there.endpoint);
    await second.add(...kept());
    expect(there.seen.length).toBe(mostKept / mostSent);
    expect(new Set(there.seen.flatMap(({ ids }) => ids)).size).toBe(mostKept);
  });

  it('carry the version, and a key only where there is one', async () => {
    const there = await lrs([]);
    await queueAt(there.endpoint).queue.add(statement(1));
    await queueAt(there.endpoint, { authorization: 'Basic x' }).queue.add(statement(2));
    expect(there.seen.map(({ headers }) => [headers['x-experience-api-version'], headers['authorization']])).toEqual([
      ['1.0.3', undefined],
      ['1.0.3', 'Basic x'],
    ]);
  });

  it('are forgotten when the learner no longer agrees', async () => {
    const { queue, kept } = queueAt('http://127.0.0.1:9/xapi');
    await queue.add(statement(1));
    queue.clear();
    expect(kept()).toEqual([]);
  });
});

describe('a statement', () => {
  it('names nobody: an account by chance, no mbox, no name', () => {
    expect(statement(1).actor).toEqual({ objectType: 'Agent', account: { homePage: 'https://example.org/id/', name: 'd-1' } });
  });

  it('of an answer has its IRI, its lesson, its kind and how long it took', () => {
    expect(statement(1)).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
      object: { id: 'https://example.org/id/lessons/listen-first/what-now', definition: { interactionType: 'choice' } },
      result: { success: true, response: 'b', duration: 'PT1.23S' },
      context: { contextActivities: { parent: [{ id: 'https://example.org/id/lessons/listen-first' }] } },
      timestamp: '2026-01-02T03:04:05.000Z',
    });
  });

  it('never tells what was written freely', () => {
    expect(answered(speaker, { ...given, kind: 'reflection' }, 'id', now)).toBeUndefined();
  });

  it('of a lesson is there once it is done: completed, and passed where something was asked', () => {
    const lesson = { id: 'l', questions: ['a', 'b'] };
    const half = { ...noProgress(), answers: { 'l/a': { right: true, tries: 1 } } };
    const whole = { ...half, answers: { ...half.answers, 'l/b': { right: true, tries: 2 } } };
    let n = 0;
    const verbs = (statements: Statement[]) => statements.map(({ verb }) => verb.id.split('/').at(-1));
    expect(finished(speaker, half, lesson, () => `${n++}`, now)).toEqual([]);
    expect(verbs(finished(speaker, whole, lesson, () => `${n++}`, now))).toEqual(['completed', 'passed']);
    expect(verbs(finished(speaker, { ...noProgress(), read: ['r'] }, { id: 'r', questions: [] }, () => `${n++}`, now))).toEqual([
      'completed',
    ]);
  });
});
