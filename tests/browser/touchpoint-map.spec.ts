import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { tabTo } from './keyboard.ts';
import { sideways } from './narrow.ts';
import { first, html, records } from './pages.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const pick = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });

test.describe('the map of touchpoints', () => {
  test('is a table of phases and channels that holds every touchpoint and says every gap it counts', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const { problems, open } = await watch(page, sites.first);
    await open('/touchpoints/');
    const found = await page.locator('.touchpoint-map').evaluate((table) => {
      const columns = [...table.querySelectorAll('thead th[scope=col]')].slice(1);
      const cells = [...table.querySelectorAll('.map-row')].map((line) => [...line.querySelectorAll('td')]);
      return {
        ids: [...new Set([...table.querySelectorAll<HTMLElement>('[data-id]')].map((one) => one.dataset['id']))].sort(),
        unnamed: [...table.querySelectorAll('.map-row')].filter((line) => !line.querySelector('th[scope=row]')?.textContent).length,
        widths: [...new Set(cells.map((line) => line.length))],
        columns: columns.length,
        said: columns.map((one) => Number.parseInt(one.querySelector('.map-gaps')?.textContent ?? '0', 10)),
        gaps: columns.map((_one, at) => cells.filter((line) => line[at]?.textContent?.includes('Lücke')).length),
      };
    });
    const all = records(first).filter(({ kind, language }) => kind === 'touchpoints' && language === 'de');
    expect(found.ids).toEqual(all.map(({ id }) => id).sort());
    expect(found.unnamed).toBe(0);
    expect(found.widths).toEqual([found.columns]);
    expect(found.said).toEqual(found.gaps);
    const sum = found.gaps.reduce((a, b) => a + b, 0);
    expect(sum).toBeGreaterThan(0);
    await expect(page.locator('.counts')).toContainText(`${all.length} Touchpoints, ${sum} Lücken`);
    expect(problems).toEqual([]);
  });

  test('is narrowed together with the list, and keeps the choice in the address', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const { problems, open } = await watch(page, sites.first);
    await open('/touchpoints/');
    const list = page.locator('.shelf li');
    const all = await list.count();
    const status = page.locator('.term-filter [role=status]');
    await expect(status).toHaveText(`${all} Touchpoints`);
    await pick(page, 'digital').check();
    await pick(page, 'prägt das Bild').check();
    const left = await page.locator('.shelf li:visible').count();
    expect(left).toBeLessThan(all);
    await expect(status).toHaveText(`${left} von ${all} Touchpoints`);
    for (const mark of await page.locator('[data-medium]:visible').all()) {
      await expect(mark).toHaveAttribute('data-medium', 'digital');
      await expect(mark).toHaveAttribute('data-importance', '2');
    }
    // Channels, groups and shelves that are empty now are gone; gaps are those of the whole map and are not shown.
    await expect(row(page, 'Telefon')).toBeHidden();
    await expect(row(page, 'App')).toBeVisible();
    await expect(page.locator('#channel-phone')).toBeHidden();
    await expect(page.locator('.map-gap:visible')).toHaveCount(0);
    await expect(page).toHaveURL(/\?medium=digital&importance=2$/);
    await page.reload();
    await expect(pick(page, 'digital')).toBeChecked();
    await expect(page.locator('.shelf li:visible')).toHaveCount(left);
    expect(await tabTo(page, '[data-reset]')).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.locator('.shelf li:visible')).toHaveCount(all);
    await expect(pick(page, 'digital')).toBeFocused();
    await expect(row(page, 'Telefon')).toBeVisible();
    expect(problems).toEqual([]);
  });

  test('says so when nothing fits', async ({ page, sites }) => {
    await page.goto(`${sites.first}/touchpoints/?side=internal&importance=1`);
    await expect(page.getByText('Zu dieser Auswahl gibt es keinen Touchpoint.')).toBeVisible();
    await expect(page.locator('.shelf:visible, .map-group:visible, .map-phase:visible')).toHaveCount(0);
  });

  test('goes phase by phase on a phone, with the gaps of each', async ({ page, sites }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${sites.first}/touchpoints/`);
    await expect(page.locator('.touchpoint-map')).toBeHidden();
    const phases = page.locator('.map-phase');
    await expect(phases).toHaveCount(6);
    await expect(phases.first()).toContainText(/\d+ Lücken?: /);
    expect(await sideways(page)).toEqual([]);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test('shows map and list, and no filter', async ({ page, sites }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${sites.first}/touchpoints/`);
      await expect(page.locator('.touchpoint-map')).toBeVisible();
      await expect(page.locator('.shelf').first()).toBeVisible();
      await expect(page.locator('.term-filter')).toBeHidden();
    });
  });
});

test('places that touchpoints, personas and comparisons lead to exist', () => {
  const pages = ['touchpoints', 'personas'].flatMap((kind) =>
    records(first)
      .filter((record) => record.kind === kind && record.language === 'de')
      .map(({ url }) => url),
  );
  const compare = readdirSync(join(first.folder, 'journeys/compare')).map((name) => `/journeys/compare/${name}/`);
  expect(compare.length).toBeGreaterThan(0);
  let links = 0;
  for (const path of [...pages, ...compare]) {
    const text = html(first, path).replace(/^[\s\S]*?<main/, '');
    for (const [, href = ''] of text.matchAll(/href="([^"]*#[^"]+)"/g)) {
      const { pathname, hash } = new URL(href, `http://x${path}`);
      expect(html(first, pathname), `${path} → ${href}`).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
      links += 1;
    }
  }
  expect(links).toBeGreaterThan(100);
});

test.describe('two journeys side by side', () => {
  const path = '/journeys/compare/moving-in--moving-in-hannes/';

  test('are reached from both, and say where they part', async ({ page, sites }) => {
    const { problems, open } = await watch(page, sites.first);
    for (const [from, to] of [
      ['/journeys/moving-in/', 'Mit Hannes Vogt vergleichen'],
      ['/journeys/moving-in-hannes/', 'Mit Jana Hoffmann vergleichen'],
    ] as const) {
      await open(from);
      await page.getByRole('link', { name: to }).click();
      await expect(page).toHaveURL(sites.first + path);
    }
    await expect(page.locator('.differences')).toContainText('Vorbereiten: Kundenportal');
    await expect(page.locator('.differences')).toContainText('4 Stufen auseinander, hier geht es Hannes Vogt besser');
    await expect(page.getByRole('row', { name: /^Vorbereiten/ })).toBeVisible();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(`${sites.first}/en${path}`);
    await expect(page.locator('.differences')).toContainText('4 levels apart, Hannes Vogt is happier here');
    expect(problems).toEqual([]);
  });

  test('have names at the ends of their lines that neither touch nor leave the drawing', async ({ page, sites }) => {
    for (const name of readdirSync(join(first.folder, 'journeys/compare'))) {
      await page.goto(`${sites.first}/journeys/compare/${name}/`);
      const wrong = await page.locator('.curve svg').evaluate(async (svg) => {
        await document.fonts.ready;
        const frame = svg.getBoundingClientRect();
        const [a, b] = [...svg.querySelectorAll('.curve-name')].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
        const labels = [...svg.querySelectorAll('.phase-label')].map((one) => one.getBoundingClientRect());
        return [
          ...[a, b, ...labels].filter((box) => box.right > frame.right || box.left < frame.left || box.bottom > frame.bottom),
          ...(a.top + 2 < b.bottom && b.top + 2 < a.bottom && a.left < b.right ? [b] : []),
          ...labels.filter((box, at) => labels.some((other, index) => index > at && other.left < box.right)),
        ].length;
      });
      expect(wrong, name).toBe(0);
    }
  });
});
