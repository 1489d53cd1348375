import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli, weigh } from '../../src/build/sizes.ts';
import { readHtml } from './html.ts';
import { first, html, second } from './pages.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const kb = 1024;

for (const site of [first, second]) {
  test(`the heaviest term pages of the ${site.key} site are at most 14 KB of HTML and CSS, in both languages`, () => {
    const heavy = site.languages.flatMap((language) => {
      const folder = site.routes.index('terms', language);
      const ids = readdirSync(join(site.folder, folder), { withFileTypes: true }).filter((one) => one.isDirectory());
      expect(ids.length).toBeGreaterThan(5);
      return ids
        .map(({ name }) => ({ page: folder + name, weight: weigh(site.folder, join(folder, name)) }))
        .filter(({ weight }) => weight.html + weight.css > 14 * kb || weight.css === 0);
    });
    expect(heavy).toEqual([]);
  });
}

test('the starter script is at most 1.5 KB, and nothing in the head makes the first paint wait but the style sheet', () => {
  const files = readdirSync(join(first.folder, '_lotse')).filter((name) => name.endsWith('.js'));
  const starter = files.filter((name) => name.startsWith('starter.'));
  expect(starter).toHaveLength(1);
  expect(brotli(readFileSync(join(first.folder, '_lotse', starter[0] ?? '')))).toBeLessThanOrEqual(1.5 * kb);
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

test('a term page asks for its HTML, style, fonts and one script, and for the search only when somebody searches', async ({
  page,
  sites,
}) => {
  const { problems, requests, open, rest } = await watch(page, sites.first);
  await open('/terms/touchpoint/');
  const scripts = requests.filter((url) => url.endsWith('.js')).map((url) => url.replace(/.*\//, '').replace(/\..*/, ''));
  expect(scripts).toEqual(['starter']);
  expect(requests.filter((url) => /\.(css)$/.test(url)).length).toBeLessThanOrEqual(3);
  expect(requests.filter((url) => /\.woff2$/.test(url)).length).toBeLessThanOrEqual(4);
  expect(requests.filter((url) => /pagefind|search\.|\.wasm|\.json/.test(url))).toEqual([]);
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('silo');
  await expect(page.getByRole('option').first()).toBeVisible();
  await rest();
  expect(requests.filter((url) => url.includes('/_lotse/search.'))).toHaveLength(1);
  expect(requests.some((url) => url.includes('/pagefind/de/'))).toBe(true);
  expect(requests.some((url) => url.includes('/pagefind/en/'))).toBe(false);
  expect(problems).toEqual([]);
});
