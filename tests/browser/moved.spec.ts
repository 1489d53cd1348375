import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

test('the old address of a renamed entry leads on, in both languages, framed too, with what the address asks for', async ({
  page,
  sites,
}) => {
  const { problems, open } = await watch(page, sites.second);
  for (const [from, to] of [
    ['/terms/passing-on/', '/terms/hand-off/'],
    ['/de/terms/passing-on/#related', '/de/terms/hand-off/#related'],
    ['/embed/terms/passing-on/?theme=dark', '/embed/terms/hand-off/?theme=dark'],
    ['/de/embed/paths/welcome/course/', '/de/embed/paths/first-week/course/'],
    ['/terms/compare/passing-on--break-point/', '/terms/compare/hand-off--break-point/'],
  ] as const) {
    await open(from);
    await expect(page).toHaveURL(sites.second + to);
  }
  expect(problems).toEqual([]);
});

test('what programs read of a renamed term is at both addresses', async ({ request, sites }) => {
  const [old, now] = await Promise.all(
    ['passing-on', 'hand-off'].map(async (id) => (await request.get(`${sites.second}/api/v1/terms/${id}.json`)).json()),
  );
  expect(old).toEqual(now);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the old address leads on, too', async ({ page, sites }) => {
    await page.goto(`${sites.second}/de/terms/passing-on/`);
    await expect(page).toHaveURL(`${sites.second}/de/terms/hand-off/`);
  });
});

test('where nothing may go by itself, the old address has a link that leads on, is no page to be found, and names the real one', async ({
  page,
  sites,
}) => {
  await page.route('**/moved.*.js', (route) => route.abort());
  await page.goto(`${sites.second}/terms/passing-on/`);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', 'https://words.harbour-bikes.example/terms/hand-off/');
  await page.locator('main a').click();
  await expect(page).toHaveURL(`${sites.second}/terms/hand-off/`);
});
