import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { first, html, second } from './pages.ts';
import { expect, test } from './sites.ts';

const feeds = { leading: 'feed.xml', other: 'de/feed.xml' };
const headLink = /<link rel="alternate" type="application\/rss\+xml"[^>]*href="([^"]+)"/;

test('a site with publicUrl has a well-formed feed in each language, named in the head of pages and on the list of terms', () => {
  for (const [language, feed] of [
    [second.languages[0], feeds.leading],
    [second.languages[1], feeds.other],
  ] as const) {
    const body = readFileSync(join(second.folder, feed), 'utf8');
    expect(XMLValidator.validate(body)).toBe(true);
    expect(body).toContain(`<language>${language}</language>`);
    for (const path of [second.routes.index('terms', language), second.routes.entry('terms', 'touchpoint', language)]) {
      const href = headLink.exec(html(second, path))?.[1] ?? '';
      expect(join(second.folder, path, href), path).toBe(join(second.folder, feed));
    }
    expect(html(second, second.routes.index('terms', language))).toMatch(/<p class="onward links">(?:(?!<\/p>).)*\/feed\.xml"/s);
  }
});

test('a site with publicUrl describes its search for browsers and the intranet, in each language', () => {
  for (const [language, file] of [
    [second.languages[0], 'opensearch.xml'],
    [second.languages[1], 'de/opensearch.xml'],
  ] as const) {
    const body = readFileSync(join(second.folder, file), 'utf8');
    expect(XMLValidator.validate(body)).toBe(true);
    expect(body).toMatch(/<ShortName>.{1,16}<\/ShortName>/);
    const template = /type="text\/html" template="([^"]+)"/.exec(body)?.[1] ?? '';
    expect(template).toMatch(/^https:\/\/.+\?q=\{searchTerms\}$/);
    expect(new URL(template).pathname.endsWith(second.routes.search(language))).toBe(true);
    expect(html(second, second.routes.home(language))).toMatch(/<link rel="search" type="application\/opensearchdescription\+xml"/);
  }
  expect(existsSync(join(first.folder, 'opensearch.xml'))).toBe(false);
});

test('a site without publicUrl has no feed and does not speak of one', () => {
  for (const feed of ['feed.xml', 'en/feed.xml']) expect(existsSync(join(first.folder, feed))).toBe(false);
  for (const path of ['/', '/terms/', '/en/terms/', '/terms/touchpoint/']) expect(html(first, path), path).not.toContain('feed.xml');
});

test('changes can be read and folded out without scripts', async ({ browser, sites }) => {
  const entries = ['terms', 'touchpoints', 'processes', 'guides'].flatMap((kind) =>
    JSON.parse(readFileSync(join(first.folder, 'api/v1/search-index.json'), 'utf8')).filter(
      (one: { kind: string; language: string }) => one.kind === kind && one.language === 'de',
    ),
  ) as { url: string }[];
  const path = entries.map(({ url }) => url).find((url) => /class="part changes".*<details/s.test(html(first, url)));
  if (!path) throw new Error('no entry of the example company has changed twice');
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(sites.first + path);
  const changes = page.getByRole('region', { name: 'Was sich geändert hat' });
  await expect(changes.locator('time').first()).toBeVisible();
  await expect(changes.getByRole('listitem').first()).toBeHidden();
  await changes.locator('summary').click();
  await expect(changes.getByRole('listitem').first()).toBeVisible();
  await page.close();
});
