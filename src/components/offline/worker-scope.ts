/** The part of a service worker's world that is used here; TypeScript's own words for it clash with those of pages. */
export interface WorkerScope {
  registration: { scope: string; unregister(): Promise<boolean> };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', does: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', does: (event: Fetching) => void): void;
  addEventListener(type: 'message', does: (event: Told) => void): void;
}
/** An event that lasts until a promise is kept. */
export interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
export interface Fetching extends Lasting {
  request: Request;
  resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

export interface Told extends Lasting {
  data: unknown;
  source: { id: string; url: string; postMessage(data: unknown): void } | null;
}

/** Names of a site's caches begin so: several sites may share an origin. */
export const cachesOf = (scope: string): string => `lotse ${scope} `;
