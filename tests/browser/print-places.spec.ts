import { expect, test } from './sites.ts';

/** Width of A4 within its margins, in the browser's pixels. */
const paper = Math.floor(((210 - 2 * 18) / 25.4) * 96);

for (const path of ['/evidence/', '/en/evidence/'])
  test(`on paper no chart or table of ${path} runs over the edge`, async ({ page, sites }) => {
    await page.setViewportSize({ width: paper, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${sites.first}${path}`);
    const wide = await page
      .locator('.chart, .place-values')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
    expect(await page.locator('.chart').count()).toBeGreaterThan(10);
    expect(wide).toBe(0);
  });

test('the map of touchpoints is printed as a table, on its side', async ({ page, sites }) => {
  await page.goto(`${sites.first}/touchpoints/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.touchpoint-map')).toBeVisible();
  await expect(page.locator('.map-phases')).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) => Number(width) > Number(height));
  expect(boxes.length).toBeGreaterThan(1);
  expect(boxes).not.toContain(false);
});

test('a journey is printed with its whole curve', async ({ page, sites }) => {
  await page.setViewportSize({ width: paper, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${sites.first}/journeys/wrong-bill-bakery/`);
  expect(await page.locator('.curve-scroll').evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
});
