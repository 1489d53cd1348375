/** Published as `/sw.js` where a site keeps nothing (`offline: false`): takes the place of an earlier worker, clears what it kept, and goes. */
import { cachesOf, type WorkerScope } from './worker-scope.ts';

const worker = self as unknown as WorkerScope;
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(clear()));

async function clear(): Promise<void> {
  const prefix = cachesOf(worker.registration.scope);
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  await worker.registration.unregister();
}
