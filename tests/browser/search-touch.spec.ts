import type { Page } from '@playwright/test';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 780 } });

const box = (page: Page) => page.getByRole('combobox');
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Suche' });
const results = (page: Page) => page.locator('[data-result]');

/** Controls of the sheet smaller than 24 px (WCAG 2.5.8; links within a sentence are exempt, and there are none). */
const small = (page: Page) =>
  sheet(page)
    .locator('a, button, input')
    .evaluateAll((all) =>
      all
        .map((one) => ({ box: one.getBoundingClientRect(), text: one.outerHTML.slice(0, 80) }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ text, box }) => `${Math.round(box.width)} x ${Math.round(box.height)} ${text}`),
    );

test('on a phone the search is a sheet over the whole screen, and fingers find, narrow, open, come back and close', async ({
  page,
  sites,
}) => {
  const { problems, open } = await watch(page, sites.first);
  await open('/pages/imprint/');
  await page.getByRole('link', { name: 'Suchen' }).tap();
  await expect(box(page)).toBeFocused();
  expect(await sheet(page).boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 780 });

  await box(page).pressSequentially('rechnung');
  await expect(results(page).first()).toHaveAttribute('data-result', 'touchpoints/bill');
  await sheet(page)
    .getByRole('button', { name: /^Prozesse/ })
    .tap();
  await expect(results(page).first()).toHaveAttribute('data-result', 'processes/billing-complaint');
  expect(await small(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await results(page).first().tap();
  await expect(page).toHaveURL(`${sites.first}/processes/billing-complaint/`);

  await page.goBack();
  await page.getByRole('link', { name: 'Suchen' }).tap();
  await sheet(page).getByRole('button', { name: 'rechnung' }).tap();
  await expect(box(page)).toHaveValue('rechnung');
  await expect(results(page).first()).toBeVisible();
  await sheet(page).getByRole('button', { name: 'Schließen' }).tap();
  await expect(sheet(page)).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('on a phone nothing found and what was searched lately can be tapped too', async ({ page, sites }) => {
  await page.goto(`${sites.first}/pages/imprint/`);
  await page.evaluate(() => localStorage.setItem('lotse:searches:v1', '["silo","NPS"]'));
  await page.getByRole('link', { name: 'Suchen' }).tap();
  await expect(sheet(page).getByRole('button', { name: 'NPS' })).toBeVisible();
  expect(await small(page)).toEqual([]);
  await box(page).fill('xyzzyqwv');
  await expect(sheet(page).getByRole('link', { name: 'Alles von A bis Z' })).toBeVisible();
  expect(await small(page)).toEqual([]);
  await sheet(page).getByRole('link', { name: 'Alles von A bis Z' }).tap();
  await expect(page).toHaveURL(`${sites.first}/search/`);
});
