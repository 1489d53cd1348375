import { createHash } from 'node:crypto';
import { themeScript } from '../../src/layouts/theme-script.ts';
import { first, pageTypes } from './pages.ts';
import { type Served, serveWith } from './servers.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

/** The one policy for page, frame and package: no unsafe word but the one Pagefind’s WebAssembly needs; a course frames its lessons. */
const policy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${createHash('sha256').update(themeScript).digest('base64')}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

let served: Served;
test.beforeAll(async () => {
  served = await serveWith(first.folder, { 'Content-Security-Policy': policy });
});
test.afterAll(() => served.close());

test('under a policy that allows nothing inline every type of page shows, searches, asks questions and embeds', async ({ page }) => {
  const { problems, open, rest } = await watch(page, served.origin);
  for (const { path } of pageTypes(first, 'de')) await open(path);
  await open('/terms/touchpoint/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('kontaktpunkt');
  await expect(page.locator('[data-result]').first()).toHaveAttribute('data-result', 'terms/touchpoint');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Einbetten' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await open('/lessons/where-it-breaks/');
  await page.locator('lotse-question input').first().check();
  await page.getByRole('button', { name: 'Antwort prüfen' }).first().click();
  await expect(page.locator('lotse-question').first().getByRole('status')).not.toBeEmpty();
  await rest();
  expect(problems).toEqual([]);
});
