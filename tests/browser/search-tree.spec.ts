import type { Page } from '@playwright/test';
import { expect, test } from './sites.ts';

/** Only what the accessibility tree says is used here: roles, names, states. */
const box = (page: Page) => page.getByRole('combobox', { name: 'Wonach suchst du?' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Suche' });
const options = (page: Page) => list(page).getByRole('option');
const said = (page: Page) => page.getByRole('search').getByRole('status');

test('by the accessibility tree alone: the field opens, tells how many answers there are, and goes through them', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.first}/pages/imprint/`);
  await page.getByRole('link', { name: 'Suchen' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Suche' })).toBeVisible();
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(said(page)).toHaveText('');

  await box(page).fill('beschwerde');
  await expect(page.getByRole('combobox', { name: 'Wonach suchst du?', expanded: true })).toBeFocused();
  await expect(options(page).first()).toHaveAccessibleName(/^Begriff Beschwerdequote/);
  await expect(list(page)).toHaveAttribute('data-state', 'settled');
  await expect(said(page)).toHaveText(`${await options(page).count()} Treffer`);
  await expect(page.getByRole('group', { name: 'Nur' }).getByRole('button', { name: 'Alles', pressed: true })).toBeVisible();
  for (const group of await list(page).getByRole('group').all()) await expect(group).toHaveAccessibleName(/\S/);
  await expect(list(page).getByRole('group', { name: 'Im Text gefunden' }).getByRole('option').first()).toBeVisible();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(list(page).getByRole('option', { selected: true })).toHaveCount(1);
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', (await options(page).nth(1).getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Suchen' })).toBeFocused();
});

test('by the accessibility tree alone: a slip and nothing found are said, and there is a way on', async ({ page, sites }) => {
  await page.goto(`${sites.first}/search/`);
  await box(page).fill('Touchpiont');
  await expect(said(page)).toHaveText(/^Gesucht wurde nach „Touchpoint“\. \d+ Treffer$/);
  await box(page).fill('xyzzyqwv');
  await expect(said(page)).toHaveText('Nichts gefunden für „xyzzyqwv“.');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(options(page)).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('search').getByRole('link', { name: '„xyzzyqwv“ vorschlagen' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('search').getByRole('link', { name: 'Alles von A bis Z' })).toBeFocused();
  await box(page).focus();
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
  await expect(said(page)).toHaveText('');
});

test('more answers of the full text come for the asking, below those that are there', async ({ page, sites }) => {
  await page.goto(`${sites.first}/search/`);
  await box(page).fill('Besprechung');
  await expect(list(page)).toHaveAttribute('data-state', 'settled');
  const before = await options(page).allInnerTexts();
  await page.getByRole('button', { name: /^Noch \d+ Treffer im Text$/ }).click();
  await expect.poll(() => options(page).count()).toBeGreaterThan(before.length);
  expect((await options(page).allInnerTexts()).slice(0, before.length)).toEqual(before);
  await expect(said(page)).toHaveText(`${await options(page).count()} Treffer`);
});
