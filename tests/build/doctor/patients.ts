import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { contentPolicy, policyOf } from '../../../src/model/policy.ts';
import { published } from '../../../src/model/published.ts';

const theme = 'document.title';
const hash = createHash('sha256').update(theme).digest('base64');
const { page, embed, asset, data } = policyOf({ frameAncestors: ['https://intranet.example'] } as never, hash);
const policies = { page, embed, asset, data };

/** Path of the embed page all servers here have. */
export const path = '/embed/terms/a/';
const html = `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentPolicy([hash])}"><link rel="preload" href="../../../_astro/a.woff2" as="font" crossorigin><script>${theme}</script><script defer src="../../../_lotse/starter.0a1b2c3d.js"></script><link rel="stylesheet" href="../../../_astro/site.0a1b2c3d.css"></head><body class="embed"><main data-measure><h1>A</h1></main></body></html>`;

/** A file as a server sends it. */
export interface Sent {
  status: number;
  headers: OutgoingHttpHeaders;
  body: string;
}
const files: Record<string, [type: string, body: string]> = {
  [path]: ['text/html; charset=utf-8', html],
  '/_astro/a.woff2': ['font/woff2', 'x'],
  '/_astro/site.0a1b2c3d.css': ['text/css', 'body{}'],
  '/_lotse/starter.0a1b2c3d.js': ['text/javascript', 'void 0'],
  '/pagefind/de/pagefind-entry.json': ['application/json', '{"languages":{"de":{"hash":"de_1","wasm":"de"}}}'],
  '/pagefind/de/pagefind.js': ['text/javascript', 'void 0'],
  '/pagefind/de/pagefind.de_1.pf_meta': ['application/octet-stream', 'x'],
  '/pagefind/de/wasm.de.pagefind': ['application/octet-stream', 'x'],
};

/** What a healthy server sends for a path: a small site with this product’s own policy. */
export function healthy(url: string): Sent {
  const file = files[url];
  if (!file && files[`${url}/`]) return { status: 301, headers: { Location: `${url}/` }, body: '' };
  const headers = policies[published(url.slice(1), ['de', 'en']).class];
  return { status: file ? 200 : 404, headers: { ...headers, 'Content-Type': file?.[0] ?? 'text/html' }, body: file?.[1] ?? '<h1>404</h1>' };
}

/** One fault: changes what is sent for a path. */
export type Fault = (sent: Sent, url: string) => Sent;

const running: Server[] = [];

/** Starts a server on loopback that has just one fault. @returns its address, without a slash at the end */
export async function ill(fault: Fault = (sent) => sent): Promise<string> {
  return started(
    createServer((request, response) => {
      const { status, headers, body } = fault(healthy(request.url ?? ''), request.url ?? '');
      const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
      response.writeHead(status, given).end(body);
    }),
    'http:',
  );
}

/** Starts any server. @returns its address, without a slash at the end */
export async function started(server: Server, scheme: 'http:' | 'https:'): Promise<string> {
  running.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `${scheme}//127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Ends all that were started. */
export function endAll(): void {
  for (const server of running.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
}

/** Every name is this machine. */
export const toLoopback: LookupFunction = (_name, options, found) => {
  if (options.all) found(null, [{ address: '127.0.0.1', family: 4 }]);
  else found(null, '127.0.0.1', 4);
};
