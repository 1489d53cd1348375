import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { first } from './pages.ts';
import { type Served, serveBelow } from './servers.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const base = '/a/b/c/';
let served: Served;
test.beforeAll(async () => {
  served = await serveBelow(first.folder, base);
});
test.afterAll(() => served.close());

test('the same build works in a folder of another site: home, search, term, language, pictures, lesson, frame', async ({ page }) => {
  const { problems, open, rest } = await watch(page, served.origin);
  await open(base);
  await page.getByRole('searchbox').fill('bruchstelle');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${served.origin}${base}search/?q=bruchstelle`);
  await page.locator('[data-result="terms/break-point"]').click();
  await expect(page).toHaveURL(`${served.origin}${base}terms/break-point/`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${served.origin}${base}en/terms/break-point/`);
  await rest();
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('touchpoint');
  await page.locator('[data-result="terms/touchpoint"]').click();
  await expect(page).toHaveURL(`${served.origin}${base}en/terms/touchpoint/`);
  await page.locator('a.term').first().click();
  await expect(page.locator('h1')).toBeVisible();
  await open(`${base}en/guides/cxm-system/`);
  for (const path of ['paths/basics/', 'lessons/where-it-breaks/', 'stories/wrong-bill/', 'embed/terms/silo/', 'docs/de/terms/'])
    await open(base + path);
  const fonts = await page.evaluate(() => [...document.fonts].filter((font) => font.status === 'loaded').length);
  expect(fonts).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test('every picture of the content loads in a folder of another site', async ({ page }) => {
  const { problems, open } = await watch(page, served.origin);
  const paths = ['terms/touchpoint/', 'guides/cxm-system/', 'guides/first-steps/', 'lessons/what-is-cx/', 'docs/de/components/'];
  for (const path of paths) {
    await open(base + path);
    const broken = await page.evaluate(async () => {
      for (const image of document.images) image.loading = 'eager';
      await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
      return [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src);
    });
    expect.soft(broken, path).toEqual([]);
  }
  expect(problems).toEqual([]);
});

for (const path of ['terms/nothing/', 'unknown', 'unknown/a/b/c/deep/', 'en/terms/nothing/x.html', 'embed/terms/nothing/'])
  test(`a wrong address such as ${path} in a folder of another site is dressed, and leads back to the site’s own home`, async ({
    page,
  }) => {
    const { problems } = await watch(page, served.origin, ['404', 'terms.json']);
    await page.goto(`${served.origin}${base}${path}`);
    await expect(page.locator('section[lang=en] a').first()).toHaveAttribute('href', `${served.origin}${base}en/`);
    expect(await page.locator('main').evaluate((node) => getComputedStyle(node).maxWidth)).not.toBe('none');
    expect(problems).toEqual([]);
  });

test('opened from an unpacked folder, pages are dressed and their scripts run: terms show cards, names are searched, links lead to folders', async ({
  page,
}) => {
  const folder = pathToFileURL(`${resolve(first.folder)}/`).href;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedScript/.test(message.text())) errors.push(message.text());
  });
  await page.goto(`${folder}terms/touchpoint/index.html`);
  expect(await page.locator('.lead').evaluate((node) => getComputedStyle(node).fontFamily)).toContain('Literata');
  await page.locator('main a.term').first().hover();
  await expect(page.locator('#term-card')).toBeVisible();
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('silo');
  // The full text needs a server; the names come by script.
  await expect(page.locator('[data-result]').first()).toHaveAttribute('data-result', 'terms/silo');
  await page.goto(`${folder}embed/processes/billing-complaint/index.html?steps=2-3&theme=dark`);
  await expect(page.locator('.steps > li').filter({ visible: true })).toHaveCount(2);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto(`${folder}embed/lessons/where-it-breaks/index.html`);
  await page.locator('lotse-question input').first().check();
  await page.getByRole('button', { name: 'Antwort prüfen' }).first().click();
  await expect(page.locator('lotse-question').first().getByRole('status')).not.toBeEmpty();
  expect(errors).toEqual([]);
  // A folder does not open its index page by itself: this is where an unpacked zip ends, and why it wants a server.
  await expect(page.locator('.embed-foot a')).toHaveAttribute('href', '../../../lessons/where-it-breaks/');
});
