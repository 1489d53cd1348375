import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

// The test lays styles of its own on the page, which the page’s policy forbids.
test.use({ bypassCSP: true });

const page1 = '/processes/billing-complaint/';

test.describe('a process', () => {
  test('is wide where there is room, tall where there is none, and never both', async ({ page, sites }) => {
    const { problems, open } = await watch(page, sites.first);
    await open(page1);
    for (const [width, wide] of [
      [1440, true],
      [820, true],
      [390, false],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.locator('.picture-wide')).toBeVisible({ visible: wide });
      await expect(page.locator('.picture-tall')).toBeVisible({ visible: !wide });
    }
    expect(problems).toEqual([]);
  });

  test('keeps the names of its lanes in sight while the picture is rolled by keyboard', async ({ page, sites }) => {
    await page.goto(sites.first + page1);
    const picture = page.locator('.picture-wide');
    await picture.focus();
    const names = page.locator('.picture-names');
    const before = (await names.boundingBox())?.x;
    await page.keyboard.press('End');
    for (let n = 0; n < 8; n++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => picture.evaluate((node) => node.scrollLeft)).toBeGreaterThan(50);
    expect((await names.boundingBox())?.x).toBeCloseTo(before ?? -1, 0);
  });

  test('says at its edge that there is more to roll to, until the end is reached, and nothing where all of it fits', async ({
    page,
    sites,
  }) => {
    await page.setViewportSize({ width: 820, height: 900 });
    await page.goto(sites.first + page1);
    const picture = page.locator('.picture-wide');
    await expect(picture).toHaveAccessibleName('Ablauf als Bild, waagrecht zu rollen');
    expect(await picture.evaluate((node) => node.tabIndex)).toBe(0);
    /** What is painted at the right edge of the picture: the rule with its arrow, or the paper that covers it. */
    const atEdge = async () => {
      const box = await picture.boundingBox();
      return page.screenshot({ clip: { x: (box?.x ?? 0) + (box?.width ?? 0) - 24, y: box?.y ?? 0, width: 24, height: 24 } });
    };
    await picture.scrollIntoViewIfNeeded();
    const start = await atEdge();
    await picture.evaluate((node) => node.scrollTo({ left: 100, behavior: 'instant' }));
    expect(await atEdge()).toEqual(start);
    await picture.evaluate((node) => node.scrollTo({ left: node.scrollWidth, behavior: 'instant' }));
    const end = await atEdge();
    expect(end).not.toEqual(start);
    await picture.evaluate((node) => node.scrollTo({ left: 0, behavior: 'instant' }));
    expect(await atEdge()).toEqual(start);
    await page.setViewportSize({ width: 2400, height: 900 });
    await page.addStyleTag({ content: '.picture-wide { width: max-content; max-width: none; }' });
    expect(await picture.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
    expect(await atEdge()).toEqual(end);
  });

  test('has words of at least 12 pixels in either form, from 352 pixels up', async ({ page, sites }) => {
    await page.goto(sites.first + page1);
    for (const width of [352, 390, 600, 767, 768, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const least = await page.locator('.picture svg:visible').evaluateAll((drawings) =>
        Math.min(
          ...drawings.flatMap((drawing) => {
            const scale = drawing.getBoundingClientRect().width / (drawing as SVGSVGElement).viewBox.baseVal.width;
            return [...drawing.querySelectorAll('text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
          }),
        ),
      );
      expect(least, `${width} pixels`).toBeGreaterThanOrEqual(12);
    }
  });

  test('lights the step of the address in picture and list, and a click in the picture leads there', async ({ page, sites }) => {
    await page.goto(`${sites.first}${page1}#s5`);
    await expect(page.locator('.picture-wide [data-step=s5]')).toHaveClass(/\blit\b/);
    expect(await page.locator('#s5').evaluate((node) => node.matches(':target'))).toBe(true);
    await page.locator('.picture-wide [data-step=s3]').click();
    await expect(page).toHaveURL(/#s3$/);
    await expect(page.locator('.picture-wide [data-step=s5]')).not.toHaveClass(/\blit\b/);
    await expect(page.locator('.picture-wide [data-step=s3]')).toHaveClass(/\blit\b/);
  });

  test('shows what one role does, from whom it comes and to whom it goes, and the address keeps that', async ({ page, sites }) => {
    const { problems, open } = await watch(page, sites.first);
    await open(page1);
    const all = await page.locator('.steps > .step').count();
    await page.getByRole('radio', { name: 'Meine Rolle' }).check();
    await page.getByRole('combobox', { name: 'Rolle' }).selectOption({ label: 'Abrechnung' });
    await expect(page).toHaveURL(/\?view=role&lane=billing$/);
    const lit = page.locator('.steps > .step:not(.unlit)');
    for (const step of await lit.all()) await expect(step).toHaveAttribute('data-lane', 'billing');
    expect(await lit.count()).toBeLessThan(all);
    await expect(page.locator('.views output')).toHaveText(`${await lit.count()} von ${all} Schritten hervorgehoben.`);
    await expect(page.locator('.role:visible')).toHaveCount(1);
    await expect(page.locator('.role:visible')).toContainText('Kommt von: Kompass, Ticketsystem, Abra');
    await page.reload();
    await expect(page.getByRole('radio', { name: 'Meine Rolle' })).toBeChecked();
    await page.getByRole('radio', { name: 'Bruchstellen' }).check();
    await expect(lit).toHaveCount(await page.locator('.step .breakpoint').count());
    await page.getByRole('radio', { name: 'Alles' }).check();
    await expect(lit).toHaveCount(all);
    await expect(page).toHaveURL(/\/billing-complaint\/$/);
    expect(problems).toEqual([]);
  });

  test('can be walked by keyboard along its steps, a choice at a fork leading on', async ({ page, sites }) => {
    await page.goto(`${sites.first}${page1}#s3`);
    const fork = page.locator('#s3').getByRole('link', { name: /→ 12/ });
    await fork.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#s12$/);
    await expect(page.locator('#s12')).toBeInViewport();
  });

  test('tells the same to who hears it: a named picture, then steps in order with who, what and where to', async ({ page, sites }) => {
    await page.goto(sites.first + page1);
    await expect(page.getByRole('img', { name: /Ablauf „Rechnung reklamieren“ als Bild: 12 Schritte/ })).toHaveCount(1);
    const told = await page.locator('.phases').ariaSnapshot();
    const places = ['Entdeckt einen falschen Zählerstand', 'Ruft die Hotline an', 'Prüft am Telefon', 'Liest das Ergebnis'].map((words) =>
      told.indexOf(words),
    );
    expect(places.every((place, at) => place > (places[at - 1] ?? -1))).toBe(true);
    expect(told).toContain('→ 12');
  });

  test('shows what changes on its way to the to-be variant', async ({ page, sites }) => {
    await page.goto(`${sites.first}/processes/billing-complaint-to-be/`);
    const changes = page.getByRole('region', { name: 'Was sich ändert' });
    await expect(changes).toContainText('Bruchstellen, die wegfallen');
    await expect(changes).toContainText('Entfällt');
    await page.locator('.variants a').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rechnung reklamieren');
  });
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 1024, height: 768 } });
  test('a process rolls sideways, on its own, with its lanes in sight', async ({ page, sites }) => {
    await page.goto(sites.first + page1);
    const picture = page.locator('.picture-wide');
    await picture.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const names = await page.locator('.picture-names').boundingBox();
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove', x: number) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: 384 }] });
    await touch('touchStart', 600);
    for (let x = 580; x >= 300; x -= 20) await touch('touchMove', x);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => picture.evaluate((node) => node.scrollLeft)).toBeGreaterThan(200);
    expect((await page.locator('.picture-names').boundingBox())?.x).toBeCloseTo(names?.x ?? -1, 0);
    expect(await page.evaluate(() => document.documentElement.scrollLeft)).toBe(0);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a process shows everything and no choice of views', async ({ page, sites }) => {
    await page.goto(sites.first + page1);
    await expect(page.locator('.views')).toBeHidden();
    for (const heading of ['Bruchstellen', 'Schritt für Schritt', 'Übergaben', 'Wer macht was'])
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
    await expect(page.locator('.step .breakpoint').first()).toBeVisible();
  });
});
