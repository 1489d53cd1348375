import { devices, expect } from '@playwright/test';
import { test } from './sites.ts';

test.describe('the card of a term', () => {
  test('opens while the pointer rests on the word, may be rested upon, and goes with Escape', async ({ page, sites }) => {
    await page.goto(`${sites.first}/guides/cxm-system/`);
    const term = page.locator('.prose a.term').first();
    await term.hover();
    const card = page.locator('.term-card');
    await expect(card).toBeVisible();
    await expect(card).toContainText((await term.getAttribute('data-term')) === 'cxm-system' ? 'CXM-System' : /./);
    await card.hover();
    await page.waitForTimeout(500);
    await expect(card).toBeVisible();
    const before = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
  });

  test('opens by keyboard, describes the link, and Enter still follows it', async ({ page, sites }) => {
    await page.goto(`${sites.first}/guides/cxm-system/`);
    const term = page.locator('.prose a.term').first();
    await term.evaluate((link: HTMLElement) => link.focus({ focusVisible: true } as FocusOptions));
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(term).toBeFocused();
    await expect(page.locator('.term-card')).toBeVisible();
    await expect(term).toHaveAttribute('aria-describedby', 'term-card');
    const href = await term.evaluate((link: HTMLAnchorElement) => link.href);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(href);
  });

  test('opens at the first tap and follows at the second', async ({ browser, sites }) => {
    const { defaultBrowserType: _none, ...phone } = devices['Pixel 7'];
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.goto(`${sites.first}/guides/cxm-system/`);
    const term = page.locator('.prose a.term').first();
    await term.tap();
    const card = page.locator('.term-card');
    await expect(card).toBeVisible();
    await expect(page).toHaveURL(/guides\/cxm-system/);
    const box = await card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(phone.viewport.width);
    await term.tap();
    await expect(page).toHaveURL(/\/terms\//);
    await context.close();
  });

  test('asks for its words once, not for every word', async ({ page, sites }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${sites.first}/guides/cxm-system/`);
    const terms = page.locator('.prose a.term');
    for (let index = 0; index < 4; index++) {
      await terms.nth(index).hover();
      await expect(page.locator('.term-card')).toBeVisible();
      await page.mouse.move(0, 0);
      await expect(page.locator('.term-card')).toBeHidden();
    }
    expect(asked.filter((path) => path.includes('/cards/'))).toHaveLength(1);
  });
});
