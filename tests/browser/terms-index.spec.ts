import type { Page } from '@playwright/test';
import { widthOf } from '../../src/components/terms/map-text.ts';
import { tabTo } from './keyboard.ts';
import { first, html, second } from './pages.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const shown = (page: Page) => page.locator('.term-rows > li:visible');
const pick = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });

test.describe('the index of terms', () => {
  test('is narrowed by click and word, counts what is left, and goes pale where nothing is', async ({ page, sites }) => {
    const { problems, open } = await watch(page, sites.first);
    await open('/terms/');
    const all = await shown(page).count();
    const status = page.locator('.term-filter [role=status]');
    await expect(status).toHaveText(`${all} Begriffe`);
    const journeys = pick(page, /^Journeys/);
    const count = Number(await page.locator('label', { has: journeys }).locator('b').textContent());
    await journeys.check();
    await expect(shown(page)).toHaveCount(count);
    await expect(status).toHaveText(`${count} von ${all} Begriffen`);
    for (const row of await shown(page).all()) await expect(row).toHaveAttribute('data-domain', 'journeys');
    // Sections and letters follow.
    const letters = await page.locator('.letter:visible h2').allTextContents();
    expect(await page.locator('.letters a[href]').allTextContents()).toEqual(letters);
    await pick(page, /^In Prüfung/).check();
    await expect.poll(() => shown(page).count()).toBeLessThan(count);
    for (const row of await shown(page).all()) await expect(row).toHaveAttribute('data-status', 'in-review');
    await pick(page, /^In Prüfung/).uncheck();
    await page.getByRole('textbox', { name: 'Wort' }).fill('journey MAP');
    await expect(page).toHaveURL(/q=journey\+MAP/);
    await expect(page.locator('#journey-map')).toBeVisible();
    for (const row of await shown(page).all()) await expect(row).toContainText(/journey[\s\S]*map|map[\s\S]*journey/i);
    await page.getByRole('button', { name: 'Filter zurücksetzen' }).first().click();
    await expect(shown(page)).toHaveCount(all);
    await expect(page.getByRole('textbox', { name: 'Wort' })).toBeFocused();
    expect(problems).toEqual([]);
  });

  test('keeps the choice in the address, through a reload and the way back', async ({ page, sites }) => {
    await page.goto(`${sites.first}/terms/`);
    await pick(page, /^Messen/).check();
    await pick(page, /^Methoden/).check();
    await page.getByRole('textbox', { name: 'Wort' }).fill('kund');
    await expect(page).toHaveURL(/\?domain=measurement&domain=methods&q=kund$/);
    const ids = () => shown(page).evaluateAll((rows) => rows.map(({ id }) => id));
    const before = await ids();
    expect(before.length).toBeGreaterThan(1);
    await page.reload();
    await expect(pick(page, /^Messen/)).toBeChecked();
    await expect(pick(page, /^Journeys/)).not.toBeChecked();
    await expect(page.getByRole('textbox', { name: 'Wort' })).toHaveValue('kund');
    expect(await ids()).toEqual(before);
    await shown(page).first().locator('a').first().click();
    await expect(page.locator('.entry h1')).toBeVisible();
    await page.goBack();
    await expect(pick(page, /^Methoden/)).toBeChecked();
    expect(await ids()).toEqual(before);
  });

  test('can be narrowed and cleared by keyboard alone, and one sees where one is', async ({ page, sites }) => {
    await page.goto(`${sites.first}/terms/`);
    expect(await tabTo(page, '#filter-words')).toEqual([]);
    expect(await tabTo(page, '[name=domain]')).toEqual([]);
    await page.keyboard.press('Space');
    await expect(page.locator('[name=domain]').first()).toBeChecked();
    const status = page.locator('.term-filter [role=status]');
    await expect(status).toHaveText(/ von /);
    expect(await tabTo(page, '.filter-state [data-reset]')).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(status).not.toHaveText(/ von /);
    await expect(page.locator('#filter-words')).toBeFocused();
    // Enter in the field must not send the form away.
    await page.keyboard.type('silo');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/terms\/\?q=silo$/);
    await expect(page.locator('#silo')).toBeVisible();
  });

  test('says what to do when nothing is left', async ({ page, sites }) => {
    await page.goto(`${sites.first}/terms/?q=xyzzy`);
    await expect(shown(page)).toHaveCount(0);
    const none = page.locator('.no-term');
    await expect(none).toBeVisible();
    await none.getByRole('link').click();
    await expect(page.getByRole('combobox')).toBeVisible();
    await page.keyboard.press('Escape');
    await none.getByRole('button').click();
    await expect(none).toBeHidden();
    await expect(shown(page).first()).toBeVisible();
  });

  test('narrows to what is not yet translated', async ({ page, sites }) => {
    // The second company has terms without German.
    await page.goto(`${sites.second}/terms/?missing=de`);
    const rows = await shown(page).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['missing']));
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows)).toEqual(new Set(['de']));
    await expect(page.getByRole('checkbox', { name: /^missing in German/ })).toBeChecked();
  });

  test('works in a sandboxed frame, where the address and the storage are out of reach', async ({ page, sites }) => {
    await page.goto(`${sites.first}/404.html`);
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-scripts');
      frame.src = src;
      frame.width = '1000';
      frame.height = '800';
      document.body.replaceChildren(frame);
    }, `${sites.first}/terms/`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('checkbox', { name: /^Journeys/ }).check();
    await expect(frame.locator('.term-filter [role=status]')).toHaveText(/ von /);
  });

  test('does not jump when the filter comes to life', async ({ page, sites }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${sites.first}/terms/`);
      await expect(page.locator('.term-filter')).toBeVisible();
      await page.waitForTimeout(100);
      expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBeLessThan(0.02);
    }
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test('lists everything and shows no filter', async ({ page, sites }) => {
      await page.goto(`${sites.first}/terms/?domain=journeys`);
      await expect(page.locator('.term-filter')).toBeHidden();
      await expect(page.locator('.no-term')).toBeHidden();
      const rows = page.locator('.term-rows > li');
      await expect(shown(page)).toHaveCount(await rows.count());
    });
  });
});

test.describe('the concept map', () => {
  test('leads along its links by Tab, in reading order, each seen and named with its relation', async ({ page, sites }) => {
    await page.goto(`${sites.first}/terms/touchpoint/`);
    const links = page.locator('.map a');
    const n = await links.count();
    expect(n).toBeGreaterThan(8);
    expect(await tabTo(page, '.map a')).toEqual([]);
    const seen: string[] = [];
    for (let index = 0; index < n; index++) {
      const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      seen.push(name);
      await expect(page.getByRole('link', { name, exact: true })).toBeFocused();
      if (index < n - 1) expect(await tabTo(page, '.map a', 1)).toEqual([]);
    }
    expect(seen).toEqual(await links.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label'))));
    expect(seen[0]).toBe('Teil von: Customer Journey');
    expect(seen).toContain('Nicht verwechseln mit: Kanal');
    expect(seen).toContain('Unterbegriff: Direkter Touchpoint');
    await page.getByRole('link', { name: 'Nicht verwechseln mit: Kanal', exact: true }).press('Enter');
    await expect(page).toHaveURL(`${sites.first}/terms/channel/`);
  });

  test('shows no neighbour that the list beneath it lacks', async ({ page, sites }) => {
    for (const path of ['/terms/touchpoint/', '/en/terms/customer-journey/']) {
      await page.goto(sites.first + path);
      const hrefs = (selector: string) =>
        page.locator(selector).evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href));
      const [inMap, inList] = [await hrefs('.map a:not([href^="#"])'), await hrefs('.relations dl a')];
      expect(inMap.length).toBeGreaterThan(4);
      expect(inMap.filter((href) => !inList.includes(href))).toEqual([]);
    }
  });

  test('gives way to the list where its words would be too small to read', async ({ page, sites }) => {
    // CX culture has so many parts that its map is among the widest.
    for (const id of ['touchpoint', 'cx-culture']) {
      await page.goto(`${sites.first}/terms/${id}/`);
      const picture = page.locator('.map svg');
      const seen: boolean[] = [];
      for (const width of [320, 390, 480, 620, 700, 820, 900, 1000, 1100, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await expect(page.locator('.relations dl')).toBeVisible();
        seen.push(await picture.isVisible());
        if (!seen.at(-1)) continue;
        const scale = await picture.evaluate((svg: SVGSVGElement) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width);
        expect(scale, `${id} at ${width}`).toBeGreaterThan(0.76);
      }
      expect(seen[1], id).toBe(false);
      expect(seen.at(-1), id).toBe(true);
    }
  });

  test('cuts no word and lays none over another, as the browser sets them, for the terms with most neighbours', async ({ page, sites }) => {
    const paths = ['touchpoint', 'customer-journey', 'cx-culture', 'complaint-management', 'customer-satisfaction-score'];
    for (const path of paths.flatMap((id) => [`/terms/${id}/`, `/en/terms/${id}/`])) {
      await page.goto(sites.first + path);
      const wrong = await page.evaluate(async () => {
        await document.fonts.ready;
        const svg = document.querySelector('.map svg');
        if (!svg) return ['no map'];
        const frame = svg.getBoundingClientRect();
        const texts = [...svg.querySelectorAll('text')].map((one) => ({ words: one.textContent, box: one.getBoundingClientRect() }));
        const found: string[] = [];
        for (const [index, { words, box }] of texts.entries()) {
          if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom)
            found.push(`outside: ${words}`);
          for (const other of texts.slice(index + 1))
            if (
              box.left < other.box.right &&
              other.box.left < box.right &&
              box.top + 2 < other.box.bottom &&
              other.box.top + 2 < box.bottom
            )
              found.push(`${words} over ${other.words}`);
        }
        return found;
      });
      expect(wrong, path).toEqual([]);
    }
  });

  test('knows how wide letters are', async ({ page, sites }) => {
    await page.goto(`${sites.first}/terms/touchpoint/`);
    const letters = [
      ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZäöüÄÖÜßéèáàçñ0123456789 !"#$%&\'()*+,-./:;<=>?@[]_{|}~–—„“”’…·×',
    ];
    const real = await page.evaluate(async (all) => {
      await document.fonts.load('500 100px Literata');
      const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      context.font = '500 100px Literata';
      return all.map((letter) => context.measureText(letter).width);
    }, letters);
    const off = letters.filter((letter, index) => {
      const [told, width] = [widthOf(letter, 100), real[index] ?? 0];
      return told < width || told > width + 9;
    });
    expect(off).toEqual([]);
  });

  test('is not in frames, whose readers came for one answer', () => {
    for (const site of [first, second])
      for (const language of site.languages) {
        expect(html(site, site.routes.entry('terms', 'touchpoint', language))).toContain('class="map"');
        const embed = html(site, site.routes.embed('terms', 'touchpoint', language));
        expect(embed).not.toContain('class="map"');
        expect(embed).toContain('class="relations"');
      }
  });
});
