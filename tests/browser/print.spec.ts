import { html, records, second, first as site } from './pages.ts';
import { expect, test } from './sites.ts';

// The test lays styles of its own on the page, which the page’s policy forbids.
test.use({ bypassCSP: true });

/** A sheet's paper within its margins, CSS pixels. */
const mm = (length: number) => (length * 96) / 25.4;

test.describe('a printed process', () => {
  for (const one of [site, second])
    for (const language of one.languages)
      test(`of the ${one.key} site in ${language} shows its whole picture on sheets of its own, in words of at least 7 pt`, async ({
        page,
        sites,
      }) => {
        test.slow();
        await page.emulateMedia({ media: 'print' });
        const processes = records(one).filter((record) => record.kind === 'processes' && record.language === language);
        expect(processes.length).toBeGreaterThan(0);
        for (const { id } of processes) {
          await page.goto(sites[one.key] + one.routes.entry('processes', id, language));
          await expect(page.locator('.picture')).toBeHidden();
          const upright = (await page.locator('.sheets-upright').count()) > 0;
          const paper = upright ? { width: 210 - 12, height: 297 - 12 } : { width: 297 - 12, height: 210 - 12 };
          await page.setViewportSize({ width: Math.floor(mm(paper.width)), height: Math.floor(mm(paper.height)) });
          await page.addStyleTag({ content: 'body > main { margin: 0; padding: 0 }' });
          const sheets = await page.locator('.sheets > figure').evaluateAll((figures) =>
            figures.map((figure) => {
              const drawing = figure.querySelector('div > svg') as SVGSVGElement;
              const inner = drawing.querySelector('svg') as SVGSVGElement;
              const scale = Math.min(
                drawing.clientWidth / drawing.viewBox.baseVal.width,
                drawing.clientHeight / drawing.viewBox.baseVal.height,
              );
              return {
                points: 12 * scale * 0.75,
                width: drawing.getBoundingClientRect().width,
                height: figure.getBoundingClientRect().height,
                part: { x: inner.viewBox.baseVal.x, width: inner.viewBox.baseVal.width },
                drawn: [...drawing.querySelectorAll('use')].map((use) => use.getBBox().width),
              };
            }),
          );
          const whole = await page.locator('.picture-flow svg').evaluate((svg) => (svg as SVGSVGElement).viewBox.baseVal.width);
          let end = 0;
          for (const { points, width, height, part, drawn } of sheets) {
            expect(points, id).toBeGreaterThan(6.99);
            expect(width, id).toBeLessThanOrEqual(mm(paper.width));
            expect(height, id).toBeLessThanOrEqual(mm(paper.height));
            expect(drawn, id).toEqual([104, whole]);
            expect(part.x, id).toBe(end);
            end = part.x + part.width;
          }
          expect(end, id).toBe(whole);
        }
      });

  test('has a page for each sheet, on its side, and no empty one', async ({ page, sites }) => {
    for (const id of ['outage-report', 'billing-complaint', 'house-connection']) {
      await page.goto(`${sites.first}/processes/${id}/`);
      const sheets = await page.locator('.sheets:not(.sheets-upright) > figure').count();
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      const pages = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => Number(width) > Number(height));
      expect(pages.filter(Boolean), id).toHaveLength(sheets);
      expect(pages[0], id).toBe(false);
      // What a page of the title, the sheets and two columns of steps leave no more room for.
      expect(pages.length, id).toBeLessThanOrEqual(8);
    }
  });

  test('costs a screen nothing: its style comes last and stops no paint', async ({ page, sites }) => {
    expect(html(site, '/processes/billing-complaint/')).toMatch(/<link rel="stylesheet" href="[^"]*\/print\.\w+\.css" media="print">/);
    await page.goto(`${sites.first}/processes/billing-complaint/`);
    await expect(page.locator('.sheets')).toBeHidden();
    await expect(page.locator('.picture')).toBeVisible();
  });
});
