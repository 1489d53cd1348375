import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../src/model/kinds.ts';
import { readHtml } from './html.ts';
import { first, records } from './pages.ts';
import { expect, test } from './sites.ts';

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const parts = (/^## The toolbox\n([\s\S]*?)^## /m.exec(readme)?.[1] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:Part|-)/.test(line))
  .map((line) => {
    const [, name = '', pages = ''] = line.split('|').map((cell) => cell.trim());
    return { name, pages: [...pages.matchAll(/\[`(\/[^`]+)`\]/g)].map(([, path = '']) => path) };
  });

/** Kinds that are worked with rather than read. */
const toolKinds: Kind[] = ['assessments', 'metrics', 'practices', 'voices', 'roles'];

/** Where a page of the site leads: paths without what follows `?` or `#`. */
async function linksOf(site: string, path: string): Promise<Set<string>> {
  const answer = await fetch(`${site}${path}`);
  const { elements } = readHtml(await answer.text());
  const hrefs = elements.filter(({ name, attributes }) => name === 'a' && attributes['href']).map(({ attributes }) => attributes['href']);
  return new Set(
    hrefs
      .map((href) => new URL(href ?? '', answer.url))
      .filter((url) => url.origin === site)
      .map((url) => url.pathname),
  );
}

/** Everything at most two clicks away from a page. */
async function withinTwoClicks(site: string, home: string): Promise<Set<string>> {
  const near = await linksOf(site, home);
  const far = await Promise.all([...near].map((path) => linksOf(site, path)));
  return new Set([home, ...near, ...far.flatMap((links) => [...links])]);
}

test.describe('the toolbox', () => {
  test('has all its parts in the README, and every link there leads to something', () => {
    expect(parts).toHaveLength(11);
    for (const { name, pages } of parts) expect(pages, name).not.toEqual([]);
    const section = /^## The toolbox\n([\s\S]*?)^## /m.exec(readme)?.[1] ?? '';
    const targets = [...section.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });

  for (const prefix of ['', '/en'])
    test(`is reached from the home page ${prefix}/ with two clicks, every part and kind of it`, async ({ sites }) => {
      const reached = await withinTwoClicks(sites.first, `${prefix}/`);
      const wanted = [...parts.flatMap(({ pages }) => pages), ...toolKinds.map((kind) => `/${kind}/`)];
      expect(wanted.map((path) => `${prefix}${path}`).filter((path) => !reached.has(path))).toEqual([]);
    });

  test('has each part named on the page of a term, and of a lesson or a story', async ({ sites }) => {
    const from = async (...kinds: Kind[]) => {
      const pages = records(first).filter(({ kind, language }) => language === 'de' && kinds.includes(kind));
      const links = await Promise.all(pages.map(({ kind, id }) => linksOf(sites.first, first.routes.entry(kind, id, 'de'))));
      return [...new Set(links.flatMap((all) => [...all]))];
    };
    for (const links of [await from('terms'), await from('lessons', 'stories')]) {
      const leads = (page: string) => links.some((link) => link.startsWith(page) && link.split('/').length > 3);
      expect(parts.filter(({ pages }) => !pages.some(leads)).map(({ name }) => name)).toEqual([]);
    }
  });

  test('is one click away, and lists every tool', async ({ sites }) => {
    expect(await linksOf(sites.first, '/')).toContain('/guides/toolbox/');
    const listed = await linksOf(sites.first, '/guides/toolbox/');
    const own = parts.flatMap(({ pages }) => pages).filter((path) => path.split('/').length > 3);
    expect(own.filter((path) => !listed.has(path))).toEqual([]);
  });
});
