import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSafeServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { type Gathering, gather, type Patient } from '../../../src/build/doctor/gather.ts';
import { diagnose } from '../../../src/model/doctor/diagnose.ts';
import { type Cause, causes, type Diagnosis } from '../../../src/model/doctor/facts.ts';
import { endAll, type Fault, healthy, ill, path, type Sent, started, toLoopback } from './patients.ts';

afterEach(endAll);

const intranet = 'https://intranet.example';
const shown = (found: Diagnosis[]) => found.map(({ cause, severity }) => `${severity} ${cause}`);
const examined = async (patient: Patient, how: Gathering = {}) => diagnose(await gather(patient, { addressesOf: async () => [], ...how }));
const named = (address: string, name: string) => address.replace('127.0.0.1', name);

const isPage = (url: string) => url === path;
/** Changes header fields where a test says so; `undefined` takes one away. */
const fields =
  (where: (url: string) => boolean, changed: Record<string, string | string[] | undefined>): Fault =>
  (sent, url) =>
    where(url) ? { ...sent, headers: { ...sent.headers, ...changed } } : sent;
/** Changes the page’s policy. */
const policy =
  (change: (text: string) => string | string[]): Fault =>
  (sent, url) =>
    isPage(url) ? fields(isPage, { 'Content-Security-Policy': change(String(sent.headers['Content-Security-Policy'])) })(sent, url) : sent;
const ends = (ending: string) => (url: string) => url.endsWith(ending);
const from: Partial<Patient> = { from: intranet };
const storage = 'note storage';

/** A server each that has just this fault, and all that is found then. */
const patients: {
  cause: Cause;
  name: string;
  fault: Fault;
  patient?: Partial<Patient>;
  also?: string[];
  severity: string;
  found?: string;
}[] = [
  { cause: 'status', name: '404', fault: (sent, url) => (isPage(url) ? { ...sent, status: 404 } : sent), severity: 'error', found: '404' },
  { cause: 'status', name: '500', fault: (sent, url) => (isPage(url) ? { ...sent, status: 500 } : sent), severity: 'error', found: '500' },
  {
    cause: 'slash',
    name: 'no redirect to the slash',
    fault: (sent) => (sent.status === 301 ? { ...sent, status: 404 } : sent),
    severity: 'warning',
  },
  {
    cause: 'login',
    name: 'a redirect to another origin',
    fault: (_sent, url) => ({ status: 302, headers: { Location: `http://localhost:1${url}` }, body: '' }) as Sent,
    severity: 'error',
  },
  { cause: 'login', name: '401', fault: (sent) => ({ ...sent, status: 401 }), severity: 'error', found: '401' },
  {
    cause: 'login',
    name: 'a page where a script was asked for',
    fault: (sent, url) =>
      url.endsWith('.js') ? { ...sent, headers: { ...sent.headers, 'Content-Type': 'text/html' }, body: '<form>' } : sent,
    severity: 'error',
  },
  {
    cause: 'not-own',
    name: 'another page',
    fault: (sent, url) => (isPage(url) ? { ...sent, body: '<h1>Hello</h1>' } : sent),
    severity: 'warning',
  },
  {
    cause: 'ancestors-none',
    name: 'nobody',
    fault: policy((text) => text.replace(/frame-ancestors [^;]*/, "frame-ancestors 'none'")),
    severity: 'error',
  },
  {
    cause: 'ancestors-host',
    name: 'another host',
    fault: (sent) => sent,
    patient: { from: 'https://wiki.example' },
    also: [storage],
    severity: 'error',
    found: 'https://wiki.example',
  },
  {
    cause: 'ancestors-host',
    name: 'Teams, without a word of it',
    fault: (sent) => sent,
    patient: { host: 'teams' },
    also: ['error local-network', storage],
    severity: 'error',
  },
  {
    cause: 'ancestors-self',
    name: 'itself alone',
    fault: policy((text) => text.replace(/frame-ancestors [^;]*/, "frame-ancestors 'self'")),
    severity: 'note',
  },
  {
    cause: 'ancestors-opaque',
    name: 'a frame in a frame with sandbox',
    fault: policy((text) => text.replace(/frame-ancestors [^;]*/, 'frame-ancestors *')),
    patient: { from: 'null' },
    also: [storage],
    severity: 'error',
    found: 'frame-ancestors *',
  },
  {
    cause: 'ancestors-in-meta',
    name: 'only in the page',
    fault: (sent, url) =>
      policy((text) => text.replace(/;frame-ancestors [^;]*/, ''))(
        { ...sent, body: sent.body.replace("base-uri 'none'", `base-uri 'none';frame-ancestors ${intranet}`) },
        url,
      ),
    severity: 'warning',
  },
  { cause: 'ancestors-missing', name: 'no word', fault: policy((text) => text.replace(/;frame-ancestors [^;]*/, '')), severity: 'warning' },
  {
    cause: 'x-frame-options',
    name: 'SAMEORIGIN',
    fault: (sent, url) =>
      fields(isPage, { 'X-Frame-Options': 'SAMEORIGIN' })(policy((text) => text.replace(/;frame-ancestors [^;]*/, ''))(sent, url), url),
    severity: 'error',
    found: 'X-Frame-Options: SAMEORIGIN',
  },
  {
    cause: 'allow-from',
    name: 'ALLOW-FROM',
    fault: (sent, url) =>
      fields(isPage, { 'X-Frame-Options': `ALLOW-FROM ${intranet}` })(
        policy((text) => text.replace(/;frame-ancestors [^;]*/, ''))(sent, url),
        url,
      ),
    severity: 'warning',
  },
  {
    cause: 'csp-self',
    name: 'a second policy',
    fault: policy((text) => [text, "script-src https://cdn.example 'wasm-unsafe-eval' 'unsafe-inline'"]),
    severity: 'error',
    found: 'https://cdn.example',
  },
  {
    cause: 'csp-self',
    name: 'strict-dynamic',
    fault: policy((text) => text.replace("script-src 'self'", "script-src 'self' 'strict-dynamic'")),
    severity: 'error',
  },
  {
    cause: 'csp-trusted-types',
    name: 'another name',
    fault: policy((text) => text.replace('trusted-types lotse', 'trusted-types dompurify')),
    severity: 'error',
  },
  { cause: 'csp-sandbox', name: 'sandbox', fault: policy((text) => `${text};sandbox allow-same-origin`), severity: 'error' },
  { cause: 'csp-wasm', name: 'no WebAssembly', fault: policy((text) => text.replace(" 'wasm-unsafe-eval'", '')), severity: 'warning' },
  { cause: 'csp-hash', name: 'no checksum', fault: policy((text) => text.replace(/ 'sha256-[^']*'/, '')), severity: 'warning' },
  {
    cause: 'missing-file',
    name: 'an unknown ending',
    fault: (sent, url) => (url.endsWith('.pagefind') ? { ...sent, status: 404 } : sent),
    severity: 'error',
    found: 'pagefind',
  },
  {
    cause: 'media-type',
    name: 'a style sheet as text',
    fault: fields(ends('.css'), { 'Content-Type': 'text/plain' }),
    severity: 'error',
    found: 'text/plain',
  },
  {
    cause: 'media-type',
    name: 'a script as text',
    fault: fields(ends('starter.0a1b2c3d.js'), { 'Content-Type': 'text/plain' }),
    severity: 'error',
  },
  { cause: 'media-type', name: 'a font as text', fault: fields(ends('.woff2'), { 'Content-Type': 'text/plain' }), severity: 'warning' },
  {
    cause: 'media-type',
    name: 'a part of the search as text',
    fault: fields(ends('.pf_meta'), { 'Content-Type': 'text/plain' }),
    severity: 'warning',
  },
  {
    cause: 'cors',
    name: 'no CORS',
    fault: fields((url) => !isPage(url), { 'Access-Control-Allow-Origin': undefined }),
    severity: 'warning',
  },
  {
    cause: 'cors',
    name: 'CORS for one origin',
    fault: fields((url) => !isPage(url), { 'Access-Control-Allow-Origin': intranet }),
    severity: 'warning',
    found: intranet,
  },
  {
    cause: 'corp',
    name: 'files kept to the origin',
    fault: fields((url) => !isPage(url), { 'Cross-Origin-Resource-Policy': 'same-origin' }),
    severity: 'warning',
  },
  {
    cause: 'headers-lost',
    name: 'files without headers',
    fault: fields(ends('.css'), {
      'Content-Security-Policy': undefined,
      'X-Content-Type-Options': undefined,
      'Referrer-Policy': undefined,
    }),
    severity: 'warning',
  },
  { cause: 'storage', name: 'another site', fault: (sent) => sent, patient: from, severity: 'note' },
];
/** Causes that need another machine, name or scheme. */
const apart: Cause[] = ['unreachable', 'certificate', 'hsts', 'local-network', 'mixed-content'];

describe('the doctor', () => {
  it('finds nothing wrong with a healthy server', async () => {
    expect(await examined({ url: (await ill()) + path })).toEqual([]);
  });

  it('knows a patient for every cause', () => {
    expect([...new Set([...patients.map(({ cause }) => cause), ...apart])].sort()).toEqual([...causes].sort());
  });

  it.each(patients)(
    'finds $cause where a server has just this fault: $name',
    async ({ cause, fault, patient, also = [], severity, found }) => {
      const all = await examined({ url: (await ill(fault)) + path, ...patient });
      expect(shown(all).sort()).toEqual([`${severity} ${cause}`, ...also].sort());
      if (found) expect(JSON.stringify(all.find((one) => one.cause === cause)?.params)).toContain(found);
    },
  );

  it('finds that nobody answers, and why', async () => {
    const gone = await ill();
    endAll();
    expect((await examined({ url: gone + path }))[0]).toMatchObject({ cause: 'unreachable', params: { kind: 'refused' } });
    const silent = await started(
      createServer(() => {}),
      'http:',
    );
    expect((await examined({ url: silent + path }, { patience: 50 }))[0]).toMatchObject({
      cause: 'unreachable',
      params: { kind: 'timeout' },
    });
    const [nameless] = await examined({ url: 'http://no-such-name.invalid/' });
    expect(nameless).toMatchObject({ cause: 'unreachable', params: { kind: 'name' } });
  });

  it('follows redirects by hand and stops where they go in circles', async () => {
    const circle = await ill((sent, url) => ({ ...sent, status: 302, headers: { Location: url } }));
    expect((await examined({ url: circle + path }))[0]?.params['kind']).toBe('redirects');
  });

  it('finds a certificate nobody trusts, and https that does not say it stays', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lotse-doctor-'));
    const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const wanted = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=doctor -addext subjectAltName=IP:127.0.0.1';
    execFileSync('openssl', ['req', ...wanted.split(' '), '-keyout', keyFile, '-out', certFile], { stdio: 'ignore' });
    const [key, cert] = [readFileSync(keyFile, 'utf8'), readFileSync(certFile, 'utf8')];
    rmSync(folder, { recursive: true });
    const unsure = createSafeServer({ key, cert }, (request, response) => {
      const { status, headers, body } = healthy(request.url ?? '');
      response.writeHead(status, { ...headers, 'Strict-Transport-Security': [] }).end(body);
    });
    const url = (await started(unsure, 'https:')) + path;
    expect(shown(await examined({ url }))).toEqual(['error certificate']);
    const before = getCACertificates();
    setDefaultCACertificates([...before, cert]);
    expect(shown(await examined({ url }))).toEqual(['note hsts']);
    setDefaultCACertificates(before);
  });

  it('finds a page of the internet that frames a private address', async () => {
    const url = (await ill()) + path;
    const addressesOf = async (name: string) => (name === 'intranet.example' ? ['93.184.216.34'] : ['10.1.2.3']);
    expect(shown(await examined({ url, from: intranet }, { addressesOf }))).toEqual(['error local-network', storage]);
    const inside = async () => ['10.1.2.3'];
    expect(shown(await examined({ url, from: intranet }, { addressesOf: inside }))).toEqual([storage]);
  });

  it('finds a page without https in one that has it', async () => {
    const url = named(await ill(), 'knowledge.test') + path;
    expect(shown(await examined({ url, from: intranet }, { lookup: toLoopback }))).toEqual(['error mixed-content', storage]);
    const inside = await ill((sent, url) => (isPage(url) ? { ...sent, body: `${sent.body}<img src="http://pictures.test/a.png">` } : sent));
    expect(shown(await examined({ url: inside + path, from: intranet }))).toEqual(['error mixed-content', storage]);
  });
});
