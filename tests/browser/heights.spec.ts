import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { measureHeights } from '../../src/build/heights/measure.ts';
import { heightAt, widths } from '../../src/embed/heights.ts';
import { snippet } from '../../src/embed/snippet.ts';
import { kindNames } from '../../src/model/kind-names.ts';
import { first } from './pages.ts';
import { type Served, serveHtml } from './servers.ts';
import { expect, test } from './sites.ts';

test.describe.configure({ mode: 'serial' });

const below = (folder: string) => readdirSync(join(first.folder, 'embed', folder)).sort()[0] ?? '';
/** One embed page of each kind, two lessons that ask, a comparison, search and flash cards. */
const pages = [
  ...kindNames.map((kind) => `embed/${kind}/${below(kind)}/`),
  'embed/lessons/where-it-breaks/',
  'embed/stories/wrong-bill/',
  `embed/terms/compare/${below('terms/compare')}/`,
  'embed/search/',
  'embed/review/',
];
let known: Record<string, number[]> = {};
let host: Served;
let body = '';
const counters = `<script>
  window.got = []; window.moved = 0;
  addEventListener('message', function (event) { if (event.data && event.data.type === 'height') got.push(event.data.height); });
  new PerformanceObserver(function (list) { list.getEntries().forEach(function (entry) { moved += entry.value; }); }).observe({ type: 'layout-shift', buffered: true });
</script>`;

test.beforeAll(async ({ browserName }, { project }) => {
  test.setTimeout(5 * 60_000);
  test.skip(browserName !== 'chromium', 'heights are measured in Chromium');
  known = await measureHeights(
    first.folder,
    pages,
    widths,
    project.use.launchOptions?.executablePath ?? chromium.executablePath(),
    () => {},
  );
  host = await serveHtml(() => `<!doctype html><title>Intranet</title><style>body{margin:0}</style>${counters}${body}`);
});
test.afterAll(() => host?.close());

// The width most places have every day, the narrowest and the widest in wide runs.
for (const width of [640, 320, 1024])
  test(`with the height of the build a frame ${width} pixels wide is right from the start: one page of each kind tells it within a pixel, in two messages at most, and nothing in the host moves, whether the frame may store or not`, {
    tag: width === 640 ? [] : '@wide',
  }, async ({ page, sites }) => {
    test.setTimeout(5 * 60_000);
    await page.setViewportSize({ width: 1200, height: 900 });
    // The one host is another site, whose frames may store nothing here; the other only another origin.
    for (const path of pages)
      for (const from of [host.origin, host.origin.replace('127.0.0.1', 'localhost')])
        expect.soft(await seen(page, from, sites.first, path, width), `${path} in ${from}`).toEqual({ right: true, few: true, moved: 0 });
  });

/** Frames a page as a pasted snippet does and says what came of it. */
async function seen(page: Page, from: string, site: string, path: string, width: number) {
  const height = heightAt(known[path] ?? [], width);
  body = `<div style="width:${width}px">${snippet({ address: `${site}/${path}`, title: 'Lotse', height, script: true })}<p>danach</p></div>`;
  await page.goto(from);
  await page.waitForFunction('got.length > 0');
  // What would grow in a loop has done so by then.
  await page.waitForTimeout(400);
  const { got, moved } = (await page.evaluate('({ got, moved })')) as { got: number[]; moved: number };
  const content = await page
    .frames()[1]
    ?.evaluate(() => (document.querySelector('[data-measure]')?.getBoundingClientRect().bottom ?? 0) + scrollY);
  const close = [got[0], got.at(-1), await page.locator('iframe').evaluate((frame) => frame.clientHeight)];
  const right = close.every((one) => Math.abs((one ?? 0) - height) <= 1 && Math.abs((one ?? 0) - (content ?? 0)) <= 1);
  return { right: right || { height, got, content }, few: got.length <= 2 || got, moved };
}
