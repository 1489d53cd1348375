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

test('a wrong address in a folder of another site leads back to the site’s own home', async ({ page }) => {
  await page.goto(`${served.origin}${base}terms/nothing/`);
  await expect(page.locator('section[lang=en] a').first()).toHaveAttribute('href', `${served.origin}${base}en/`);
});
