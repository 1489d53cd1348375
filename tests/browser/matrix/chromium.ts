import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, LaunchOptions } from '@playwright/test';
import { type Driver, type Opened, stays, type View } from './driver.ts';
import type { Environment } from './environments.ts';

/** Chromium by Playwright, with real settings: nothing of the page is replaced. */
export const chromiumDriver = (browser: Browser, launch: LaunchOptions): Driver => ({
  name: 'chromium',
  version: browser.version(),
  async open(environment, address, origins): Promise<Opened> {
    const { context, close } = await contextFor(browser, launch, environment);
    const problems: string[] = [];
    await context.route(
      (url) => !stays(url.href, origins),
      (route) => {
        problems.push(`asks ${route.request().url()}`);
        return route.abort();
      },
    );
    const page = context.pages()[0] ?? (await context.newPage());
    page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
    page.on('response', (response) => response.status() >= 400 && problems.push(`${response.status()}: ${response.url()}`));
    page.on('console', (message) => {
      const text = message.text();
      // The host forbade the scripts; the browser says so once for each. And the tests themselves keep workers out.
      if (environment.still && text.startsWith('Blocked script execution')) return;
      if (text !== 'Service Worker registration blocked by Playwright') problems.push(`console: ${text}`);
    });
    await page.goto(address);
    const frame = environment.top ? page.mainFrame() : await (await page.waitForSelector('iframe')).contentFrame();
    if (!frame) throw new Error('no frame');
    return {
      view: viewOf(frame),
      host: viewOf(page.mainFrame()),
      problems,
      async leaveFor(other) {
        await page.goto(other);
        return viewOf(page.mainFrame());
      },
      close,
    };
  },
  close: async () => {},
});

async function contextFor(
  browser: Browser,
  launch: LaunchOptions,
  { noScripts, storage }: Environment,
): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const options = { javaScriptEnabled: !noScripts, serviceWorkers: 'block', viewport: { width: 1000, height: 800 } } as const;
  if (storage !== 'blocked') {
    const context = await browser.newContext(options);
    return { context, close: () => context.close() };
  }
  // As a reader sets it: no cookies and no other data of any site.
  const profile = await mkdtemp(join(tmpdir(), 'lotse-profile-'));
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }));
  const context = await browser.browserType().launchPersistentContext(profile, { ...launch, ...options });
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** A frame of Playwright's as a view. */
export const viewOf = (frame: Frame): View => ({
  evaluate: (run, given) => frame.evaluate(run as never, given) as never,
  press: (selector) => frame.click(selector, { timeout: 5_000 }),
  over: (selector) => frame.hover(selector, { timeout: 5_000 }),
  type: (selector, text) => frame.locator(selector).pressSequentially(text),
});
