import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { escape } from '../../../src/embed/snippet.ts';
import { first } from '../pages.ts';
import { serveBelow } from '../servers.ts';
import type { Around } from './cell.ts';
import type { Environment } from './environments.ts';

/** Starts what an environment needs: the site, below a path if it says so, and a host of another origin, or of another site, too. */
export async function aroundFor(environment: Environment): Promise<Around & { close(): void }> {
  const site = await serveBelow(first.folder, environment.below ?? '/');
  const host = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/favicon.ico' ? '' : page(new URL(request.url ?? '/', 'http://x').searchParams));
  });
  const name = environment.foreign ? '127.0.0.1' : 'localhost';
  await once(host.listen(0, name), 'listening');
  const origin = `http://${name}:${(host.address() as AddressInfo).port}`;
  return {
    site: site.origin + (environment.below ?? '/').slice(0, -1),
    framing: (address, { sandbox }) => `${origin}/?${new URLSearchParams({ address, ...(sandbox !== undefined && { sandbox }) })}`,
    origins: [site.origin, origin],
    close() {
      site.close();
      host.close().closeAllConnections();
    },
  };
}

/** A host as plain as can be: it keeps the heights it is told and does nothing with them. */
function page(asked: URLSearchParams): string {
  const sandbox = asked.get('sandbox');
  const attribute = sandbox === null ? '' : ` sandbox="${escape(sandbox)}"`;
  return `<!doctype html><html lang="de"><head><title>Intranet</title><script>
var got = [];
addEventListener('message', function (event) { if (event.data && event.data.source === 'lotse' && event.data.type === 'height') got.push(event.data.height); });
</script></head><body><iframe title="Lotse" width="900" height="720" src="${escape(asked.get('address') ?? '')}"${attribute}></iframe></body></html>`;
}
