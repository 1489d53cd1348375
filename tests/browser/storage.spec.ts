import type { Page } from '@playwright/test';
import { rightAnswer } from './questions.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const lesson = '/lessons/where-it-breaks/';
const key = 'lotse:progress:v2';
const stored = (page: Page, name: string) => page.evaluate((one) => localStorage.getItem(one), name);

async function answer(page: Page, right = true): Promise<void> {
  const question = page.locator('lotse-question').first();
  const wanted = await rightAnswer(question);
  await question
    .locator(right ? `input[value="${wanted}"]` : `input:not([value="${wanted}"])`)
    .first()
    .check();
  await question.getByRole('button', { name: 'Antwort prüfen' }).click();
  await expect(question.getByRole('status')).toHaveText(right ? 'Richtig' : 'Nicht ganz');
}

test('where the browser refuses to store, a lesson works, counts, and says that nothing is kept', async ({ page, sites }) => {
  const { problems, open } = await watch(page, sites.first);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(lesson);
  await expect(page.locator('.progress-note')).toContainText('speichert hier nichts');
  await answer(page);
  await expect(page.locator('.progress-note')).toContainText('1 von 4');
  await page.getByRole('group', { name: 'Farben' }).getByText('Dunkel').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await open('/paths/basics/');
  await expect(page.locator('.progress-note[data-note]')).toContainText('speichert hier nichts');
  expect(problems).toEqual([]);
});

test('where the storage is full, a lesson works and says that nothing is kept', async ({ page, sites }) => {
  const { problems, open } = await watch(page, sites.first);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(lesson);
  await answer(page);
  await expect(page.locator('.progress-note')).toContainText('1 von 4');
  await expect(page.locator('.progress-note')).toContainText('speichert hier nichts');
  expect(problems).toEqual([]);
});

for (const broken of [
  '{broken',
  '[]',
  'null',
  '"x"',
  '{"answers":{"where-it-breaks/x":1},"read":[],"places":{}}',
  '{"answers":{},"read":7,"places":{}}',
]) {
  test(`stored progress like ${broken} is set aside, and the lesson counts anew`, async ({ page, sites }) => {
    const { problems, open } = await watch(page, sites.first);
    await page.goto(`${sites.first}/pages/imprint/`);
    await page.evaluate(([name, value]) => localStorage.setItem(name ?? '', value ?? ''), [key, broken]);
    await open(lesson);
    await expect(page.locator('.progress-note')).toContainText('0 von 4');
    expect(JSON.parse((await stored(page, `${key}:corrupt`)) ?? '""')).toBe(broken);
    await answer(page);
    await expect(page.locator('.progress-note')).toContainText('1 von 4');
    await page.reload();
    await expect(page.locator('.progress-note')).toContainText('1 von 4');
    expect(JSON.parse((await stored(page, `${key}:corrupt`)) ?? '""')).toBe(broken);
    expect(problems).toEqual([]);
  });
}

test('progress lasts over a visit, in both languages, a right answer stays right, and another open page sees it', async ({
  page,
  context,
  sites,
}) => {
  await page.goto(sites.first + lesson);
  await answer(page, false);
  await expect(page.locator('.progress-note')).toContainText('0 von 4');
  await page.getByRole('button', { name: 'Noch einmal' }).first().click();
  await expect(page.locator('lotse-question').first().getByRole('status')).toBeEmpty();
  const other = await context.newPage();
  await other.goto(`${sites.first}/en/paths/basics/`);
  await expect(other.locator('li[data-lesson="where-it-breaks"] [data-progress]')).toBeHidden();
  // A page in the background paints seldom, and a click waits for paint.
  await page.bringToFront();
  await answer(page);
  await expect(other.locator('li[data-lesson="where-it-breaks"] [data-progress]')).toHaveText(/1 of 4/);
  await page.getByRole('button', { name: 'Noch einmal' }).first().click();
  await answer(page, false);
  await expect(page.locator('.progress-note')).toContainText('1 von 4');
});

test('entries of a lesson that is gone, or of a newer one, stay in the store', async ({ page, sites }) => {
  await page.goto(`${sites.first}/pages/imprint/`);
  const old = { answers: { 'gone/q1': { right: true, tries: 2 } }, read: ['gone'], places: { gone: 'elsewhere' } };
  await page.evaluate(([name, value]) => localStorage.setItem(name ?? '', value ?? ''), [key, JSON.stringify(old)]);
  await page.goto(sites.first + lesson);
  await answer(page);
  expect(JSON.parse((await stored(page, key)) ?? '{}')).toMatchObject(old);
});

test('progress of the first version is taken over', async ({ page, sites }) => {
  await page.goto(`${sites.first}/pages/imprint/`);
  await page.evaluate(() => localStorage.setItem('lotse:progress:v1', '{"where-it-breaks/first-repair":{"right":true,"tries":3}}'));
  await page.goto(sites.first + lesson);
  await expect(page.locator('.progress-note')).toContainText('1 von 4');
});

test('notes and ticks are kept on the device, and colours too', async ({ page, sites }) => {
  await page.goto(`${sites.second}/lessons/seeing-like-a-rider/`);
  await page.locator('lotse-note textarea').fill('Die Ampel vor dem Laden');
  await page.locator('lotse-checklist input').nth(1).check();
  await page.getByRole('group', { name: 'Colours' }).getByText('Dark').click();
  await page.reload();
  await expect(page.locator('lotse-note textarea')).toHaveValue('Die Ampel vor dem Laden');
  await expect(page.locator('lotse-checklist input').nth(0)).not.toBeChecked();
  await expect(page.locator('lotse-checklist input').nth(1)).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('group', { name: 'Colours' }).getByText('Same as device').click();
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
});
