import type { Page } from '@playwright/test';
import { tabTo } from './keyboard.ts';
import { sideways } from './narrow.ts';
import { expect, test } from './sites.ts';

const canvas = '/guides/cx-identity/';
const first = (page: Page) => page.locator('.canvas textarea').first();

test.describe('what a tool keeps', () => {
  test('comes back after everything was cleared, by keyboard, until something new is typed', async ({ page, sites }) => {
    await page.goto(`${sites.first}${canvas}`);
    await first(page).fill('freundlich');
    await page.locator('[data-tool=reset]').focus();
    await page.keyboard.press('Enter');
    await expect(first(page)).toHaveValue('');
    await expect(page.locator('.tool-file .tool-said')).toContainText('Alles ist leer.');
    expect(await tabTo(page, '.tool-said button', 3)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(first(page)).toHaveValue('freundlich');
    await expect(page.locator('[data-tool=reset]')).toBeFocused();
    await page.reload();
    await expect(first(page)).toHaveValue('freundlich');
    await page.locator('[data-tool=reset]').click();
    await first(page).fill('neu');
    await expect(page.locator('.tool-said button')).toHaveCount(0);
  });

  test('is the same in two tabs: neither overwrites what was typed in the other', async ({ page, sites }) => {
    const other = await page.context().newPage();
    for (const one of [page, other]) await one.goto(`${sites.first}${canvas}`);
    await first(page).fill('hier');
    await expect(first(other)).toHaveValue('hier');
    await other.locator('.canvas textarea').nth(1).fill('dort');
    await expect(page.locator('.canvas textarea').nth(1)).toHaveValue('dort');
    await expect(first(page)).toHaveValue('hier');
  });

  test('is not promised where the browser keeps nothing', async ({ page, sites }) => {
    await page.addInitScript(() => {
      Object.defineProperty(self, 'localStorage', {
        get() {
          throw new DOMException('', 'SecurityError');
        },
      });
    });
    await page.goto(`${sites.first}/guides/meeting-ritual/`);
    await expect(page.locator('.form-keeps')).toContainText('Dieser Browser merkt sich hier nichts');
    await expect(page.locator('.tool-kept')).toContainText('Dieser Browser merkt sich hier nichts');
  });

  test('of a form comes back, too, in a frame that allows no dialogs', async ({ page, sites }) => {
    await page.goto(`${sites.first}${canvas}`);
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.width = '900';
      frame.src = src;
      document.body.append(frame);
    }, `${sites.first}/embed/guides/persona-and-journey-workshop/`);
    const form = page.frameLocator('iframe').locator('lotse-entry-form[data-kind=persona]');
    await form.getByLabel('Name').fill('Lena');
    await form.getByRole('button', { name: 'Alles leeren' }).click();
    await expect(form.getByLabel('Name')).toHaveValue('');
    await form.getByRole('button', { name: 'Zurückholen' }).click();
    await expect(form.getByLabel('Name')).toHaveValue('Lena');
  });
});

test('tables of a tool are whole on a narrow screen, each value under its heading', async ({ page, sites }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const [path, filled] of [
    ['/guides/business-case/', '[data-tool=example]'],
    ['/guides/cx-roadmap/', '.roadmap-start'],
    ['/guides/meeting-ritual/', '[data-tool=example]'],
    ['/guides/which-metric/', 'input[value=""] >> nth=0'],
  ] as const) {
    await page.goto(`${sites.first}${path}`);
    await page.locator(filled).click();
    for (const table of await page.locator('.tool-wide:visible:has(table)').all())
      expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth), path).toBeLessThanOrEqual(1);
    expect(await sideways(page)).toEqual([]);
  }
});

test('a form is printed alone, and nobody is asked for hair in English', async ({ page, sites }) => {
  await page.addInitScript(() => {
    self.print = () => {};
  });
  await page.goto(`${sites.first}/guides/persona-and-journey-workshop/`);
  const form = page.locator('lotse-entry-form[data-kind=journey]');
  await expect(page.getByLabel('Haare').locator('option').first()).toHaveText('Afro');
  await expect(page.getByLabel('Haare')).toContainText('kurz, grau');
  await form.getByRole('button', { name: 'Als Vorlage drucken' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(form.locator('.canvas-title')).toBeVisible();
  await expect(page.locator('lotse-entry-form[data-kind=persona]')).toBeHidden();
  await expect(page.locator('h1')).toBeHidden();
});
