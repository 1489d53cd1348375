import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer, thisMachine } from '../../src/build/static-server.ts';

const files: Record<string, string> = {
  'site/index.html': 'home',
  'site/404.html': 'lost',
  'site/terms/größe/index.html': 'term',
  'site/empty/a.txt': 'a',
  'site/a.js': 'x',
  'site/a.css': 'x',
  'site/a.woff2': 'x',
  'site/a.svg': '<svg/>',
  'site/a.json': '{}',
  'site/a.webmanifest': '{}',
  'site/a.wasm': 'x',
  'site/wasm.de.pagefind': 'x',
  'site/fragment/de_1.pf_fragment': 'x',
  'site/A.JPG': 'x',
  'secret.txt': 'secret',
  'site-other/a.txt': 'neighbour',
};

const folder = mkdtempSync(join(tmpdir(), 'lotse server ü '));
const server = createStaticServer(join(folder, 'site'), { headers: { 'X-Test': 'yes' } });

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
  symlinkSync(join(folder, 'site-other/a.txt'), join(folder, 'site/neighbour.txt'));
  await once(server.listen(0, 'localhost'), 'listening');
});

afterAll(() => {
  server.close().closeAllConnections();
  rmSync(folder, { recursive: true });
});

/** Sends a path exactly as it is written; `fetch` would tidy it up. */
async function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  const { port } = server.address() as AddressInfo;
  const sent = request({ host: 'localhost', port, path, agent: false, ...options }).end();
  const [response] = (await once(sent, 'response')) as [import('node:http').IncomingMessage];
  let body = '';
  for await (const chunk of response) body += String(chunk);
  return { status: response.statusCode, headers: response.headers, type: response.headers['content-type'], body };
}

describe('the static server', () => {
  it('gives a folder’s index.html', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, body: 'home', type: 'text/html; charset=utf-8' });
    expect(await ask('/terms/gr%C3%B6%C3%9Fe/?q=1')).toMatchObject({ status: 200, body: 'term' });
  });

  it('leads a folder to its trailing slash and keeps the query', async () => {
    const { status, headers } = await ask('/terms/gr%C3%B6%C3%9Fe?q=1');
    expect([status, headers.location]).toEqual([301, '/terms/gr%C3%B6%C3%9Fe/?q=1']);
  });

  it('never leads to another host', async () => {
    expect((await ask('//terms')).headers.location).toBe('/terms/');
  });

  it('gives 404.html with status 404 for what is not there', async () => {
    for (const path of ['/nothing', '/nothing/', '/empty/', '/a.js/', '/index.html/'])
      expect(await ask(path)).toMatchObject({ status: 404, body: 'lost' });
  });

  it.each([
    ['/a.js', 'text/javascript; charset=utf-8'],
    ['/a.css', 'text/css; charset=utf-8'],
    ['/a.woff2', 'font/woff2'],
    ['/a.svg', 'image/svg+xml; charset=utf-8'],
    ['/a.json', 'application/json; charset=utf-8'],
    ['/a.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/a.wasm', 'application/wasm'],
    ['/A.JPG', 'image/jpeg'],
    ['/wasm.de.pagefind', 'application/octet-stream'],
    ['/fragment/de_1.pf_fragment', 'application/octet-stream'],
  ])('sends %s as %s', async (path, type) => {
    expect(await ask(path)).toMatchObject({ status: 200, type });
  });

  it.each([
    '/../secret.txt',
    '/terms/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/../site-other/a.txt',
    '/a.js%00.txt',
    '/%zz',
    '/./a.js',
    'http://localhost/a.js',
  ])('refuses to climb or guess at %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 400, body: 'Bad request\n' });
  });

  it.each([
    ['bytes=1-2', 206, 'om', 'bytes 1-2/4'],
    ['bytes=2-', 206, 'me', 'bytes 2-3/4'],
    ['bytes=-1', 206, 'e', 'bytes 3-3/4'],
    ['bytes=0-99', 206, 'home', 'bytes 0-3/4'],
    ['bytes=9-', 200, 'home', undefined],
    ['bytes=-', 200, 'home', undefined],
    ['bytes=0-1,2-3', 200, 'home', undefined],
    ['lines=1-2', 200, 'home', undefined],
  ])('answers %s with %s, as players that seek ask', async (range, status, body, told) => {
    const answer = await ask('/index.html', { headers: { range } });
    expect([answer.status, answer.body, answer.headers['content-range']]).toEqual([status, body, told]);
  });

  it('does not follow a symbolic link out of the site', async () => {
    for (const path of ['/link.txt', '/neighbour.txt']) expect(await ask(path)).toMatchObject({ status: 404, body: 'lost' });
  });

  it('answers HEAD with the headers alone', async () => {
    const { status, headers, body } = await ask('/a.svg', { method: 'HEAD' });
    expect([status, headers['content-length'], body]).toEqual([200, '6', '']);
  });

  it('refuses other methods', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await ask('/', { method });
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    }
  });

  it('saves sending what the browser already has, but asks each time', async () => {
    const first = await ask('/a.css');
    expect(first.headers['cache-control']).toBe('no-cache');
    expect(await ask('/a.css', { headers: { 'If-None-Match': String(first.headers.etag) } })).toMatchObject({ status: 304, body: '' });
    writeFileSync(join(folder, 'site/a.css'), 'changed');
    expect(await ask('/a.css', { headers: { 'If-None-Match': String(first.headers.etag) } })).toMatchObject({
      status: 200,
      body: 'changed',
    });
  });

  it('adds the headers it was given to every answer', async () => {
    for (const path of ['/', '/nothing', '/terms', '/%zz']) expect((await ask(path)).headers['x-test']).toBe('yes');
  });
});

describe('a built site that says how it is to be served', () => {
  const root = join(folder, 'said');
  const headers = {
    page: { 'X-Class': 'page' },
    embed: { 'X-Class': 'embed', 'Content-Security-Policy': "frame-ancestors 'self'" },
    asset: { 'X-Class': 'asset' },
    data: { 'X-Class': 'data' },
  };
  const said = createStaticServer(root, { alsoFramedBy: thisMachine });
  const get = async (path: string) => {
    const { headers: sent, status } = await fetch(`http://localhost:${(said.address() as AddressInfo).port}${path}`, {
      redirect: 'manual',
    });
    return [status, sent.get('x-class'), sent.get('cache-control')];
  };
  beforeAll(async () => {
    for (const [path, text] of Object.entries({
      'index.html': 'home',
      '404.html': 'lost',
      'embed/terms/a/index.html': 'a',
      'api/v1/terms.json': '[]',
      '_astro/page.0a1b2c3d.css': 'x',
      '_lotse/starter.0a1b2c3d.js': 'x',
      'head/de.js': 'x',
      '_lotse/headers.json': JSON.stringify({ languages: ['de', 'en'], headers }),
    })) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    await once(said.listen(0, 'localhost'), 'listening');
  });
  afterAll(() => said.close().closeAllConnections());

  it('gets its headers by class of path, on redirects and wrong addresses too', async () => {
    expect(await get('/')).toEqual([200, 'page', 'no-cache']);
    expect(await get('/embed/terms/a/?theme=dark')).toEqual([200, 'embed', 'no-cache']);
    expect(await get('/embed/terms/a')).toEqual([301, 'embed', 'no-cache']);
    expect(await get('/embed/terms/b/')).toEqual([404, 'embed', 'no-cache']);
    expect(await get('/api/v1/terms.json')).toEqual([200, 'data', 'no-cache']);
    expect(await get('/head/de.js')).toEqual([200, 'asset', 'no-cache']);
    expect(await get('/missing.js')).toEqual([404, 'page', 'no-cache']);
  });

  it('lets browsers keep for ever what has its content in its name, and nothing that is missing', async () => {
    for (const path of ['/_astro/page.0a1b2c3d.css', '/_lotse/starter.0a1b2c3d.js'])
      expect(await get(path)).toEqual([200, 'asset', 'public, max-age=31536000, immutable']);
    expect(await get('/_astro/gone.0a1b2c3d.css')).toEqual([404, 'page', 'no-cache']);
  });

  it('lets this machine’s own pages frame embed pages, where that is asked for', async () => {
    const answer = await fetch(`http://localhost:${(said.address() as AddressInfo).port}/embed/terms/a/`);
    expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'self' http://localhost:* http://127.0.0.1:*");
  });
});
