import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame } from 'puppeteer-core';
import { type Driver, type Opened, stays, type View } from './driver.ts';
import type { Environment } from './environments.ts';

/** Debian's package, installed or unpacked into `.lotse/browsers` (`apt-get download firefox-esr`, `dpkg -x`). */
const places = ['/usr/lib/firefox-esr/firefox-esr', join(import.meta.dirname, '../../../.lotse/browsers/usr/lib/firefox-esr/firefox-esr')];

/** Where Firefox ESR is; undefined where it is not. */
export const firefoxAt = (): string | undefined => places.find((path) => existsSync(path));

/** Firefox ESR by WebDriver BiDi. Each environment has a browser of its own: what is tried is a preference a reader could set. */
export async function firefoxDriver(executablePath: string): Promise<Driver> {
  const browsers = new Map<string, Browser>();
  const launched = async ({ noScripts, storage }: Environment) => {
    const key = `${noScripts} ${storage}`;
    const known = browsers.get(key);
    if (known) return known;
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      defaultViewport: { width: 1000, height: 800 },
      extraPrefsFirefox: {
        'dom.serviceWorkers.enabled': false,
        ...(noScripts && { 'javascript.enabled': false }),
        // 2: no site may keep anything; 5, which is Firefox’s own choice: each site under another one keeps its own.
        'network.cookie.cookieBehavior': storage === 'blocked' ? 2 : 5,
      },
    });
    browsers.set(key, browser);
    return browser;
  };
  const first = await launched({ id: 'top' });
  const version = (await first.version()).replace(/^firefox\//, '');
  return {
    name: 'firefox',
    version,
    async open(environment, address, origins): Promise<Opened> {
      const browser = await launched(environment);
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('request', (request) => {
        if (!stays(request.url(), origins)) problems.push(`asks ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
      });
      page.on('pageerror', (error) => problems.push(`error: ${error instanceof Error ? error.message : String(error)}`));
      page.on('console', (message) => problems.push(`console: ${message.text()}`));
      await page.goto(address);
      return {
        view: viewOf(() => (environment.top ? page.mainFrame() : page.frames().find((frame) => frame.parentFrame()))),
        host: viewOf(() => page.mainFrame()),
        problems,
        async leaveFor(other) {
          await page.goto(other);
          return viewOf(() => page.mainFrame());
        },
        close: () => context.close(),
      };
    },
    async close() {
      for (const browser of browsers.values()) await browser.close();
    },
  };
}

/** @param frame found anew each time: a frame that navigates may be another one */
function viewOf(frame: () => Frame | undefined): View {
  const now = () => {
    const one = frame();
    if (!one) throw new Error('no frame yet');
    return one;
  };
  return {
    evaluate: async (run, given) => (await now().evaluate(run as never, given as never)) as never,
    press: (selector) => now().click(selector),
    over: (selector) => now().hover(selector),
    type: (selector, text) => now().type(selector, text),
  };
}
