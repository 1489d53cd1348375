import type { Page } from '@playwright/test';
import { first, html, records } from './pages.ts';
import { expect, test } from './sites.ts';

/** All stories with a comic, longest first. */
const stories = first.languages
  .flatMap((language) =>
    records(first)
      .filter((record) => record.kind === 'stories' && record.language === language)
      .map(({ id }) => first.routes.entry('stories', id, language)),
  )
  .map((path) => ({ path, panels: html(first, path).match(/<li class="panel[ "]/g)?.length ?? 0 }))
  .filter(({ panels }) => panels > 0)
  .sort((a, b) => b.panels - a.panels)
  .map(({ path }) => path);
/** Runs by default with those most likely to fail; with all of them when there is time. */
const runs = [
  { of: 'the longest stories', told: stories.slice(0, 3), tag: [] },
  { of: 'all stories', told: stories, tag: ['@wide'] },
];
/** Points of type on paper to the browser's pixels. */
const pt = 96 / 72;

/** Sheets of a PDF: each has its page object, which is never packed. */
const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** What stands in the strip: every panel's edges, and words that are cut, lie upon others, or are set smaller than `least` pixels. */
const faults = (page: Page, least: number) =>
  page.locator('.strip-frame').evaluate((strip, least) => {
    const box = (one: Element) => one.getBoundingClientRect();
    const found: string[] = [];
    for (const frame of strip.querySelectorAll('.panel-frame')) {
      const outer = box(frame);
      const words = [...frame.querySelectorAll('.bubble, .panel-caption')];
      for (const one of words) {
        const { left, right, top, bottom } = box(one);
        const said = one.textContent?.slice(0, 40);
        if (one.scrollWidth > one.clientWidth + 1) found.push(`cut: ${said}`);
        if (left < outer.left - 1 || right > outer.right + 1 || top < outer.top - 1 || bottom > outer.bottom + 1)
          found.push(`outside: ${said}`);
        for (const other of words)
          if (other !== one && box(other).top < bottom - 1 && box(other).bottom > top + 1) found.push(`over each other: ${said}`);
      }
    }
    for (const one of strip.querySelectorAll('.bubble, .panel-caption, .panel-foot'))
      if (Number.parseFloat(getComputedStyle(one).fontSize) < least) found.push(`small: ${one.textContent?.slice(0, 40)}`);
    return found;
  }, least);

test.use({ javaScriptEnabled: false });

for (const { of, told, tag } of runs) {
  test(`${of} are printed on two sheets of A4, the comic and all that is said about it`, { tag }, async ({ page, sites }) => {
    test.slow();
    expect(stories.length).toBeGreaterThanOrEqual(16);
    const sheets: Record<string, number> = {};
    for (const path of told) {
      await page.goto(sites.first + path);
      sheets[path] = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    }
    expect(Object.entries(sheets).filter(([, count]) => count < 1 || count > 2)).toEqual([]);
  });

  test(`on paper no word of ${of} is smaller than 6.5 pt, cut, or covered by another`, { tag }, async ({ page, sites }) => {
    test.slow();
    await page.emulateMedia({ media: 'print' });
    // What the margins of a sheet leave of its 210 mm.
    await page.setViewportSize({ width: Math.round((192 / 25.4) * 96), height: 1000 });
    for (const path of told) {
      await page.goto(sites.first + path);
      expect(await faults(page, 6.5 * pt), path).toEqual([]);
    }
  });

  test(`from phone to wide screen the rows of ${of} are closed and no bubble is cut or covered`, { tag }, async ({ page, sites }) => {
    test.slow();
    for (const path of told) {
      await page.goto(sites.first + path);
      for (const width of [320, 390, 820, 1024, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await faults(page, 14), `${path}, ${width} px`).toEqual([]);
        const { open, largest, body } = await rows(page);
        expect(open, `${path}, ${width} px`).toEqual([]);
        expect(largest).toBeLessThanOrEqual(1.1 * body);
      }
    }
  });
}

test('a voice without a comic is printed on one sheet, and none is empty', async ({ page, sites }) => {
  await page.goto(`${sites.first}/stories/voice-meter-number/`);
  expect(sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
});

test('the list of stories has a picture for each, for customers’ voices that of their clip', async ({ page, sites }) => {
  await page.goto(`${sites.first}/stories/`);
  const pictures = await page
    .locator('.rows-stories > li')
    .evaluateAll((rows) => rows.map((row) => row.querySelectorAll('svg.panel-picture, img.panel-picture').length));
  expect(pictures.filter((count) => count === 0)).toEqual([]);
  const poster = page.locator('.rows-stories img.panel-picture').first();
  await poster.scrollIntoViewIfNeeded();
  await expect(poster).toHaveJSProperty('complete', true);
  expect(await poster.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(100);
});

/** Rows that do not reach both edges of their strip, and how large words are. */
const rows = (page: Page) =>
  page.locator('.strip-frame').evaluate((frame) => {
    const edges = frame.getBoundingClientRect();
    const found = new Map<number, number[]>();
    for (const panel of frame.querySelectorAll('.panel')) {
      const { left, right, top } = panel.getBoundingClientRect();
      found.set(Math.round(top), [...(found.get(Math.round(top)) ?? []), left, right]);
    }
    const size = (one: Element) => Number.parseFloat(getComputedStyle(one).fontSize);
    return {
      open: [...found.entries()].filter(
        ([, of]) => Math.abs(Math.min(...of) - edges.left) > 1 || Math.abs(Math.max(...of) - edges.right) > 1,
      ),
      largest: Math.max(...[...frame.querySelectorAll('.bubble')].map(size)),
      body: size(document.body),
    };
  });
