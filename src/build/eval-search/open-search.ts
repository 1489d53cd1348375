import type { Page } from '@playwright/test';
import { openHeadless } from '../headless.ts';

/** A built site's search pages in a browser of its own. */
export interface OpenSearch {
  /** A tab of a person of their own, who has searched nothing yet. @param blocked addresses that cannot be reached */
  tab(path: string, blocked?: RegExp): Promise<Page>;
  close(): Promise<void>;
}

/** Pages in the background are as quick as the one in front. */
const switches = ['--disable-background-networking', '--disable-background-timer-throttling', '--disable-renderer-backgrounding'];

/**
 * Serves a built site on this machine alone and starts a headless browser.
 * @throws when Playwright is not installed or the browser does not start
 */
export const openSearch = (site: string, executablePath: string): Promise<OpenSearch> =>
  openHeadless(site, executablePath, switches, ({ browser, address, close }) => ({
    async tab(path, blocked) {
      const context = await browser.newContext();
      if (blocked) await context.route(blocked, (route) => route.abort());
      const page = await context.newPage();
      await page.goto(`${address}${path}`);
      return page;
    },
    close,
  }));
