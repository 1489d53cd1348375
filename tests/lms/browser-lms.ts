import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Setup } from './browser-host.ts';
import { course } from './course.ts';
import type { Scorm } from './rules.ts';

/** How a course is shown by an LMS. */
export type Holder = 'iframe' | 'nested' | 'popup' | 'sandbox with same-origin' | 'sandbox' | 'no API';
/** How the LMS's server takes what it is given; or the LMS does not even begin. */
export type Server = 'fine' | 'refuses' | 'slow' | 'forgets' | 'never begins';
/** What an LMS may say of a launch. */
export interface Launch {
  /** As the standard calls it: `review`, `browse`; without it `normal`. */
  mode?: string;
  /** Parameters of the unit in the manifest: `?lesson=…`. */
  parameters?: string;
}

/** An LMS on loopback, made of scorm-again and a recorder, that shows a course with this project's own script. */
export interface BrowserLms {
  origin: string;
  /** What was stored last, by name of a learner's course. */
  stored: Map<string, Record<string, string>>;
  faults: { server: Server };
  /** Files of a package, unpacked at `unpacked`; its holder shows it instead of the bare course. */
  packages: Map<string, ReadonlyMap<string, Uint8Array>>;
  /** Address of the page around the course. */
  page(name: string, standard: Scorm, holder: Holder, launch?: Launch): string;
  /** Address of the course alone, as cmi5 launches it. */
  alone(name: string, query: string): string;
  close(): void;
}

/** Where an LMS unpacks packages: names that are no plain ASCII. */
export const unpacked = '/a%20b/%C3%BC/';
const types: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  json: 'application/json',
};

const sandboxes: Partial<Record<Holder, string>> = {
  'sandbox with same-origin': 'allow-scripts allow-same-origin',
  sandbox: 'allow-scripts',
};
const bundled = async (entry: string): Promise<string> =>
  (await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', target: 'es2022' })).outputFiles[0]?.text ?? '';

/** @param slow how long a slow server takes for each commit */
export async function startBrowserLms(slow = 1200): Promise<BrowserLms> {
  const scripts: Record<string, string> = {
    '/host.js': await bundled('tests/lms/browser-host.ts'),
    '/course.js': await bundled('src/components/lessons/lms/lms-element.ts'),
    '/scorm12.js': readFileSync('node_modules/scorm-again/dist/scorm12.min.js', 'utf8'),
    '/scorm2004.js': readFileSync('node_modules/scorm-again/dist/scorm2004.min.js', 'utf8'),
  };
  const stored: BrowserLms['stored'] = new Map();
  const faults: BrowserLms['faults'] = { server: 'fine' };
  const packages: BrowserLms['packages'] = new Map();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://x');
    const name = url.searchParams.get('name') ?? '';
    const script = scripts[url.pathname];
    const send = (type: string, body: string) => response.setHeader('Content-Type', `${type}; charset=utf-8`).end(body);
    if (script !== undefined) return void send('text/javascript', script);
    if (url.pathname.startsWith(unpacked)) {
      const [id = '', ...path] = url.pathname.slice(unpacked.length).split('/').map(decodeURIComponent);
      const file = packages.get(id)?.get(path.join('/'));
      const type = types[path.at(-1)?.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      response.writeHead(file ? 200 : 404, { 'Content-Type': type }).end(file);
      return;
    }
    if (url.pathname === '/commit') {
      const body = JSON.parse(await textOf(request)) as Record<string, string>;
      if (faults.server === 'slow') await new Promise((done) => setTimeout(done, slow));
      const fine = faults.server !== 'refuses';
      if (fine && faults.server !== 'forgets') stored.set(name, body);
      return void send('application/json', JSON.stringify({ result: fine, errorCode: fine ? 0 : 101 }));
    }
    const standard: Scorm = url.searchParams.get('standard') === 'scorm2004' ? 'scorm2004' : 'scorm12';
    const holder = url.searchParams.get('holder') as Holder;
    if (url.pathname === '/course') return void send('text/html', coursePage(name, url.searchParams.get('kind') ?? standard));
    if (url.pathname === '/back') return void send('text/html', page('LMS'));
    if (url.pathname === '/between') return void send('text/html', frame(`/course${url.search}`));
    if (url.pathname === '/') {
      const src = packages.has(name) ? `${unpacked}${name}/index.html${url.searchParams.get('parameters') ?? ''}` : `/course${url.search}`;
      const setup = {
        ...{ standard, commitUrl: `/commit?${new URLSearchParams({ name })}`, stored: stored.get(name) ?? null },
        ...{ begins: faults.server !== 'never begins', mode: url.searchParams.get('mode') ?? 'normal' },
      };
      return void send('text/html', hostPage(setup, holder, src));
    }
    response.writeHead(404).end();
  }

  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ origin, stored, faults, packages },
    page: (name, standard, holder, launch = {}) => `${origin}/?${new URLSearchParams({ name, standard, holder, ...launch })}`,
    alone: (name, query) => `${origin}/course?${new URLSearchParams({ name, kind: 'cmi5' })}&${query.slice(1)}`,
    close: () => void server.close().closeAllConnections(),
  };
}

const page = (body: string): string => `<!doctype html><html lang="de"><meta charset="utf-8"><title>LMS</title>${body}</html>`;
const frame = (src: string, sandbox?: string): string =>
  page(`<iframe id="course" src="${src.replaceAll('&', '&amp;')}"${sandbox === undefined ? '' : ` sandbox="${sandbox}"`}></iframe>`);

function hostPage(setup: Setup, holder: Holder, src: string): string {
  const api =
    holder === 'no API'
      ? ''
      : `<script>window.setup=${JSON.stringify(setup)}</script><script src="/${setup.standard}.js"></script><script src="/host.js"></script>`;
  if (holder === 'popup')
    return page(`${api}<button onclick="window.open('${src.replaceAll('&', '&amp;')}','course','popup')">Start</button>`);
  return page(
    api + frame(holder === 'nested' ? src.replace('/course', '/between') : src, sandboxes[holder]).replace(/^.*<\/title>|<\/html>$/g, ''),
  );
}

/** A page that opens a session and leaves everything else to its test. */
const coursePage = (name: string, kind: string): string =>
  page(
    `<script src="/course.js"></script><script>window.session=window.lotseLms(${JSON.stringify(kind)},${JSON.stringify(course(name))})</script>`,
  );

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
