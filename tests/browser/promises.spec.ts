import { isListed } from '../../src/i18n/kept-on-device.ts';
import { first, pageTypes } from './pages.ts';
import { expect, test } from './sites.ts';

test('no page sets a cookie, and nothing is kept on the device that the handbook does not list', async ({ page, sites }) => {
  test.setTimeout(90_000);
  await page.addInitScript(() => {
    // What is erased again within a page counts too.
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      set.call(this, `seen ${key}`, '');
      set.call(this, key, value);
    };
  });
  for (const { path } of pageTypes(first, 'de')) await page.goto(sites.first + path);
  await page.goto(`${sites.first}/lessons/where-it-breaks/`);
  await page.locator('lotse-question input').first().check();
  await page.getByRole('button', { name: 'Antwort prüfen' }).first().click();
  await page.getByRole('radio', { name: 'Dunkel' }).check();
  const seen = await page.evaluate(() =>
    [...Object.keys(localStorage), ...Object.keys(sessionStorage)].map((key) => key.replace(/^seen /, '')),
  );
  expect(seen).toContain('lotse:theme');
  expect(seen).toContain('lotse:progress:v2');
  expect([...new Set(seen)].filter((key) => !isListed(key))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
});
