import { request as plainRequest } from 'node:http';
import { request as safeRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Answer, Failure, Visit } from '../../model/doctor/facts.ts';

/** How addresses are asked. */
export interface Asking {
  /** Milliseconds for one answer. */
  patience: number;
  /** Finds the address of a name; left out, the system’s. */
  lookup?: LookupFunction;
}

/** What came besides the answers: the last one’s body. */
export interface Visited extends Visit {
  body: string;
}

const mostRedirects = 10;
/** Longer than any page; what comes after it is not read. */
const mostBytes = 4_000_000;

/**
 * Asks an address as a browser does that knows nobody: redirects are followed by hand, cookies neither kept nor sent.
 * @returns also where nobody answers; then with `failure`
 */
export async function visit(url: string, asking: Asking): Promise<Visited> {
  const answers: Answer[] = [];
  let at = url;
  for (let turn = 0; turn <= mostRedirects; turn++) {
    try {
      const { answer, body } = await ask(at, asking);
      answers.push(answer);
      const location = answer.fields.find(([name]) => name === 'location')?.[1];
      const next = answer.status >= 300 && answer.status < 400 && location ? URL.parse(location, at) : null;
      if (!next || !/^https?:$/.test(next.protocol)) return { url, answers, body };
      at = next.href;
    } catch (error) {
      // The address that failed is the last one: it has no answer, so it stands with status 0.
      if (at !== url) answers.push({ url: at, status: 0, fields: [] });
      return { url, answers, body: '', failure: failureOf(error) };
    }
  }
  return { url, answers, body: '', failure: { kind: 'redirects', code: String(mostRedirects) } };
}

function ask(url: string, { patience, lookup }: Asking): Promise<{ answer: Answer; body: string }> {
  return new Promise((resolve, reject) => {
    const send = url.startsWith('https:') ? safeRequest : plainRequest;
    const headers = { accept: 'text/html,*/*;q=0.8', 'accept-encoding': 'identity' };
    const asked = send(url, { headers, agent: false, ...(lookup && { lookup }) }, (response) => {
      const parts: Buffer[] = [];
      let bytes = 0;
      const done = () => {
        const fields: [string, string][] = [];
        for (let at = 0; at + 1 < response.rawHeaders.length; at += 2)
          fields.push([(response.rawHeaders[at] ?? '').toLowerCase(), response.rawHeaders[at + 1] ?? '']);
        resolve({ answer: { url, status: response.statusCode ?? 0, fields }, body: Buffer.concat(parts).toString('utf8') });
      };
      response.on('data', (part: Buffer) => {
        parts.push(part);
        bytes += part.length;
        if (bytes <= mostBytes) return;
        done();
        asked.destroy();
      });
      response.on('end', done);
      response.on('error', reject);
    });
    const clock = setTimeout(() => asked.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })), patience);
    asked.on('error', reject);
    asked.on('close', () => clearTimeout(clock));
    asked.end();
  });
}

function failureOf(error: unknown): Failure {
  const { code = 'ERROR', errors } = error as { code?: string; errors?: { code?: string }[] };
  const name = errors?.[0]?.code ?? code;
  if (/CERT|SELF_SIGNED|VERIFY/.test(name)) return { kind: 'certificate', code: name };
  if (/^(?:ENOTFOUND|EAI_)/.test(name)) return { kind: 'name', code: name };
  if (name === 'ECONNREFUSED') return { kind: 'refused', code: name };
  if (/TIMEDOUT|TIMEOUT/.test(name)) return { kind: 'timeout', code: name };
  return { kind: 'other', code: name };
}
