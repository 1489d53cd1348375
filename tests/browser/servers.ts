import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createStaticServer, thisMachine } from '../../src/build/static-server.ts';

/** A server of a test's own. */
export interface Served {
  /** Without a slash at the end. */
  origin: string;
  close(): void;
}

/** Serves HTML made on the spot, from another origin (and another site) than the built sites. */
export function serveHtml(html: (path: string) => string): Promise<Served> {
  const answer: RequestListener = (request, response) => {
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(html(request.url ?? '/'));
  };
  return listen(createServer(answer), '127.0.0.1');
}

/** Serves a built site below a path; everything else is missing there, as in a folder of an intranet. */
export function serveBelow(folder: string, path: string): Promise<Served> {
  const inner = createStaticServer(folder, { alsoFramedBy: thisMachine });
  const outer = createServer((request, response) => {
    if (!request.url?.startsWith(path)) {
      response.writeHead(404).end();
      return;
    }
    request.url = request.url.slice(path.length - 1);
    inner.emit('request', request, response);
  });
  return listen(outer, 'localhost');
}

/** Serves a built site with headers on every answer. */
export const serveWith = (folder: string, headers: Record<string, string>): Promise<Served> =>
  listen(createStaticServer(folder, { headers, alsoFramedBy: thisMachine }), 'localhost');

async function listen(server: Server, host: string): Promise<Served> {
  await once(server.listen(0, host), 'listening');
  return { origin: `http://${host}:${(server.address() as AddressInfo).port}`, close: () => server.close().closeAllConnections() };
}

/** Serves a built site just as it asks to be served, without leave for this machine’s own pages. */
export const serveAlone = (folder: string): Promise<Served> => listen(createStaticServer(folder), 'localhost');
