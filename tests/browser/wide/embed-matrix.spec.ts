import { aroundFor } from '../matrix/around.ts';
import { cell } from '../matrix/cell.ts';
import { chromiumDriver } from '../matrix/chromium.ts';
import type { Driver } from '../matrix/driver.ts';
import { type Environment, environments } from '../matrix/environments.ts';
import { firefoxAt, firefoxDriver } from '../matrix/firefox.ts';
import { forget, keep, publish } from '../matrix/results.ts';
import { things } from '../matrix/things.ts';
import { allPages, first, html } from '../pages.ts';
import { expect, test } from '../sites.ts';
import { watch } from '../watch.ts';

// One after the other: what they find is put together at the end.
test.describe.configure({ mode: 'default' });

test('the embed matrix begins anew', { tag: '@wide' }, () => {
  forget();
});

for (const environment of environments)
  test(`embed matrix, ${environment.id}, Chromium: no cell is red`, { tag: '@wide' }, async ({ browser }, { project }) => {
    test.setTimeout(5 * 60_000);
    await row(chromiumDriver(browser, project.use.launchOptions ?? {}), environment);
  });

for (const environment of environments)
  test(`embed matrix, ${environment.id}, Firefox ESR: no cell is red`, { tag: '@wide' }, async () => {
    const path = firefoxAt();
    test.skip(!path, 'Firefox ESR is neither installed nor in .lotse/browsers: the page then shows its column as not run');
    test.setTimeout(5 * 60_000);
    const driver = await firefoxDriver(path ?? '');
    try {
      await row(driver, environment);
    } finally {
      await driver.close();
    }
  });

test('no page of the site asks anybody else, has a style attribute, or has a handler in its HTML', { tag: '@wide' }, async ({
  page,
  context,
  sites,
}) => {
  test.setTimeout(40 * 60_000);
  const { problems, open } = await watch(page, sites.first);
  // The site's own pages take no text for HTML; this one does.
  const counter = await context.newPage();
  const pages = allPages(first);
  let [styles, handlers] = [0, 0];
  for (const path of pages) {
    await open(path);
    const [styled = 0, handled = 0] = await counter.evaluate(
      (sent) => {
        const all = [...new DOMParser().parseFromString(sent, 'text/html').querySelectorAll('*')];
        const named = (is: (name: string) => boolean) => all.filter((one) => one.getAttributeNames().some(is)).length;
        return [named((name) => name === 'style'), named((name) => name.startsWith('on'))];
      },
      html(first, path),
    );
    styles += styled;
    handlers += handled;
  }
  const elsewhere = problems.filter((problem) => problem.includes('leaves the origin')).length;
  keep('crawl', { pages: pages.length, elsewhere, styles, handlers });
  expect({ elsewhere, styles, handlers }).toEqual({ elsewhere: 0, styles: 0, handlers: 0 });
  expect(problems).toEqual([]);
});

test('the embed matrix is written down whole, and no cell is red', { tag: '@wide' }, () => {
  const { cells, crawl } = publish();
  for (const { id, still } of environments)
    for (const thing of things) {
      const said = Object.values(cells).map((browser) => browser[id]?.[thing.id] ?? null);
      expect(
        said.filter((one) => one !== (still ? 'reads' : 'works') && one !== null),
        `${id} × ${thing.id}`,
      ).toEqual([]);
      expect(cells['chromium']?.[id]?.[thing.id], `${id} × ${thing.id} was run`).not.toBeNull();
    }
  expect(crawl).not.toBeNull();
});

/** A row of the matrix; every cell is run, whatever the one before said. */
async function row(driver: Driver, environment: Environment): Promise<void> {
  const around = await aroundFor(environment);
  const cells: Record<string, string> = {};
  const red: string[] = [];
  for (const thing of things)
    try {
      cells[thing.id] = await cell(driver, environment, thing, around);
    } catch (error) {
      cells[thing.id] = 'fails';
      red.push(`${thing.id}: ${error instanceof Error ? error.message : error}`);
    }
  around.close();
  keep(`${driver.name}-${environment.id}`, { browser: driver.name, version: driver.version, environment: environment.id, cells });
  expect(red).toEqual([]);
}
