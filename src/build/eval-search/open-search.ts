import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { createStaticServer } from '../static-server.ts';

/** A built site's search pages in a browser of its own. */
export interface OpenSearch {
  /** A tab of a person of their own, who has searched nothing yet. @param blocked addresses that cannot be reached */
  tab(path: string, blocked?: RegExp): Promise<Page>;
  close(): Promise<void>;
}

/** Pages in the background are as quick as the one in front. As root there is no sandbox. */
const switches = [
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Serves a built site on this machine alone and starts a headless browser.
 * @throws when Playwright is not installed or the browser does not start
 */
export async function openSearch(site: string, executablePath: string): Promise<OpenSearch> {
  const { chromium } = await import('@playwright/test');
  const server = createStaticServer(site);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    server.close();
    server.closeAllConnections();
  };
  try {
    browser = await chromium.launch({ executablePath, args: switches });
    const own = browser;
    return {
      async tab(path, blocked) {
        const context: BrowserContext = await own.newContext();
        if (blocked) await context.route(blocked, (route) => route.abort());
        const page = await context.newPage();
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`);
        return page;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
