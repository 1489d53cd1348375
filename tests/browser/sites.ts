import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { createStaticServer, thisMachine } from '../../src/build/static-server.ts';
import { built } from '../../src/cli/setup/steps.mjs';

/** Addresses of the built sites, without a slash at the end. */
export interface Sites {
  /** The example company: German leads. */
  first: string;
  /** The second company: English leads. */
  second: string;
}

/** Playwright's `test` with `sites`: each worker serves both built sites on ports of its own. */
export const test = base.extend<object, { sites: Sites }>({
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const servers = await Promise.all([serve(built.first), serve(built.second)]);
      const [first, second] = servers.map((server) => `http://localhost:${(server.address() as AddressInfo).port}`) as [string, string];
      await use({ first, second });
      for (const server of servers) server.close().closeAllConnections();
    },
    { scope: 'worker' },
  ],
});
export { expect } from '@playwright/test';

async function serve(folder: string) {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`No built site in ${folder}: run npm test, or lotse build with LOTSE_OUT=${folder}`);
  const server = createStaticServer(folder, { alsoFramedBy: thisMachine });
  await once(server.listen(0, 'localhost'), 'listening');
  return server;
}
