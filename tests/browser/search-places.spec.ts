import type { Page } from '@playwright/test';
import { type Served, serveHtml } from './servers.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const box = (page: Page) => page.getByRole('combobox');
const first = (page: Page) => page.locator('[data-result]').first();

test('whoever lands on a wrong address gets to the search and finds', async ({ page, sites }) => {
  await page.goto(`${sites.first}/terms/nothing/at/all`);
  const link = page.locator('section[lang=de] a').nth(1);
  await expect(link).toHaveAttribute('href', `${sites.first}/search/`);
  await link.click();
  await box(page).fill('Silo');
  await expect(first(page)).toHaveAttribute('href', `${sites.first}/terms/silo/`);
});

test('the search opens from the handbook, in its language', async ({ page, sites }) => {
  const { problems, open } = await watch(page, sites.first);
  for (const [path, language] of [
    ['/docs/de/terms/', ''],
    ['/docs/en/findings/wrong-value/', '/en'],
  ] as const) {
    await open(path);
    await page.keyboard.press('Control+k');
    await box(page).fill('Silo');
    await expect(first(page)).toHaveAttribute('href', `${sites.first}${language}/terms/silo/`);
    await box(page).press('Enter');
    await expect(page).toHaveURL(`${sites.first}${language}/terms/silo/`);
  }
  expect(problems).toEqual([]);
});

const hostile = {
  markup: '<img src=x onerror=alert(1)><script>alert(2)</script>',
  length: 'Kunde '.repeat(1700),
  'one long word': 'x'.repeat(10_000),
  'right to left': '\u202eلمسة العميل\u202c',
  emoji: '🙂👩‍🚒',
  punctuation: '?!…()[]{}"\'`\\%',
  'half a character': '\u{1f642}'.repeat(100),
  'a name of JavaScript': '__proto__ constructor',
};

for (const [name, query] of Object.entries(hostile))
  test(`an address that searches for ${name} shows text and no error`, async ({ page, sites }) => {
    const { problems, open } = await watch(page, sites.first);
    await open(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#search-results')).toHaveAttribute('data-state', 'settled');
    await expect(page.getByRole('status').first()).toHaveText(/Treffer|Nichts gefunden/);
    await expect(page.locator('.search-box :is(img, script)')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(problems).toEqual([]);
  });

test.describe('in a frame', () => {
  let host: Served;
  let body = '';
  test.beforeAll(async () => {
    host = await serveHtml(() => `<!doctype html><html lang="de"><head><title>Intranet</title></head><body>${body}</body></html>`);
  });
  test.afterAll(() => host.close());

  test('the search page offers itself for embedding', async ({ page, sites }) => {
    await page.goto(`${sites.first}/en/search/`);
    await page.getByRole('button', { name: 'Embed' }).click();
    await expect(page.getByRole('textbox', { name: 'Code to paste' })).toHaveValue(new RegExp(`src="${sites.first}/en/embed/search/"`));
  });

  for (const sandbox of ['', 'sandbox="allow-scripts allow-popups"'])
    test(`the box alone answers and opens what it found in a new window${sandbox && ', even without an origin'}`, async ({
      page,
      sites,
    }) => {
      body = `<iframe ${sandbox} title="Suche" src="${sites.first}/embed/search/" width="700" height="600"></iframe>`;
      await page.goto(`${host.origin}/`);
      const frame = page.frameLocator('iframe');
      await frame.getByRole('combobox').fill('Beschwerde');
      const result = frame.locator('[data-result]').first();
      await expect(result).toHaveAttribute('data-result', 'terms/complaint-rate');
      await expect(frame.locator('#search-results')).toHaveAttribute('data-state', 'settled');
      await expect(frame.getByRole('group', { name: 'Im Text gefunden' })).toHaveCount(1);
      await expect(frame.getByRole('status')).toHaveText(/^\d+ Treffer$/);
      const [opened] = await Promise.all([page.waitForEvent('popup'), frame.getByRole('combobox').press('Enter')]);
      await expect(opened).toHaveURL(`${sites.first}/terms/complaint-rate/`);
      await frame.getByRole('combobox').fill('xyzzyqwv');
      await expect(frame.getByRole('link', { name: /vorschlagen/ })).toHaveAttribute(
        'href',
        /^mailto:.*subject=Begriff%20fehlt%3A%20xyzzyqwv$/,
      );
      for (const link of await frame.getByRole('link').all()) await expect(link).toHaveAttribute('target', '_blank');
    });
});
