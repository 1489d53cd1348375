import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { createStaticServer, type ServerOptions } from './static-server.ts';

/** A built site on this machine alone, and a headless browser to look at it with. */
export interface Headless {
  browser: Browser;
  /** Address of the site, with a slash at the end. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site and starts a headless browser. As root there is no sandbox.
 * @param switches of the browser
 * @param use what is done with it first; where that fails both are closed
 * @param serving how the site is served
 * @throws when Playwright is not installed or the browser does not start, and whatever `use` throws
 */
export async function openHeadless<T>(
  site: string,
  executablePath: string,
  switches: readonly string[],
  use: (headless: Headless) => T | Promise<T>,
  serving: ServerOptions = {},
): Promise<T> {
  const { chromium } = await import('@playwright/test');
  const server = createStaticServer(site, serving);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    server.close();
    server.closeAllConnections();
  };
  try {
    browser = await chromium.launch({ executablePath, args: [...switches, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
    return await use({ browser, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close });
  } catch (error) {
    await close();
    throw error;
  }
}
