import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axe, axeInBoth } from './axe.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const box = (page: Page) => page.getByRole('combobox');
const results = (page: Page) => page.locator('[data-result]');
const first = (page: Page) => results(page).first();

test('a question is answered by the entry it is about', async ({ page, sites }) => {
  await page.goto(`${sites.first}/search/`);
  for (const [query, key] of [
    ['Was ist ein Touchpoint?', 'terms/touchpoint'],
    ['wie melde ich einen umzug', 'processes/moving-house'],
    ['touchpiont', 'terms/touchpoint'],
    ['touch point', 'terms/touchpoint'],
    ['kundenbedurfnis', 'terms/customer-need'],
    ['Bindung von Kunden', 'terms/customer-loyalty'],
  ] as const) {
    await box(page).fill(query);
    await expect(first(page), query).toHaveAttribute('data-result', key);
  }
});

test('the difference of two terms leads to the page that compares them', async ({ page, sites }) => {
  await page.goto(`${sites.first}/search/?q=${encodeURIComponent('Unterschied zwischen Touchpoint und Kanal')}`);
  await expect(first(page)).toContainText('Vergleich');
  const keys = await results(page).evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('data-result')));
  expect(keys.slice(1).sort()).toEqual(['terms/channel', 'terms/touchpoint']);
  await first(page).click();
  await expect(page).toHaveURL(/\/terms\/compare\/[a-z]+--[a-z]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kanal');
});

test('who is responsible is said with the answer', async ({ page, sites }) => {
  await page.goto(`${sites.first}/search/?q=${encodeURIComponent('Wer ist zuständig für Kundenloyalität?')}`);
  await expect(first(page)).toHaveAttribute('data-result', 'terms/customer-loyalty');
  await expect(first(page)).toContainText('Zuständig: Vertrieb');
});

test('a word that should not be used leads to the right one and says so', async ({ page, sites }) => {
  await page.goto(`${sites.first}/search/?q=Schweigegeld`);
  await expect(first(page)).toHaveAttribute('data-result', 'terms/goodwill');
  await expect(first(page)).toContainText('nicht verwenden: Schweigegeld');
});

test('what was taken for a slip of the keyboard is said aloud', async ({ page, sites }) => {
  await page.goto(`${sites.first}/search/?q=Touchpiont`);
  await expect(page.getByRole('status')).toContainText('Gesucht wurde nach „Touchpoint“');
});

test('the full text comes below and moves nothing', async ({ page, sites }) => {
  await page.goto(`${sites.first}/search/?q=beschwerde`);
  await expect(first(page)).toBeVisible();
  const before = await results(page).evaluateAll((links) => links.map((link) => link.getAttribute('data-result')));
  await expect(page.getByRole('group', { name: /^Im Text gefunden/ })).toBeVisible();
  const after = await results(page).evaluateAll((links) => links.map((link) => link.getAttribute('data-result')));
  expect(after.slice(0, before.length)).toEqual(before);
  expect(new Set(after).size).toBe(after.length);
});

test('names are found where the full text cannot be loaded, and in a frame without an origin', async ({ page, sites }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${sites.first}/search/?q=NPS`);
  await expect(first(page)).toHaveAttribute('data-result', 'terms/net-promoter-score');
  await page.unroute('**/pagefind/**');
  await page.evaluate(() => {
    const frame = Object.assign(document.createElement('iframe'), { src: location.href, width: '800', height: '600' });
    frame.setAttribute('sandbox', 'allow-scripts');
    document.body.replaceChildren(frame);
  });
  await expect(page.frameLocator('iframe').locator('[data-result]').first()).toHaveAttribute('data-result', 'terms/net-promoter-score');
});

test('nothing found: a way to suggest the word, and a note for the editors that stays here', async ({ page, sites }) => {
  const { problems, open } = await watch(page, sites.first);
  await open('/search/');
  await box(page).fill('Xyzzyqüv');
  await expect(page.locator('.search-none')).toBeVisible();
  await expect(page.locator('.search-none').getByRole('link', { name: /vorschlagen/ })).toHaveAttribute('href', /Xyzzyq%C3%BCv/);
  await page.waitForTimeout(1700);
  await page.goto(`${sites.first}/search/`);
  await page.getByText('1 Suche ohne Treffer auf diesem Gerät').click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Als Datei sichern' }).click()]);
  expect(download.suggestedFilename()).toBe('searches-without-answer.csv');
  expect(readFileSync(await download.path(), 'utf8')).toBe('\ufeffquery,times\r\n"Xyzzyqüv",1\r\n');
  await page.getByRole('button', { name: 'Liste löschen' }).click();
  await expect(page.locator('.search-missed')).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('what was searched lately is offered again and can be forgotten', async ({ page, sites }) => {
  await page.goto(`${sites.first}/search/?q=silo`);
  await first(page).click();
  await page.goto(`${sites.first}/search/`);
  await page.getByRole('button', { name: 'silo' }).click();
  await expect(box(page)).toHaveValue('silo');
  await box(page).fill('');
  await page.getByRole('button', { name: 'Liste löschen' }).click();
  await expect(page.getByRole('button', { name: 'silo' })).toHaveCount(0);
});

test('the box holds no trap for axe: with answers, a slip, nothing found', async ({ page, sites }) => {
  test.slow();
  const found: string[] = [];
  await page.goto(`${sites.first}/pages/imprint/`);
  await page.keyboard.press('/');
  for (const query of ['rechnung', 'Touchpiont', 'xyzzyqwv']) {
    await box(page).fill(query);
    await expect(page.getByRole('status')).not.toBeEmpty();
    found.push(...(query === 'rechnung' ? await axeInBoth(page) : await axe(page)));
  }
  expect(found).toEqual([]);
});
