import { readFileSync } from 'node:fs';
import { cleanAndFitting } from './fits.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const tools = ['/guides/xos/', '/guides/raci/', '/guides/who-to-ask/', '/guides/persona-and-journey-workshop/'];

test.describe('what holds departments together', () => {
  test('is clean for axe, fits a phone, and is whole without scripts', async ({ page, browser, sites }) => {
    test.setTimeout(120_000);
    const { problems, open } = await watch(page, sites.first);
    await cleanAndFitting(page, open, tools);
    expect(problems).toEqual([]);
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const bare = await plain.newPage();
    await bare.goto(`${sites.first}/guides/raci/`);
    await expect(bare.locator('.row-filter')).toBeHidden();
    expect(await bare.locator('tr[data-departments]').count()).toBeGreaterThan(5);
    await bare.goto(`${sites.first}/guides/persona-and-journey-workshop/`);
    await expect(bare.locator('.form-actions').first()).toBeHidden();
    await expect(bare.getByLabel('Motiv')).toBeVisible();
    await plain.close();
  });

  test('is a map whose parts lead to their descriptions', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${sites.first}/guides/xos/`);
    const parts = page.locator('.system-map a');
    const count = await parts.count();
    expect(count).toBe(await page.locator('.system-parts > li').count());
    for (let at = 0; at < count; at += 1) {
      const target = (await parts.nth(at).getAttribute('href')) ?? '';
      await parts.nth(at).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator(target)).toBeInViewport();
    }
  });

  test('has one answer to who is responsible, by department, and saves what is left as a table', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${sites.first}/guides/raci/`);
    const rows = page.locator('tr[data-departments]');
    const all = await rows.count();
    for (let at = 0; at < all; at += 1) await expect(rows.nth(at).locator('.raci-a')).toHaveCount(1);
    await page.getByLabel('Abteilung').selectOption('grid');
    const left = page.locator('tr[data-departments]:visible');
    const some = await left.count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await expect(page.locator('lotse-rows [role=status]')).toHaveText(`${some} Zeilen`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /CSV/ }).click()]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines[0]).toContain('Netz und Technik');
    // Headings of phases that are left stand between the rows.
    const phases = await page.locator('.raci-phase:visible').count();
    expect(lines).toHaveLength(1 + some + phases);
    expect(lines.some((line) => /;AR?;|;AR?$/.test(line))).toBe(true);
  });

  test('names the people to ask about a touchpoint, and the way to join', async ({ page, sites }) => {
    await page.goto(`${sites.first}/guides/who-to-ask/`);
    await page.getByLabel('Suchen in der Liste').fill('rechnung');
    const left = page.locator('tr[data-departments]:visible');
    await expect(left).not.toHaveCount(0);
    await expect(left.first().getByRole('link', { name: /@/ }).first()).toHaveAttribute('href', /^mailto:.+@/);
    await page.getByLabel('Suchen in der Liste').fill('gibt es nicht');
    await expect(left).toHaveCount(0);
    await expect(page.getByRole('link', { name: /Mitmachen/ })).toHaveAttribute('href', /^mailto:cx-team@/);
  });
});

test.describe('the form that makes an entry', () => {
  test('asks for what is missing, keeps what is typed, and saves a file in the content’s format', async ({ page, sites }) => {
    await page.goto(`${sites.first}/guides/persona-and-journey-workshop/`);
    const form = page.locator('lotse-entry-form[data-kind=persona]');
    const make = form.getByRole('button', { name: 'Eintrag als Datei sichern' });
    await form.getByLabel('Name').fill('Lena Öttl');
    await make.click();
    expect(await form.locator('form').evaluate((one: HTMLFormElement) => one.checkValidity())).toBe(false);
    await expect(form.getByRole('status')).toContainText('„Motiv“ fehlt noch.');
    await form.getByLabel('In einem Satz').fill('Kurz # gesagt: gut');
    await form.getByLabel('Motiv').fill('weil');
    await form.getByLabel('Lage').fill('dort');
    await form.getByLabel('Ziele').fill('eins\nzwei');
    await page.reload();
    await expect(form.getByLabel('Name')).toHaveValue('Lena Öttl');
    const [download] = await Promise.all([page.waitForEvent('download'), make.click()]);
    expect(download.suggestedFilename()).toBe('personas.lena-oettl.de.mdx');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain('summary: "Kurz # gesagt: gut"\n');
    expect(text).toContain('goals:\n  - "eins"\n  - "zwei"\n');
    await expect(form.getByRole('status')).toContainText('npx lotse import entry personas.lena-oettl.de.mdx');
  });

  test('brings back what was saved, byte for byte, and refuses other files in plain words', async ({ page, sites }) => {
    await page.goto(`${sites.first}/guides/persona-and-journey-workshop/`);
    const form = page.locator('lotse-entry-form[data-kind=journey]');
    await form.getByLabel('Titel').fill('Weg "eins"');
    await form.locator('[name="points.1.does"]').fill('geht');
    await form.locator('[name="points.1.moment"]').check();
    const keep = form.getByRole('button', { name: 'Zwischenstand sichern' });
    const saved = async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), keep.click()]);
      return readFileSync(await download.path(), 'utf8');
    };
    const before = await saved();
    page.on('dialog', (dialog) => dialog.accept());
    await form.getByRole('button', { name: 'Alles leeren' }).click();
    await expect(form.getByLabel('Titel')).toHaveValue('');
    const open = (buffer: string) =>
      form.locator('[data-open]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(buffer) });
    await open(before);
    await expect(form.getByLabel('Titel')).toHaveValue('Weg "eins"');
    await expect(form.locator('[name="points.1.moment"]')).toBeChecked();
    expect(await saved()).toBe(before);
    const status = form.getByRole('status');
    for (const [file, said] of [
      ['<script>alert(1)</script>', 'lässt sich nicht lesen'],
      ['{"a":1}', 'kein Zwischenstand'],
      [before.replace('entry-form/journey', 'canvas/vision'), 'anderen Werkzeug'],
      [before.replace(/"version": \d+/, '"version": 99'), 'neueren Fassung'],
      [before.replace(/"state": \{[^}]*\}/, '"state": 7'), 'beschädigt'],
      ['x'.repeat(5_000_000), 'zu groß'],
    ] as const) {
      await open(file);
      await expect(status).toContainText(said);
    }
    await expect(form.getByLabel('Titel')).toHaveValue('Weg "eins"');
  });
});
