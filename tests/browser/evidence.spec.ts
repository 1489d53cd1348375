import { first, html } from './pages.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

test.describe('the page of all evidence', () => {
  test('puts the worst figure of a measure first, places without it last, and goes back to the order by name', async ({ page, sites }) => {
    const { problems, open } = await watch(page, sites.first);
    await open('/evidence/');
    const places = page.locator('section', { has: page.getByRole('heading', { name: 'Nach Prozess' }) }).locator('.place');
    const names = () => places.locator('summary > b').allTextContents();
    const figures = (measure: string) =>
      places.evaluateAll(
        (all, name) => all.map((one) => one.getAttribute(`data-${name}`)).map((text) => (text === null ? null : Number(text))),
        measure,
      );
    const byName = await names();
    const order = page.getByRole('combobox', { name: 'Sortieren nach' });
    for (const [label, measure, up] of [
      ['Zufriedenheit (CSAT), schlechteste zuerst', 'csat', true],
      ['Abbrüche, schlechteste zuerst', 'abandonment', false],
    ] as const) {
      await order.selectOption({ label });
      const now = await figures(measure);
      const known = now.filter((value) => value !== null);
      expect(known.length).toBeGreaterThan(1);
      expect(now.slice(0, known.length)).toEqual([...known].sort((a, b) => (up ? a - b : b - a)));
    }
    await order.selectOption({ label: 'Name' });
    expect(await names()).toEqual(byName);
    expect(problems).toEqual([]);
  });

  test('says the newest figure of a step before anything is opened, leads there, and the step shows the same', async ({ page, sites }) => {
    const { open } = await watch(page, sites.first);
    await open('/evidence/');
    const place = page.locator('.place', { has: page.locator('summary > b', { hasText: /^Rechnung reklamieren$/ }) });
    const said = place.locator('.place-values > span', { hasText: 'Schritt 11' });
    const figure = (await said.locator('b').textContent()) ?? '';
    expect(figure).toMatch(/^\d+ %$/);
    await expect(place.getByRole('table').first()).toBeHidden();
    await place.locator('summary').press('Enter');
    await expect(place.getByRole('table').first()).toBeVisible();
    await place.getByRole('link', { name: 'Schritt 11' }).click();
    await expect(page.locator('#s11 .ev b')).toHaveText(`CSAT ${figure}`);
  });

  test('prints what is folded away', async ({ page, sites }) => {
    await page.goto(`${sites.first}/evidence/`);
    await expect(page.locator('.place table').first()).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    for (const table of await page.locator('.place table').all()) await expect(table).toBeVisible();
  });

  test('marks as stale what nobody has measured for a year', async ({ page, sites }) => {
    const { open } = await watch(page, sites.first);
    await open('/touchpoints/welcome-letter/');
    await expect(page.locator('.evidence time.overdue').first()).toBeVisible();
    await expect(page.locator('.evidence')).toContainText('(veraltet)');
  });

  test('never says what rests on fewer than five answers', () => {
    const page = html(first, '/evidence/');
    expect(page).toContain('n &lt; 5');
    expect(html(first, '/processes/outage-report/')).toContain('CSAT (weniger als 5 Antworten)');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page of all evidence offers no order to choose, and opens every place', async ({ page, sites }) => {
    await page.goto(`${sites.first}/evidence/`);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await page.locator('.place summary').first().click();
    await expect(page.locator('.place').first().getByRole('img').first()).toBeVisible();
    await expect(page.locator('.place').first().getByRole('table').first()).toBeVisible();
  });
});
