import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeInBoth } from './axe.ts';
import { tabTo } from './keyboard.ts';
import { sideways } from './narrow.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const result = (page: Page) => page.locator('.tool-result');
const chosen = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

async function saved(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.locator('[data-tool=save]').click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('a metric is worked out by keyboard alone, with its interval', async ({ page, sites }) => {
  const { problems, open } = await watch(page, sites.first);
  await open('/metrics/nps/');
  expect(await tabTo(page, 'input[name=promoters]')).toEqual([]);
  await page.keyboard.type('10');
  await page.keyboard.press('Tab');
  await page.keyboard.type('7');
  await page.keyboard.press('Tab');
  await page.keyboard.type('15');
  await expect(result(page)).toContainText('−15,6 Punkte');
  await expect(result(page)).toContainText('−45,8 Punkte bis 14,5 Punkte');
  await expect(result(page)).toContainText('Beruht auf 32 Antworten.');
  expect(problems).toEqual([]);
});

test('what cannot be is named at its field, and pasted values go first', async ({ page, sites }) => {
  await page.goto(`${sites.first}/en/metrics/csat/`);
  await page.locator('input[name=satisfied]').fill('6');
  await page.locator('input[name=all]').fill('5');
  await expect(result(page)).toContainText('cannot be more than 5');
  await expect(page.locator('input[name=satisfied]')).toHaveAttribute('aria-invalid', 'true');
  await page.locator('textarea[name=pasted]').fill('rating\n5\n4\n1\n2');
  await expect(result(page)).toContainText('50%');
  await expect(result(page)).toContainText('Fewer than five answers');
});

test('a calculator keeps what was typed, and its file is read again byte for byte', async ({ page, sites }) => {
  await page.goto(`${sites.first}/metrics/clv/`);
  for (const [name, value] of Object.entries({ margin: '1.400,00', retention: '90 %', discount: '6', years: '9', acquisition: '350' }))
    await page.locator(`input[name=${name}]`).fill(value);
  await expect(result(page)).toContainText('7.525 €');
  await page.reload();
  await expect(page.locator('input[name=margin]')).toHaveValue('1.400,00');
  await expect(result(page)).toContainText('7.525 €');
  const first = await saved(page);
  await page.locator('[data-tool=reset]').click();
  await expect(page.locator('input[name=margin]')).toHaveValue('');
  await page.locator('input[data-tool=open]').setInputFiles(chosen('clv.json', first));
  await expect(page.locator('.tool-said')).toHaveText('Die Datei ist eingelesen.');
  await expect(result(page)).toContainText('7.525 €');
  expect(await saved(page)).toBe(first);
});

test('strange files are refused in plain words and change nothing', async ({ page, sites }) => {
  const { problems, open } = await watch(page, sites.first);
  await open('/metrics/nps/');
  await page.locator('input[name=promoters]').fill('3');
  const file = (value: object) => JSON.stringify({ format: 'lotse-tool', version: 1, tool: 'metric/nps', state: {}, ...value });
  for (const [text, said] of [
    ['x'.repeat(4_000_001), 'zu groß'],
    ['<script>alert(1)</script>', 'keine JSON-Datei'],
    ['[]', 'kommt nicht aus einem dieser Werkzeuge'],
    [file({ tool: 'metric/csat' }), 'anderen Werkzeug (metric/csat)'],
    [file({ version: 9 }), 'neueren Fassung (9)'],
    [file({ state: { fields: { promoters: 5 }, pasted: '' } }), 'beschädigt'],
    [file({ state: { fields: { promoters: '<img src=x onerror=alert(1)>' }, pasted: 7 } }), 'beschädigt'],
  ] as const) {
    await page.locator('input[data-tool=open]').setInputFiles(chosen('x.json', text));
    await expect(page.locator('.tool-said')).toContainText(said);
    await expect(page.locator('input[name=promoters]')).toHaveValue('3');
  }
  expect(problems).toEqual([]);
});

test('the chooser ranks metrics, says why, and remembers', async ({ page, sites }) => {
  await page.goto(`${sites.first}/guides/which-metric/`);
  await page.getByLabel('Machen wir es ihnen leicht?').check();
  await page.getByLabel('weniger als 30').check();
  await expect(result(page).locator('li').first()).toContainText('Aufwand (CES) Dafür ist sie gemacht.');
  await expect(result(page).locator('li').first()).toContainText('So wenige Antworten');
  await page.reload();
  await expect(result(page).locator('li').first()).toContainText('Aufwand (CES)');
});

test('a business case shows its result, what it hangs on, and leaves as Markdown', async ({ page, sites }) => {
  await page.goto(`${sites.first}/guides/business-case/`);
  await page.locator('[data-tool=example]').click();
  await expect(result(page)).toContainText('Kapitalwert');
  await expect(page.locator('.tool-more')).toContainText('Woran es hängt');
  await page.locator('input[name=churn]').fill('0,2');
  await expect(result(page)).toContainText('kann nicht größer sein als die Abwanderung heute (0,2)');
  await page.locator('input[name=churn]').fill('6');
  const download = page.waitForEvent('download');
  await page.locator('[data-tool=markdown]').click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text).toContain('| Abwanderung heute | 6 % im Jahr | 6 % im Jahr | 6 % im Jahr |');
  const first = await saved(page);
  await page.locator('[data-tool=reset]').click();
  await page.locator('input[data-tool=open]').setInputFiles(chosen('case.json', first));
  await expect(page.locator('input[name=churn]')).toHaveValue('6');
  expect(await saved(page)).toBe(first);
});

test('a myth asks for a guess, opens, and remembers the guess', async ({ page, sites }) => {
  await page.goto(`${sites.first}/guides/three-myths/`);
  const myth = page.locator('lotse-myth').nth(4);
  await expect(myth.locator('details')).not.toHaveAttribute('open');
  await myth.getByLabel('stimmt', { exact: true }).check();
  await expect(myth.getByRole('status')).toHaveText('Das stimmt nicht. Du hattest „stimmt“ gewählt.');
  await expect(myth.locator('details')).toHaveAttribute('open');
  await page.reload();
  await expect(myth.getByRole('status')).toHaveText('Das stimmt nicht. Du hattest „stimmt“ gewählt.');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('formula, example, table and myths can be read', async ({ page, sites }) => {
    await page.goto(`${sites.first}/metrics/nps/`);
    await expect(page.getByText('NPS = (Antworten 9 und 10')).toBeVisible();
    await expect(page.locator('.tool-figure').first()).toBeVisible();
    await expect(page.locator('.tool-form')).toBeHidden();
    await page.goto(`${sites.first}/guides/which-metric/`);
    await expect(page.locator('tr[data-metric]')).toHaveCount(9);
    await page.goto(`${sites.first}/guides/three-myths/`);
    await page.locator('lotse-myth summary').first().click();
    await expect(page.locator('lotse-myth').first()).toContainText('Das stimmt nicht.');
  });
});

test('the tools have nothing axe would find, filled in, and fit a narrow screen', async ({ page, sites }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ['/metrics/overall/', '/guides/business-case/', '/guides/which-metric/', '/guides/three-myths/']) {
    await page.goto(`${sites.first}${path}`);
    if (path.includes('overall')) await page.locator('textarea[name=pasted]').fill('5 4 3 9');
    if (path.includes('business')) await page.locator('[data-tool=example]').click();
    if (path.includes('which')) await page.getByLabel('Bleiben sie?').check();
    if (path.includes('myths')) await page.locator('lotse-myth input').first().check();
    expect(await axeInBoth(page)).toEqual([]);
    expect(await sideways(page)).toEqual([]);
  }
});
