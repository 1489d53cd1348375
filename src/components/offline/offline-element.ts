/**
 * Appended by the starter once a page has loaded, never in a frame or package: has the site's worker keep pages for when there is no network,
 * and says when there is a new version. Whoever has just got a page from the network reads the newest one: nothing is said then.
 */
import { offlineWords } from '../../i18n/offline-words.ts';
import { ownScript } from '../base/own-script.ts';
import { type OfflineMessage, typeOf } from './messages.ts';
import { showNote } from './note.ts';

const { root = '', language } = (document.currentScript as HTMLScriptElement).dataset;
const t = offlineWords[language === 'en' ? 'en' : 'de'];
const { serviceWorker } = navigator;
/** How often a page that stays open looks for a new version. */
const hour = 3_600_000;

/** Whether the page in hand may be older than what the server has: it is a kept copy, or has been open when a new version was looked for. */
let old = false;
/** Whether this page itself asked the new version to take over. */
let taking = false;

const tell = (worker: ServiceWorker | null, type: 'take-over' | 'here') =>
  worker?.postMessage({ source: 'lotse', v: 1, type } satisfies OfflineMessage);

/** A new version is here: a page that may be older says so, a newer one lets it take over. */
function found(registration: ServiceWorkerRegistration): void {
  if (!registration.waiting || !serviceWorker.controller) return;
  if (old) offer(registration);
  else {
    taking = true;
    tell(registration.waiting, 'take-over');
  }
}

function offer(registration: ServiceWorkerRegistration): void {
  showNote(t, () => {
    taking = true;
    if (!registration.waiting) return location.reload();
    serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    tell(registration.waiting, 'take-over');
  });
}

async function start(): Promise<void> {
  const had = serviceWorker.controller;
  const registration = await serviceWorker.register(ownScript(`${root}sw.js`), { updateViaCache: 'none' });
  serviceWorker.addEventListener('message', ({ data }) => {
    if (typeOf(data) !== 'kept' || data.kept !== true) return;
    old = true;
    found(registration);
  });
  serviceWorker.startMessages();
  void serviceWorker.ready.then(({ active }) => tell(active, 'here'));
  // Another page let the new version take over: this one is older. The first worker of all takes over from nobody.
  let first = !had;
  serviceWorker.addEventListener('controllerchange', () => {
    if (!taking && !first) offer(registration);
    first = false;
    taking = false;
  });
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') found(registration);
    });
  registration.addEventListener('updatefound', () => watch(registration.installing));
  watch(registration.installing);
  found(registration);
  const look = () => {
    if (document.visibilityState !== 'visible') return;
    old = true;
    registration.update().then(
      () => found(registration),
      () => {},
    );
  };
  document.addEventListener('visibilitychange', look);
  setInterval(look, hour);
}

// Without a secure context, and on file://, there is none; a browser may also refuse. Then pages are just not kept.
if (self === top && serviceWorker && /^https?:$/.test(location.protocol)) start().catch(() => {});
