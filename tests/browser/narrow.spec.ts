import { sideways } from './narrow.ts';
import { first, pageTypes } from './pages.ts';
import { expect, test } from './sites.ts';

// The test lays styles of its own on the page, which the page’s policy forbids.
test.use({ bypassCSP: true });

/** 1280 px at 400 % is 320; at 200 % it is 640. */
for (const width of [320, 640]) {
  test(`no type of page scrolls sideways at ${width} pixels`, { tag: width === 320 ? [] : '@wide' }, async ({ page, sites }) => {
    await page.setViewportSize({ width, height: 700 });
    const found: string[] = [];
    for (const { path } of pageTypes(first, 'de')) {
      await page.goto(sites.first + path);
      found.push(...(await sideways(page)).map((line) => `${path} ${line}`));
    }
    expect(found).toEqual([]);
  });
}

test('the search, the embed dialog and an answered question fit into 320 pixels', async ({ page, sites }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const found: string[] = [];
  await page.goto(`${sites.first}/terms/touchpoint/`);
  await page.getByRole('button', { name: 'Einbetten' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  found.push(...(await sideways(page)));
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('kunde');
  await expect(page.getByRole('option').first()).toBeVisible();
  found.push(...(await sideways(page)));
  await page.goto(`${sites.first}/lessons/where-it-breaks/`);
  await page.locator('lotse-question input').first().check();
  await page.getByRole('button', { name: 'Antwort prüfen' }).first().click();
  found.push(...(await sideways(page)));
  expect(found).toEqual([]);
});

test('on a small screen without a keyboard one can see how to close the search, however many results there are', async ({
  page,
  sites,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${sites.first}/terms/touchpoint/`);
  await page.locator('a[data-action=search]').click();
  await page.getByRole('combobox').fill('kunde');
  await expect(page.getByRole('option').first()).toBeVisible();
  const close = page.getByRole('dialog').getByRole('button', { name: 'Schließen' });
  await expect(close).toBeInViewport();
  await close.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('letters at twice their size and wider spacing break nothing (WCAG 1.4.4, 1.4.12)', async ({ page, sites }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const found: string[] = [];
  for (const path of [
    '/',
    '/terms/touchpoint/',
    '/processes/billing-complaint/',
    '/stories/wrong-bill/',
    '/terms/',
    '/lessons/where-it-breaks/',
  ]) {
    await page.goto(sites.first + path);
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    found.push(...(await sideways(page)).map((line) => `200 % ${path} ${line}`));
    await page.goto(sites.first + path);
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
    });
    found.push(...(await sideways(page)).map((line) => `spacing ${path} ${line}`));
  }
  expect(found).toEqual([]);
});
