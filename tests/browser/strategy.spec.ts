import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeInBoth } from './axe.ts';
import { tabTo } from './keyboard.ts';
import { sideways } from './narrow.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const chosen = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** The file a button hands out. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).first().click()]);
  return readFileSync(await download.path(), 'utf8');
}

/** Width and height of each page of a PDF. */
const sizes = (pdf: Buffer) =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ]);

test.describe('a canvas', () => {
  test('is filled in by keyboard, kept, and leaves as Markdown', async ({ page, sites }) => {
    const { problems, open } = await watch(page, sites.first);
    await open('/guides/cx-identity/');
    expect(await tabTo(page, 'textarea[name="1"]')).toEqual([]);
    await page.keyboard.type('freundlich');
    expect(await tabTo(page, 'textarea[name="2"]')).toEqual([]);
    await page.keyboard.type('erreichbar');
    await page.reload();
    await expect(page.getByLabel('Woran erkennt man uns heute?')).toHaveValue('freundlich');
    await expect(page.getByLabel('Woran erkennt man uns heute?')).toHaveAccessibleDescription(/Drei Wörter/);
    const markdown = await saved(page, '[data-tool=markdown]');
    expect(markdown).toContain('# CX-Identität\n\n## Woran erkennt man uns heute?\n\nfreundlich\n\n');
    expect(markdown).toContain('_noch leer_');
    expect(problems).toEqual([]);
  });

  test('is the same sheet in the other language, and a sheet of its own on the same page', async ({ page, sites }) => {
    await page.goto(`${sites.first}/guides/cx-vision-and-mission/`);
    await page.getByLabel('Der Satz').fill('Einmal erklären.');
    await page.goto(`${sites.first}/en/guides/cx-vision-and-mission/`);
    await expect(page.getByLabel('The sentence', { exact: true })).toHaveValue('Einmal erklären.');
    await expect(page.getByLabel('The mission in one sentence')).toHaveValue('');
  });

  test('comes back out of its file byte for byte, and refuses every other', async ({ page, sites }) => {
    const { problems, open } = await watch(page, sites.first);
    await open('/guides/experience-positioning/');
    const field = page.getByLabel('Für wen?');
    await field.fill('Bäckereien\n<img src=x onerror=alert(1)>');
    const before = await saved(page, '[data-tool=save]');
    await page.locator('[data-tool=reset]').click();
    await expect(field).toHaveValue('');
    const pick = (text: string) => page.locator('input[data-tool=open]').setInputFiles(chosen('x.json', text));
    await pick(before);
    await expect(field).toHaveValue('Bäckereien\n<img src=x onerror=alert(1)>');
    expect(await saved(page, '[data-tool=save]')).toBe(before);
    for (const [text, said] of [
      ['x'.repeat(4_000_001), 'zu groß'],
      ['<script>alert(1)</script>', 'keine JSON-Datei'],
      [before.replace('experience-positioning', 'cx-identity'), 'anderen Werkzeug'],
      [before.replace('"version": 1', '"version": 7'), 'neueren Fassung'],
      [before.replace(/"state": \{[^}]*\}/, '"state": {"1": 5}'), 'beschädigt'],
    ] as const) {
      await pick(text);
      await expect(page.locator('.tool-file .tool-said')).toContainText(said);
    }
    await expect(field).toHaveValue('Bäckereien\n<img src=x onerror=alert(1)>');
    expect(problems).toEqual([]);
  });

  test('is printed alone across A4, with everything that was written', async ({ page, sites }) => {
    await page.addInitScript(() => {
      self.print = () => {};
    });
    await page.goto(`${sites.first}/guides/cx-identity/`);
    const long = Array.from({ length: 30 }, (_, at) => `Zeile ${at + 1}`).join('\n');
    await page.locator('textarea[name="1"]').fill(long);
    await page.locator('[data-tool=print]').click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.canvas-paper').first()).toHaveText(long);
    await expect(page.locator('.canvas-paper').first()).toBeVisible();
    await expect(page.locator('h1')).toBeHidden();
    await expect(page.locator('.canvas textarea').first()).toBeHidden();
    const pages = sizes(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeLessThanOrEqual(2);
    for (const [width = 0, height = 0] of pages) expect(width).toBeGreaterThan(height);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('h1')).toBeVisible();
  });

  test('works in a framed page, too', async ({ page, sites }) => {
    const { problems, open } = await watch(page, sites.first);
    await open('/embed/guides/cx-identity/');
    await page.locator('textarea[name="1"]').fill('von hier');
    expect(await saved(page, '[data-tool=markdown]')).toContain('von hier');
    expect(problems).toEqual([]);
  });
});

test.describe('a roadmap', () => {
  test('is written by keyboard, drawn at once, and kept', async ({ page, sites }) => {
    const { problems, open } = await watch(page, sites.first);
    await open('/guides/cx-roadmap/');
    expect(await tabTo(page, '.roadmap-add')).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.locator('[name=title-0]')).toBeFocused();
    await page.keyboard.type('Briefe, die man versteht');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Halb so viele Rückfragen');
    await page.locator('[name=by-0]').fill('2027-03-01');
    const view = page.locator('.roadmap-view');
    await expect(view.locator('tbody th')).toHaveText('Briefe, die man versteht');
    await expect(view.locator('svg')).toContainText('Briefe, die man versteht (geplant)');
    await expect(view.locator('tbody tr')).toContainText('noch offen');
    await page.locator('[name=checks-first]').fill('2027-01-14');
    await page.locator('[name=checks-weeks]').fill('9x');
    await expect(view).toContainText('ganze Zahl von 1 bis 52');
    await expect(page.locator('[name=checks-weeks]')).toHaveAttribute('aria-invalid', 'true');
    await page.locator('[name=checks-weeks]').fill('13');
    await page.locator('[name=checks-times]').fill('2');
    await expect(view).toContainText('2 Termine: 14.1.2027, 15.4.2027');
    await page.reload();
    await expect(page.locator('[name=title-0]')).toHaveValue('Briefe, die man versteht');
    await expect(view).toContainText('2 Termine');
    await page.getByRole('button', { name: 'Meilenstein 1 entfernen' }).click();
    await expect(page.locator('.roadmap-add')).toBeFocused();
    await expect(page.locator('lotse-roadmap form > [role=status]')).toHaveText('Meilenstein 1 ist entfernt.');
    expect(problems).toEqual([]);
  });

  test('starts from the company’s own plan, and leaves in four forms', async ({ page, sites }) => {
    await page.goto(`${sites.first}/guides/cx-roadmap/`);
    await page.locator('.roadmap-start').click();
    await expect(page.locator('.roadmap-edit fieldset')).toHaveCount(6);
    expect(await saved(page, '[data-tool=markdown]')).toContain('| Umzug in einem Vorgang |');
    expect((await saved(page, '[data-tool=csv]')).split('\r\n')[0]).toContain('Meilenstein;Beginnt am;Fertig am');
    const ics = await saved(page, '[data-tool=ics]');
    expect(ics).toContain('RRULE:FREQ=WEEKLY;INTERVAL=13;COUNT=4');
    expect(ics).toContain('DTSTART:20270114T100000');
    const file = await saved(page, '[data-tool=save]');
    await page.locator('[data-tool=reset]').click();
    await expect(page.locator('.roadmap-edit fieldset')).toHaveCount(1);
    await page.locator('input[data-tool=open]').setInputFiles(chosen('r.json', file));
    await expect(page.locator('.roadmap-edit fieldset')).toHaveCount(6);
    expect(await saved(page, '[data-tool=save]')).toBe(file);
    await page.locator('input[data-tool=open]').setInputFiles(chosen('r.json', file.replace('2027-02-26', '2027-02-31')));
    await expect(page.locator('.tool-file .tool-said')).toContainText('beschädigt');
    await expect(page.locator('.roadmap-edit fieldset')).toHaveCount(6);
  });

  test('is printed across A4, empty or filled', async ({ page, sites }) => {
    await page.addInitScript(() => {
      self.print = () => {};
    });
    await page.goto(`${sites.first}/guides/cx-roadmap/`);
    await page.locator('[data-tool=print]').click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.roadmap-blank')).toBeVisible();
    const empty = sizes(await page.pdf({ preferCSSPageSize: true }));
    expect(empty).toHaveLength(1);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.roadmap-start').click();
    // Printing is over, so the page is whole again.
    await expect(page.locator('h1')).toBeVisible();
    await page.locator('[data-tool=print]').click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.roadmap-blank')).toBeHidden();
    await expect(page.locator('.roadmap-view svg')).toBeVisible();
    const [[width = 0, height = 0] = []] = sizes(await page.pdf({ preferCSSPageSize: true }));
    expect(width).toBeGreaterThan(height);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('questions and the example plan can be read, and paper has room to write', async ({ page, sites }) => {
    await page.goto(`${sites.first}/guides/cx-identity/`);
    await expect(page.getByText('Woran soll man uns erkennen?')).toBeVisible();
    await expect(page.locator('.canvas button').first()).toBeHidden();
    await expect(page.locator('.canvas textarea').first()).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    expect((await page.locator('.canvas-paper').first().boundingBox())?.height).toBeGreaterThan(80);
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${sites.first}/en/guides/cx-roadmap/`);
    await expect(page.locator('lotse-roadmap svg')).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'Moving house in one go' })).toBeVisible();
    await expect(page.locator('lotse-roadmap form')).toBeHidden();
  });
});

test('the strategy kit has nothing axe would find, filled in, and fits a narrow screen', async ({ page, sites }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ['/guides/cx-identity/', '/en/guides/cx-roadmap/', '/guides/toolbox/']) {
    await page.goto(`${sites.first}${path}`);
    if (path.includes('identity')) {
      await page.locator('textarea').first().fill('freundlich');
      await page.locator('.canvas-example summary').first().click();
    }
    if (path.includes('roadmap')) await page.locator('.roadmap-start').click();
    expect(await axeInBoth(page)).toEqual([]);
    expect(await sideways(page)).toEqual([]);
  }
});
