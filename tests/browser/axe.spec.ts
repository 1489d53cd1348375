import { axeInBoth } from './axe.ts';
import { first, pageTypes, second } from './pages.ts';
import { rightAnswer } from './questions.ts';
import { expect, test } from './sites.ts';

// Colours fade when a scheme changes; axe must not look in between.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const part of [0, 1, 2]) {
  test(`axe finds nothing on one page of each type, light and dark (${part + 1} of 3)`, async ({ page, sites }) => {
    test.setTimeout(90_000);
    const found: string[] = [];
    for (const { path } of pageTypes(first, 'de').filter((_type, index) => index % 3 === part)) {
      await page.goto(sites.first + path);
      found.push(...(await axeInBoth(page)));
    }
    expect(found).toEqual([]);
  });
}

test('axe finds nothing on the second company’s home and term page, on the English home page and on the page for wrong addresses', async ({
  page,
  sites,
}) => {
  const found: string[] = [];
  for (const address of [
    `${sites.second}/`,
    `${sites.second}${second.routes.entry('terms', 'repair-promise', 'de')}`,
    `${sites.first}/en/`,
    `${sites.first}/nothing/`,
  ]) {
    await page.goto(address);
    found.push(...(await axeInBoth(page)));
  }
  expect(found).toEqual([]);
});

test('axe finds nothing in the open search, in an answered question and in the embed dialog', async ({ page, sites }) => {
  const found: string[] = [];
  await page.goto(`${sites.first}/terms/touchpoint/`);
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('kunde');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  found.push(...(await axeInBoth(page)));
  await page.getByRole('combobox').fill('xyzzyq');
  await expect(page.locator('.search-none')).toBeVisible();
  found.push(...(await axeInBoth(page)));

  await page.goto(`${sites.first}/terms/touchpoint/`);
  await page.getByRole('button', { name: 'Einbetten' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  found.push(...(await axeInBoth(page)));

  await page.goto(`${sites.first}/lessons/where-it-breaks/`);
  const questions = page.locator('lotse-question');
  await questions.nth(0).locator('input').first().check();
  await questions.nth(0).getByRole('button', { name: 'Antwort prüfen' }).click();
  for (const key of (await rightAnswer(questions.nth(2))).split(' ')) await questions.nth(2).locator(`input[value=${key}]`).check();
  await questions.nth(2).getByRole('button', { name: 'Antwort prüfen' }).click();
  await expect(questions.nth(2).getByRole('status')).toHaveText('Richtig');
  found.push(...(await axeInBoth(page)));
  expect(found).toEqual([]);
});
