import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli, weigh } from '../../src/build/sizes.ts';
import { type Kind, kindNames } from '../../src/model/kind-names.ts';
import { readHtml } from './html.ts';
import { first, html, records, second } from './pages.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const kb = 1024;

/** Kinds whose pages are text and drawings of lines. Stories, and lessons that show one, bring their pictures. */
const light: readonly Kind[] = kindNames.filter((kind) => kind !== 'stories' && kind !== 'lessons');

for (const site of [first, second]) {
  for (const kind of light)
    test(`the heaviest pages of ${kind} of the ${site.key} site are at most 14 KB of HTML and CSS, in both languages, in a frame, too`, () => {
      const pages = site.languages.flatMap((language) =>
        records(site)
          .filter((record) => record.kind === kind && record.language === language)
          .flatMap(({ id }) => [site.routes.entry(kind, id, language), site.routes.embed(kind, id, language)]),
      );
      expect(pages.length).toBeGreaterThan(1);
      const heavy = pages
        .map((page) => ({ page, weight: weigh(site.folder, page) }))
        .filter(({ weight }) => weight.html + weight.css > 14 * kb || weight.css === 0);
      expect(heavy).toEqual([]);
    });
}

test('the starter script is at most 1.5 KB, and nothing in the head makes the first paint wait but the style sheet', () => {
  const files = readdirSync(join(first.folder, '_lotse')).filter((name) => name.endsWith('.js'));
  const starter = files.filter((name) => name.startsWith('starter.'));
  expect(starter).toHaveLength(first.languages.length);
  for (const name of starter) expect(brotli(readFileSync(join(first.folder, '_lotse', name)))).toBeLessThanOrEqual(1.5 * kb);
  for (const path of ['/', '/terms/touchpoint/', '/lessons/where-it-breaks/', '/embed/terms/touchpoint/', '/docs/de/terms/']) {
    const { elements } = readHtml(html(first, path));
    const scripts = elements.filter((node) => node.name === 'script' && node.attributes['type'] !== 'application/ld+json');
    expect(
      scripts.filter(
        (node) => node.attributes['src'] !== undefined && node.attributes['defer'] === undefined && node.attributes['async'] === undefined,
      ),
      path,
    ).toEqual([]);
    expect(
      scripts.filter((node) => node.attributes['src'] === undefined && brotli(node.text) > 200),
      path,
    ).toEqual([]);
    expect(elements.filter((node) => node.name === 'link' && node.attributes['rel'] === 'preload').length, path).toBeLessThanOrEqual(1);
  }
});

test('a term page asks for its HTML, style, fonts and one script, later for what keeps it offline, and for the search only when somebody searches', async ({
  page,
  sites,
}) => {
  const { problems, requests, open, rest } = await watch(page, sites.first);
  await open('/terms/touchpoint/');
  const scripts = requests.filter((url) => url.endsWith('.js')).map((url) => url.replace(/.*\//, '').replace(/\..*/, ''));
  expect(scripts.slice(0, 1)).toEqual(['starter']);
  expect(scripts.slice(1).filter((name) => name !== 'offline')).toEqual([]);
  // The sheet for paper comes last, and nothing waits for it.
  expect(requests.filter((url) => url.endsWith('.css') && !/\/print\.\w+\.css$/.test(url)).length).toBeLessThanOrEqual(2);
  expect(requests.filter((url) => /\.woff2$/.test(url)).length).toBeLessThanOrEqual(4);
  expect(requests.filter((url) => /pagefind|search\.|head\/|\.wasm|\.json/.test(url))).toEqual([]);
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('silo');
  await expect(page.getByRole('option').first()).toBeVisible();
  await rest();
  expect(requests.filter((url) => url.includes('/_lotse/search.'))).toHaveLength(1);
  // The full text is asked when typing rests.
  await expect.poll(() => requests.some((url) => url.includes('/pagefind/de/'))).toBe(true);
  expect(requests.some((url) => url.includes('/head/en'))).toBe(false);
  expect(requests.some((url) => url.includes('/pagefind/en/'))).toBe(false);
  expect(problems).toEqual([]);
});

test('what scripts bring onto a page is dressed when it shows, and its clothes are no load for the page before', async ({
  page,
  sites,
}) => {
  const { problems, requests, open } = await watch(page, sites.first);
  await open('/processes/billing-complaint/');
  const sheets = () => requests.flatMap((url) => /\/_lotse\/([\w-]+)\.\w+\.css/.exec(url)?.[1] ?? []);
  const look = (selector: string) =>
    page.locator(selector).evaluate((node) => {
      const { display, borderTopWidth } = getComputedStyle(node);
      return { display, borderTopWidth };
    });
  await expect(page.getByRole('group', { name: 'Ansicht' })).toBeVisible();
  expect(await look('.views')).toEqual({ display: 'flex', borderTopWidth: '0px' });
  expect(sheets()).toEqual(['process-style']);
  await page.keyboard.press('/');
  await page.locator('dialog.sheet-search').waitFor();
  expect(await look('dialog.sheet-search')).toEqual({ display: 'block', borderTopWidth: '2px' });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Einbetten' }).click();
  await page.locator('dialog.sheet-embed').waitFor();
  expect(await look('.sheet-actions')).toEqual({ display: 'flex', borderTopWidth: '0px' });
  expect(sheets()).toEqual(['process-style', 'search-style', 'dialog-style']);
  expect(problems).toEqual([]);
});
