/**
 * The service worker, published as `/sw.js`. Pages come from the network first, so nobody is held in an old version;
 * what is kept answers when there is no network or it takes too long.
 */
import type { OfflineWords } from '../../i18n/offline-words.ts';
import type { Language } from '../../model/entry.ts';
import { published } from '../../model/published.ts';
import { type Kept, type KeptFiles, languageOf, pathOf, unchanged, wayOf } from './kept.ts';
import { type OfflineMessage, typeOf } from './messages.ts';
import { cachesOf, type Fetching, type WorkerScope } from './worker-scope.ts';

/** Laid down by the build. */
declare const LOTSE_KEPT: Kept;
declare const LOTSE_OFFLINE_WORDS: Record<Language, OfflineWords>;

const worker = self as unknown as WorkerScope;
const kept = LOTSE_KEPT;
const { scope } = worker.registration;
const prefix = cachesOf(scope);
/** Three caches: what this version keeps from the start, pages and files met on the way, files whose names change with their content. */
const names = { version: `${prefix}version ${kept.version}`, pages: `${prefix}pages`, hashed: `${prefix}hashed` };
const atMost = { pages: 100, hashed: 300 };
/** How long a page may take before a kept copy is shown instead. */
const patience = 4000;
const list = `${scope}sw-kept.json`;
const loose = { ignoreVary: true, ignoreSearch: true };
/** Pages in hand that are kept copies. */
const copies = new Set<string>();

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { method, url, mode, destination, headers } = event.request;
  const way = wayOf({ method, url, mode, destination, part: headers.has('range') }, scope, kept.languages);
  if (way === 'hashed') event.respondWith(hashed(event.request));
  else if (way) event.respondWith(current(event, way === 'page'));
});
worker.addEventListener('message', (event) => {
  const { data, source } = event;
  const type = typeOf(data);
  if (type === 'take-over') event.waitUntil(worker.skipWaiting());
  if (type !== 'here' || !source) return;
  source.postMessage({ source: 'lotse', v: 1, type: 'kept', kept: copies.has(source.id) } satisfies OfflineMessage);
  event.waitUntil(keepGlossary(languageOf(pathOf(source.url, scope), kept.languages)).catch(() => {}));
});

/** Keeps the shell, and the glossary in the languages the version before has; what did not change is taken over from there. */
async function install(): Promise<void> {
  const before = await olderVersion();
  await keep(kept.shell, before);
  for (const language of before?.languages ?? []) await keepGlossary(language, before).catch(() => {});
  if (!before) await worker.skipWaiting();
}

/** Clears away the version before, but for files that pages still open or kept may ask for. */
async function activate(): Promise<void> {
  const now = await caches.open(names.version);
  const hashes = await caches.open(names.hashed);
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix) || Object.values(names).includes(name)) continue;
    const old = await caches.open(name);
    for (const request of await old.keys()) {
      const hashed = published(pathOf(request.url, scope), kept.languages).immutable;
      const answer = hashed && !(await now.match(request)) && (await old.match(request));
      if (answer) await hashes.put(request, answer);
    }
    await caches.delete(name);
  }
  const pages = await caches.open(names.pages);
  for (const request of await pages.keys()) if (await now.match(request, loose)) await pages.delete(request);
  await worker.clients.claim();
}

interface Older {
  cache: Cache;
  files: KeptFiles;
  languages: Language[];
}
/** What a version says of itself. */
interface Listed {
  files: KeptFiles;
  languages: Language[];
}

async function listed(cache: Cache): Promise<Listed> {
  return (await (await cache.match(list))?.json()) ?? { files: {}, languages: [] };
}

async function olderVersion(): Promise<Older | undefined> {
  const name = (await caches.keys()).filter((one) => one.startsWith(`${prefix}version `) && one !== names.version).at(-1);
  const cache = name && (await caches.open(name));
  return cache ? { cache, ...(await listed(cache)) } : undefined;
}

/** The glossary of a language, unless it is here already or the reader saves data. */
async function keepGlossary(language: Language, before?: Older): Promise<void> {
  const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
  const files = kept.glossary[language];
  if (!files || saving) return;
  const cache = await caches.open(names.version);
  if ((await listed(cache)).languages.includes(language)) return;
  await keep(files, before, language);
}

/** Language whose glossary is under way: a reader who turns pages quickly does not fetch it twice. */
const running = new Map<KeptFiles, Promise<void>>();
function keep(files: KeptFiles, before?: Older, language?: Language): Promise<void> {
  const work =
    running.get(files) ??
    fetchAll(files, before)
      .then(async (cache) => {
        const { files: others, languages } = await listed(cache);
        const now: Listed = { files: { ...others, ...files }, languages: language ? [...languages, language] : languages };
        await cache.put(list, new Response(JSON.stringify(now), { headers: { 'content-type': 'application/json' } }));
      })
      .finally(() => running.delete(files));
  running.set(files, work);
  return work;
}

/** @throws when a file does not come: a version is kept whole or not at all */
async function fetchAll(files: KeptFiles, before: Older | undefined): Promise<Cache> {
  const cache = await caches.open(names.version);
  const same = new Set(before ? unchanged(before.files, files) : []);
  const paths = Object.keys(files);
  // A few at a time: the page in hand comes first.
  for (let at = 0; at < paths.length; at += 6)
    await Promise.all(
      paths.slice(at, at + 6).map(async (path) => {
        const url = scope + path;
        if (await cache.match(url)) return;
        const old = same.has(path) ? await before?.cache.match(url) : undefined;
        const answer = old ?? (await fetch(url, { cache: 'no-cache', credentials: 'same-origin' }));
        if (!keepable(answer)) throw new Error(`${answer.status} ${url}`);
        await cache.put(url, answer);
      }),
    );
  return cache;
}

/** A login page that answers in a page's stead comes by way of a redirect: it is shown, never kept. */
const keepable = (answer: Response): boolean => answer.status === 200 && !answer.redirected && answer.type === 'basic';

async function copyOf(url: string): Promise<Response | undefined> {
  for (const name of [names.version, names.pages, names.hashed]) {
    const answer = await (await caches.open(name)).match(url, loose);
    if (answer) return answer;
  }
  return undefined;
}

async function hashed(request: Request): Promise<Response> {
  const here = await copyOf(request.url);
  if (here) return here;
  const answer = await fetch(request);
  if (keepable(answer)) await put(names.hashed, request.url, answer.clone(), atMost.hashed);
  return answer;
}

/** From the network; from what is kept when that fails or takes long. */
async function current(event: Fetching, page: boolean): Promise<Response> {
  const { request, resultingClientId } = event;
  const url = scope + pathOf(request.url, scope);
  const asked = fetch(request);
  const seen = asked.then(async (answer) => {
    if (keepable(answer)) await visited(url, answer.clone());
  });
  event.waitUntil(seen.catch(() => {}));
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const answer = await Promise.race([asked, late]).catch(() => undefined);
  if (answer) return answer;
  const copy = await copyOf(url);
  if (!copy) return asked.catch((error) => (page ? lost(url) : Promise.reject(error)));
  if (page) copies.add(resultingClientId);
  return copy;
}

/** Keeps what was met on the way; what a version keeps from the start stays as it belongs to that version. */
async function visited(url: string, answer: Response): Promise<void> {
  if (!(await (await caches.open(names.version)).match(url))) await put(names.pages, url, answer, atMost.pages);
}

/** Keeps an answer; the oldest go when there are too many. A full disk keeps nothing more. */
async function put(name: string, url: string, answer: Response, most: number): Promise<void> {
  try {
    const cache = await caches.open(name);
    await cache.put(url, answer);
    const all = await cache.keys();
    for (const request of all.slice(0, Math.max(0, all.length - most))) await cache.delete(request);
  } catch {}
}

/** What is shown for a page that is not kept. Nothing in it comes from the address but its language. */
function lost(url: string): Response {
  const language = languageOf(pathOf(url, scope), kept.languages);
  const t = LOTSE_OFFLINE_WORDS[language];
  const home = language === kept.languages[0] ? scope : `${scope}${language}/`;
  return new Response(
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${t.lost}</title></head><body><main><h1>${t.lost}</h1><p>${t.lostText}</p><p><a href="${home}">${t.home}</a></p></main></body></html>`,
    { status: 503, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" } },
  );
}
