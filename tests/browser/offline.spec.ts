import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeOffline } from '../../src/build/offline.ts';
import { createStaticServer, thisMachine } from '../../src/build/static-server.ts';
import { built } from '../../src/cli/setup/steps.mjs';
import { serveHtml } from './servers.ts';
import { expect, test } from './sites.ts';

/** The second company: English leads. Here a test may stop the server and change the site, so it is a copy. */
test.use({ serviceWorkers: 'allow' });
const languages = ['en', 'de'] as const;

let folder = '';
let server: Server;
let origin = '';
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  cpSync(built.second, folder, { recursive: true });
  await serve(0);
});
test.afterEach(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

async function serve(port: number): Promise<void> {
  server = createStaticServer(folder, { alsoFramedBy: thisMachine });
  await once(server.listen(port, 'localhost'), 'listening');
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
}
/** No network: nobody answers there any more. */
const stop = () => server.close().closeAllConnections();

const keptIn = (page: Page, path: string) => page.evaluate(async (url) => Boolean(await caches.match(url)), `${origin}${path}`);
/** Opens a page online and waits until the glossary in its language is kept. */
async function visit(page: Page, path = '/', last = '/sw-kept.json'): Promise<void> {
  await page.goto(origin + path);
  await expect.poll(() => keptIn(page, '/terms/repair-promise/'), { timeout: 15_000 }).toBe(true);
  await expect
    .poll(() => page.evaluate(async (url) => JSON.stringify(await (await caches.match(url))?.json()), origin + last))
    .toContain('"en"');
}
/** A new version of the site: a term says something else. */
async function publish(text: string, offline = true): Promise<void> {
  const path = join(folder, 'terms/repair-promise/index.html');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/<h1[^>]*>[\s\S]*?<\/h1>/, `<h1>${text}</h1>`));
  await writeOffline(folder, { languages: [...languages], offline });
}
/** The reader comes back to a tab that was open all along. */
const comesBack = (page: Page) => page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));

test('after one visit the home page, a term never opened and the search by name are there without a network', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on(
    'console',
    (message) => message.type() === 'error' && /Content Security|TrustedScript/.test(message.text()) && problems.push(message.text()),
  );
  await visit(page);
  stop();
  await page.goto(`${origin}/`);
  await expect(page.locator('h1')).toBeVisible();
  await page.goto(`${origin}/terms/repair-promise/`);
  await expect(page.locator('h1')).toContainText(/repair promise/i);
  await expect(page.locator('body')).not.toHaveCSS('font-family', /^"?Times/);
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('repair prom');
  await expect(page.locator('[data-result]').first()).toHaveAttribute('data-result', 'terms/repair-promise');
  expect(problems).toEqual([]);
});

test('a visited page of another kind is there without a network; one never met says so and leads home', async ({ page }) => {
  await visit(page);
  await page.goto(`${origin}/processes/same-day-repair/?theme=dark`);
  await expect.poll(() => keptIn(page, '/processes/same-day-repair/')).toBe(true);
  stop();
  await page.goto(`${origin}/processes/same-day-repair/`);
  await expect(page.locator('main h1')).toBeVisible();
  const answer = await page.goto(`${origin}/de/stories/`);
  expect(answer?.status()).toBe(503);
  await expect(page.locator('h1')).toHaveText('Kein Netz');
  await expect(page.getByRole('link', { name: 'Zur Startseite' })).toHaveAttribute('href', `${origin}/de/`);
});

test('a tab left open says that there is a new version, and shows it after “Reload”; the focus stays', async ({ page }) => {
  await visit(page);
  await page.goto(`${origin}/terms/repair-promise/`);
  await page.locator('a.brand').focus();
  await publish('A newer promise');
  await comesBack(page);
  const note = page.getByRole('status', { name: 'New version' });
  await expect(note).toContainText('There is a new version');
  await expect(page.locator('a.brand')).toBeFocused();
  await note.getByRole('button', { name: 'Reload' }).click();
  await expect(page.locator('h1')).toHaveText('A newer promise');
  await expect(note).toHaveCount(0);
  // The new version is the one that is kept, and only it.
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' version ')).length)).toBe(1);
  stop();
  await page.goto(`${origin}/terms/repair-promise/`);
  await expect(page.locator('h1')).toHaveText('A newer promise');
});

test('the note about a new version can be put away', async ({ page }) => {
  await visit(page);
  await page.goto(`${origin}/terms/`);
  await publish('A newer promise');
  await comesBack(page);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByRole('button', { name: 'Reload' })).toHaveCount(0);
});

test('with a network nobody is held in an old version: the next page is the new one, and no note is needed', async ({ page }) => {
  await visit(page);
  await publish('A newer promise');
  await page.goto(`${origin}/terms/repair-promise/`);
  await expect(page.locator('h1')).toHaveText('A newer promise');
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' version ')).length), { timeout: 15_000 })
    .toBe(1);
  await expect(page.getByRole('button', { name: 'Reload' })).toHaveCount(0);
});

test('offline: false clears what was kept and takes the worker away', async ({ page }) => {
  await visit(page);
  await publish('A newer promise', false);
  await page.goto(`${origin}/terms/`);
  await expect
    .poll(() => page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]), {
      timeout: 15_000,
    })
    .toEqual([0, 0]);
});

test('in a frame no worker is asked for, and an embed page asks for none at all', async ({ page }) => {
  const host = await serveHtml(() => `<!doctype html><title>Intranet</title><iframe src="${origin}/embed/terms/repair-promise/"></iframe>`);
  try {
    await page.goto(host.origin);
    const frame = page.frames()[1];
    await expect(page.frameLocator('iframe').locator('h1, h2').first()).toBeVisible();
    await frame?.waitForLoadState('load');
    expect(await frame?.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await page.goto(`${origin}/embed/terms/repair-promise/`, { waitUntil: 'networkidle' });
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    // The same look does see the worker of a whole page.
    await page.goto(`${origin}/terms/repair-promise/`);
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(1);
  } finally {
    host.close();
  }
});
