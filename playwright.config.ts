import { existsSync } from 'node:fs';
import { defineConfig, devices, firefox, webkit } from '@playwright/test';

const { LOTSE_BROWSER, LOTSE_WIDE } = process.env;

/** Keeps Chromium from talking to its maker, so that what leaves the origin is ours to answer for. As root it has no sandbox to offer. */
const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--disable-features=OptimizationHints,MediaRouter,Translate,InterestFeedContentSuggestions',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Wide runs add the browsers that `npx playwright install firefox webkit` has brought. */
const others = LOTSE_WIDE
  ? [firefox, webkit].filter((browser) => existsSync(browser.executablePath())).map((browser) => browser.name() as 'firefox' | 'webkit')
  : [];

/**
 * Tests on the built sites. `npm test` builds them first and names the browser in LOTSE_BROWSER; `tests/browser/sites.ts` serves them.
 * A test tagged `@wide` runs only under `npm run test:wide`.
 */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.lotse/test/playwright',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 30_000,
  forbidOnly: true,
  ...(!LOTSE_WIDE && { grepInvert: /@wide/, globalTimeout: 1_500_000 }),
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '.lotse/test/playwright.json' }]],
  // A worker that keeps pages would answer in the server's place; `offline.spec.ts` lets it in.
  use: { trace: 'off', screenshot: 'off', video: 'off', serviceWorkers: 'block' },
  projects: [
    {
      name: 'chromium',
      use: { ...devices['Desktop Chrome'], launchOptions: { args, ...(LOTSE_BROWSER && { executablePath: LOTSE_BROWSER }) } },
    },
    ...others.map((name) => ({ name, use: { browserName: name } })),
  ],
});
