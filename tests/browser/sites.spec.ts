import { expect, test } from './sites.ts';

const homes = [
  { site: 'first', path: '/', language: 'de' },
  { site: 'first', path: '/en/', language: 'en' },
  { site: 'second', path: '/', language: 'en' },
  { site: 'second', path: '/de/', language: 'de' },
] as const;

for (const { site, path, language } of homes) {
  test(`the ${site} company’s home opens at ${path} in its language, with an empty console and no request to elsewhere`, async ({
    page,
    sites,
  }) => {
    const noise: string[] = [];
    page.on('console', (message) => {
      // The tests keep no pages.
      if (message.text() !== 'Service Worker registration blocked by Playwright') noise.push(message.text());
    });
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(sites[site])) noise.push(request.url());
    });
    const response = await page.goto(sites[site] + path, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(noise).toEqual([]);
  });
}

test('nothing of the example company shows in the second company’s home', async ({ page, sites }) => {
  await page.goto(`${sites.second}/`);
  expect(await page.content()).not.toMatch(/Wehrbrück|Stadtwerke/);
});
