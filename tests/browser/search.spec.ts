import type { Page } from '@playwright/test';
import { first, records, second } from './pages.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const results = (page: Page) => page.locator('[data-result]');
const firstKey = (page: Page, key: string) => expect(results(page).first()).toHaveAttribute('data-result', key);

for (const language of first.languages) {
  test(`the exact title of a term comes first, for ten terms in ${language}`, async ({ page, sites }) => {
    const terms = records(first).filter((record) => record.kind === 'terms' && record.language === language);
    const step = Math.floor(terms.length / 10);
    const { problems, open } = await watch(page, sites.first);
    await open(first.routes.search(language));
    for (const { title, id } of terms.filter((_term, index) => index % step === 0).slice(0, 10)) {
      await page.getByRole('combobox').fill(title);
      await firstKey(page, `terms/${id}`);
      await expect(results(page).first().locator('.result-title mark').first()).toBeVisible();
    }
    expect(problems).toEqual([]);
  });
}

test('another word for a term leads to it, says so, and the hit is marked', async ({ page, sites }) => {
  await page.goto(`${sites.first}/search/`);
  for (const [query, key] of [
    ['kontaktpunkt', 'terms/touchpoint'],
    ['Berührungspunkt', 'terms/touchpoint'],
    ['beruehrungspunkt', 'terms/touchpoint'],
    ['moment of truth', 'terms/moment-of-truth'],
    ['NPS', 'terms/net-promoter-score'],
  ] as const) {
    await page.getByRole('combobox').fill(query);
    await firstKey(page, key);
  }
  await page.getByRole('combobox').fill('kontaktpunkt');
  await firstKey(page, 'terms/touchpoint');
  await expect(results(page).first()).toContainText('Kontaktpunkt');
  await expect(results(page).first().locator('mark').first()).toHaveText(/kontaktpunkt/i);
  const shown = results(page).first();
  await expect(shown.locator('.result-kind')).toHaveText('Begriff');
  await expect(shown.locator('.result-summary')).not.toBeEmpty();
});

test('words said in a story lead to their scene', async ({ page, sites }) => {
  await page.goto(`${sites.first}/search/?q=Sparlampen`);
  await firstKey(page, 'stories/lost-parcel#s8');
  await expect(results(page).first().locator('.result-title')).toHaveText(/^Zugestellt: ./);
  await results(page).first().click();
  await expect(page).toHaveURL(/\/stories\/lost-parcel\/#s8$/);
});

test('results narrow to a kind and widen again', async ({ page, sites }) => {
  await page.goto(`${sites.first}/search/?q=rechnung`);
  await expect(results(page).first()).toBeVisible();
  const filter = page.getByRole('group', { name: 'Nur' });
  const all = filter.getByRole('button', { name: 'Alles' });
  const processes = filter.getByRole('button', { name: /^Prozesse/ });
  await expect(all).toHaveAttribute('aria-pressed', 'true');
  await processes.click();
  await expect(processes).toHaveAttribute('aria-pressed', 'true');
  await expect
    .poll(() => results(page).evaluateAll((links) => links.every((link) => link.getAttribute('data-result')?.startsWith('processes/'))))
    .toBe(true);
  const narrow = await results(page).count();
  // The chip counts names; the full text may have added to them.
  expect(narrow).toBeGreaterThanOrEqual(Number(await processes.locator('span').textContent()));
  await all.click();
  await expect(all).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => results(page).count()).toBeGreaterThan(narrow);
});

test('a search without results says so and shows the way to the list', async ({ page, sites }) => {
  const { problems, open } = await watch(page, sites.first);
  await open('/search/');
  await page.getByRole('combobox').fill('xyzzyqwv');
  await expect(page.getByRole('status')).toHaveText('Nichts gefunden für „xyzzyqwv“.');
  await expect(results(page)).toHaveCount(0);
  await page.locator('.search-none').getByRole('link', { name: 'Alles von A bis Z' }).click();
  await expect(page.locator('.everything')).toBeVisible();
  expect(problems).toEqual([]);
});

test('what people type is text, whatever it looks like', async ({ page, sites }) => {
  const { problems, open } = await watch(page, sites.first);
  await open('/search/');
  for (const query of ['<img src=x onerror=alert(1)>', '((((', '[a-z', '\\', '"', '%00', '🙂', 'a'.repeat(400), '   ', '__proto__']) {
    await page.getByRole('combobox').fill(query);
    await page.waitForTimeout(180);
    await expect(page.locator('#search-results img')).toHaveCount(0);
    await expect(page.getByRole('combobox')).toHaveValue(query);
  }
  await page.getByRole('combobox').fill('silo');
  await firstKey(page, 'terms/silo');
  expect(problems).toEqual([]);
});

test('Enter pressed before the answers have come opens the best answer to what was typed, never one to what was typed before', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.first}/search/`);
  const field = page.getByRole('combobox');
  await field.fill('silo');
  await firstKey(page, 'terms/silo');
  await field.fill('persona');
  await field.press('Enter');
  await expect(page).toHaveURL(`${sites.first}/terms/persona/`);
});

test('an address with ?q= opens with its answers, follows what is typed, and survives going back', async ({ page, sites }) => {
  await page.goto(`${sites.first}/en/search/?q=touchpoint`);
  await expect(page.getByRole('combobox')).toHaveValue('touchpoint');
  await firstKey(page, 'terms/touchpoint');
  await expect(results(page).first()).toHaveAttribute('href', `${sites.first}/en/terms/touchpoint/`);
  await page.getByRole('combobox').fill('break point & more');
  await expect(page).toHaveURL(`${sites.first}/en/search/?q=break%20point%20%26%20more`);
  await page.getByRole('combobox').fill('touchpoint');
  await firstKey(page, 'terms/touchpoint');
  await results(page).first().click();
  await expect(page).toHaveURL(`${sites.first}/en/terms/touchpoint/`);
  await page.goBack();
  await expect(page.getByRole('combobox')).toHaveValue('touchpoint');
  await firstKey(page, 'terms/touchpoint');
});

test('an entry found in one language opens in that language, on both sites', async ({ page, sites }) => {
  for (const site of [first, second]) {
    for (const language of site.languages) {
      await page.goto(sites[site.key] + site.routes.search(language));
      await page.getByRole('combobox').fill('touchpoint');
      await firstKey(page, 'terms/touchpoint');
      await expect(results(page).first()).toHaveAttribute('href', sites[site.key] + site.routes.entry('terms', 'touchpoint', language));
    }
  }
});
