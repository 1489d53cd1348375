import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { published } from '../model/published.ts';
import { readServing, type Serving } from './page-policy.ts';

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** What a server does besides giving files. */
export interface ServerOptions {
  /** Added to every answer, and stronger than what the site says of itself. */
  headers?: OutgoingHttpHeaders;
  /** Who else may frame the embed pages, as `frame-ancestors` names them. */
  alsoFramedBy?: readonly string[];
}

/** Any page of this machine: with it a snippet can be tried before the site is published. */
export const thisMachine: readonly string[] = ['http://localhost:*', 'http://127.0.0.1:*'];

/**
 * A small server for a built site, as a plain web host behaves: directory index, redirect to the trailing slash, `404.html`,
 * and the headers the site says it is to be sent with. Files are read at each request, so a new build shows at once.
 * Not listening yet: call `listen`.
 * @param root the site's folder; nothing outside of it is served, whatever the address or a symbolic link says
 */
export function createStaticServer(root: string, options: ServerOptions = {}): Server {
  return createServer((request, response) => {
    const say = (found: boolean) => {
      for (const [name, value] of Object.entries(headersFor(request.url ?? '/', found, readServing(root), options)))
        if (value !== undefined) response.setHeader(name, value);
    };
    answer(root, request, response, say).catch(() => response.destroy());
  });
}

/** Headers of an answer by its class; what is not found is answered with a page. */
function headersFor(url: string, found: boolean, serving: Serving | undefined, options: ServerOptions): OutgoingHttpHeaders {
  if (!serving) return { ...options.headers };
  const path = url.replace(/[?#].*$/s, '').slice(1);
  const { class: of, immutable } = published(path, serving.languages);
  const headers = serving.headers[of === 'embed' || found ? of : 'page'];
  const policy = headers['Content-Security-Policy'] ?? '';
  return {
    ...headers,
    ...(of === 'embed' && { 'Content-Security-Policy': [policy, ...(options.alsoFramedBy ?? [])].join(' ') }),
    ...(found && immutable && { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ...options.headers,
  };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse, say: (found: boolean) => void): Promise<void> {
  say(false);
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405, 'Method not allowed', { Allow: 'GET, HEAD' });
  const { segments, folder, search } = takeApart(request.url ?? '/');
  if (!segments) return plain(response, 400, 'Bad request');
  const found = await find(root, segments);
  if (found?.kind === 'folder' && !folder)
    return plain(response, 301, 'Moved', { Location: `/${segments.map(encodeURIComponent).join('/')}/${search}` });
  const file = found?.kind === 'folder' ? await find(root, [...segments, 'index.html']) : folder ? undefined : found;
  if (file?.kind === 'file') {
    say(true);
    return send(request, response, file, 200);
  }
  const lost = await find(root, ['404.html']);
  return lost?.kind === 'file' ? send(request, response, lost, 404) : plain(response, 404, 'Not found');
}

/** Path segments of an address, decoded; none where it is malformed or tries to climb. */
function takeApart(url: string): { segments: string[] | undefined; folder: boolean; search: string } {
  const at = url.indexOf('?');
  const [path, search] = at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
  try {
    const segments = path.split('/').filter(Boolean).map(decodeURIComponent);
    const bad = !path.startsWith('/') || segments.some((segment) => segment === '.' || segment === '..' || /[/\\\0]/.test(segment));
    return { segments: bad ? undefined : segments, folder: path.endsWith('/'), search };
  } catch {
    return { segments: undefined, folder: false, search };
  }
}

type Found = { kind: 'file' | 'folder'; path: string; size: number; changed: number };

async function find(root: string, segments: string[]): Promise<Found | undefined> {
  try {
    const [base, path] = await Promise.all([realpath(root), realpath(join(root, ...segments))]);
    if (path !== base && !path.startsWith(base + sep)) return;
    const stats = await stat(path);
    if (!stats.isFile() && !stats.isDirectory()) return;
    return { kind: stats.isFile() ? 'file' : 'folder', path, size: stats.size, changed: stats.mtimeMs };
  } catch {
    return;
  }
}

function send(request: IncomingMessage, response: ServerResponse, file: Found, status: 200 | 404): void {
  const tag = `W/"${file.size.toString(36)}-${Math.round(file.changed).toString(36)}"`;
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', tag);
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const part = status === 200 ? partOf(request.headers.range, file.size) : undefined;
  response.writeHead(part ? 206 : status, {
    'Content-Type': types[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': part ? part.end - part.start + 1 : file.size,
    'Accept-Ranges': 'bytes',
    ...(part && { 'Content-Range': `bytes ${part.start}-${part.end}/${file.size}` }),
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file.path, part)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** The part of a file somebody asks for (RFC 9110, 14.2), without which clips cannot be sought in; all of it when that makes no sense. */
function partOf(range: string | undefined, size: number): { start: number; end: number } | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (!first && !last) return;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  return start <= end ? { start, end } : undefined;
}

function plain(response: ServerResponse, status: number, text: string, headers: OutgoingHttpHeaders = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache', ...headers }).end(`${text}\n`);
}
