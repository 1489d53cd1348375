import { first, pageTypes, second } from './pages.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

// Pages bring a policy, and the server sends it once more: both are at work here.
for (const site of [first, second]) {
  for (const language of site.languages) {
    test(`every type of page of the ${site.key} site opens in ${language}, says nothing in the console and asks nobody else`, {
      // The second company's pages are there for other names and settings: one language tells.
      tag: site === second && language !== site.languages[0] ? '@wide' : [],
    }, async ({ page, sites }) => {
      test.setTimeout(90_000);
      const { problems, open } = await watch(page, sites[site.key]);
      for (const { type, path } of pageTypes(site, language)) {
        await open(path);
        const seen = await page.evaluate(() => ({
          lang: document.documentElement.lang,
          headings: [...document.querySelectorAll('h1')].filter((one) => one.getClientRects().length > 0 && one.textContent?.trim()).length,
          title: document.title,
          main: document.querySelectorAll('main').length,
          broken: [...document.images].filter((image) => image.complete && image.naturalWidth === 0).map((image) => image.src),
        }));
        expect
          .soft(seen, `${type}: ${path}`)
          .toMatchObject({ lang: language, headings: 1, main: 1, broken: [], title: expect.stringMatching(/\S/) });
      }
      expect(problems).toEqual([]);
    });
  }

  test(`the ${site.key} site answers a wrong address with a page that leads home and to the search, in both languages, from any depth`, async ({
    page,
    sites,
  }) => {
    const origin = sites[site.key];
    // It finds the site's root by asking at each depth, so the answers above the root are missing by design.
    const { problems, open } = await watch(page, origin, ['404']);
    for (const path of ['/nothing/', '/terms/nothing/at/all', '/en/nothing.html?a=b']) {
      await open(path);
      await expect(page.locator('h1')).toHaveCount(2);
      for (const language of site.languages) {
        const links = page.locator(`section[lang=${language}] a`);
        await expect(links.nth(0)).toHaveAttribute('href', origin + site.routes.home(language));
        await expect(links.nth(1)).toHaveAttribute('href', origin + site.routes.search(language));
      }
    }
    await page.locator(`section[lang=${site.languages[1]}] a`).first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', site.languages[1]);
    expect(problems).toEqual([]);
  });
}

test('a term page leads to the same term in the other language and back', async ({ page, sites }) => {
  await page.goto(`${sites.first}/terms/touchpoint/`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${sites.first}/en/terms/touchpoint/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(`${sites.first}/terms/touchpoint/`);
});

test('an entry without a translation says so, and its text says which language it is in', async ({ page, sites }) => {
  const { problems, open } = await watch(page, sites.second);
  await open('/de/lessons/keeping-promises/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('.fallback')).toContainText('noch nicht auf Deutsch');
  await expect(page.locator('h1')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.prose')).toHaveJSProperty('lang', 'en');
  // The machine's own words inside it are German again.
  await expect(
    page
      .getByRole('button', { name: 'Antwort prüfen' })
      .or(page.getByRole('button', { name: 'Check' }))
      .first(),
  ).toBeVisible();
  expect(problems).toEqual([]);
});
