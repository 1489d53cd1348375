import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { brotli } from '../../src/build/sizes.ts';
import { first } from './pages.ts';
import { expect, test } from './sites.ts';

/** Most bytes of the search until the full text has answered, and of a further question on average. */
const mostFirst = 200_000;
const mostFurther = 10_000;

const questions = (JSON.parse(readFileSync('tests/search/queries/dev.json', 'utf8')) as { q: string; lang: string }[])
  .filter(({ lang }) => lang === 'de')
  .map(({ q }) => q);

/** What the search asks for: its script and style, the head index, Pagefind. Pagefind's own files come compressed. */
function counting(page: Page): { bytes: number } {
  const count = { bytes: 0 };
  page.on('request', (request) => {
    const path = decodeURIComponent(new URL(request.url()).pathname);
    if (!/^\/(?:pagefind|head|_lotse\/search)/.test(path)) return;
    count.bytes += sizeOf(path);
  });
  return count;
}

const sizes = new Map<string, number>();
function sizeOf(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const body = readFileSync(join(first.folder, path));
  const size = /\.(?:js|css|json)$/.test(path) ? brotli(body) : body.length;
  sizes.set(path, size);
  return size;
}

async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('combobox').fill(question);
  await expect(page.locator('#search-results[data-state=settled]')).toHaveAttribute('data-query', question);
}

test('the first answer of the full text and everything before it weigh at most 200 KB, a further one 10 KB', async ({ browser, sites }) => {
  test.setTimeout(120_000);
  const firsts: number[] = [];
  for (const question of questions.filter((_one, index) => index % Math.ceil(questions.length / 6) === 0)) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const count = counting(page);
    await page.goto(`${sites.first}/search/`);
    await ask(page, question);
    firsts.push(count.bytes);
    await context.close();
  }
  expect(Math.max(...firsts)).toBeGreaterThan(100_000);
  expect(Math.max(...firsts)).toBeLessThanOrEqual(mostFirst);

  const page = await browser.newPage();
  const count = counting(page);
  await page.goto(`${sites.first}/search/`);
  await ask(page, questions[0] ?? '');
  count.bytes = 0;
  const further = questions.slice(1, 41);
  for (const question of further) await ask(page, question);
  expect(count.bytes / further.length).toBeLessThanOrEqual(mostFurther);
  await page.close();
});
