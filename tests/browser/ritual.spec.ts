import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cleanAndFitting } from './fits.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const saved = async (page: Page, press: () => Promise<void>) => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
};

test('voices, the ritual and its forms are clean for axe, fit a phone, and are whole without scripts', async ({ page, browser, sites }) => {
  test.setTimeout(120_000);
  const { problems, open } = await watch(page, sites.first);
  await cleanAndFitting(page, open, ['/voices/', '/practices/', '/guides/meeting-ritual/', '/en/guides/customer-voices/']);
  expect(problems).toEqual([]);
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const bare = await plain.newPage();
  await bare.goto(`${sites.first}/voices/`);
  await expect(bare.locator('.voice-filter')).toBeHidden();
  await bare.locator('.places a[href="#hotline"]').click();
  await expect(bare.locator('#hotline')).toBeInViewport();
  await bare.goto(`${sites.first}/guides/meeting-ritual/`);
  await expect(bare.locator('lotse-agenda form')).toBeHidden();
  await expect(bare.locator('.agenda-sheet table')).toHaveCount(3);
  await plain.close();
});

test('voices can be narrowed by touchpoint and feeling, the choice stays in the address, and one press shows all again', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.first}/voices/`);
  const left = page.locator('.voices li:visible');
  const status = page.locator('.voice-filter [role=status]');
  const all = await left.count();
  expect(all).toBeGreaterThanOrEqual(16);
  await expect(status).toHaveText(`${all} Stimmen`);
  await page.getByRole('combobox', { name: 'Touchpoint' }).selectOption('hotline');
  const here = await left.count();
  expect(here).toBeGreaterThan(1);
  expect(here).toBeLessThan(all);
  await expect(page.locator('.voices-here, .shelf:visible')).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Gefühl' }).selectOption('-2');
  await expect(status).toHaveText('1 Stimme');
  await expect(page).toHaveURL(/\?touchpoint=hotline&emotion=-2$/);
  await page.reload();
  await expect(status).toHaveText('1 Stimme');
  await page.getByRole('combobox', { name: 'Touchpoint' }).selectOption('bill');
  await expect(status).toHaveText('Dazu ist noch keine Stimme gesammelt.');
  await page.getByRole('button', { name: 'Alle zeigen' }).click();
  await expect(left).toHaveCount(all);
  await expect(page.getByRole('combobox', { name: 'Touchpoint' })).toBeFocused();
  await expect(page).toHaveURL(/\/voices\/$/);
});

test.describe('the agenda of a ritual', () => {
  test('is made by keyboard from an example, survives a reload, and goes into calendar, Markdown and file', async ({ page, sites }) => {
    await page.goto(`${sites.first}/guides/meeting-ritual/`);
    const tool = page.locator('lotse-agenda');
    await expect(tool.getByRole('button', { name: /\.ics/ })).toBeDisabled();
    await tool.getByRole('button', { name: 'Mit dem Beispiel beginnen' }).focus();
    await page.keyboard.press('Enter');
    await tool.locator('[name="title"]').fill('Gut | gelaufen <b>');
    await tool.locator('[name="levels.0.day"]').fill('2027-03-01');
    await tool.locator('[name="levels.0.time"]').fill('09:58');
    await page.reload();
    await expect(tool.locator('.agenda-sheet caption').first()).toHaveText('Teamrunde: Gut | gelaufen <b>');
    await expect(tool.locator('.agenda-sheet')).toContainText('Montag, 1. März 2027, 09:58 bis 10:08 Uhr, jede Woche, 12 Termine');
    await expect(tool.locator('.agenda-sheet th[scope=row]').nth(1)).toHaveText('10:00–10:03');
    const dates = await saved(page, () => tool.getByRole('button', { name: /\.ics/ }).click());
    expect(dates.name).toBe('lotse-ritual.ics');
    expect(dates.text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(dates.text).toContain('DTSTART:20270301T095800\r\nDURATION:PT10M\r\nRRULE:FREQ=WEEKLY;INTERVAL=1;COUNT=12');
    const markdown = await saved(page, () => tool.getByRole('button', { name: 'Als Markdown sichern' }).click());
    expect(markdown.text).toContain('# Gut \\| gelaufen \\<b\\>\n');
    const before = await saved(page, () => tool.getByRole('button', { name: 'Als Datei sichern' }).click());
    await tool.getByRole('button', { name: 'Alles leeren' }).click();
    await expect(tool.locator('[name="title"]')).toHaveValue('');
    const open = (text: string) =>
      tool.locator('[data-tool=open]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await open(before.text.replace('"Gut', '["Gut').replace('<b>"', '<b>"]'));
    await expect(tool.locator('.tool-said')).toContainText('beschädigt');
    await open(before.text);
    await expect(tool.locator('[name="title"]')).toHaveValue('Gut | gelaufen <b>');
    expect((await saved(page, () => tool.getByRole('button', { name: 'Als Datei sichern' }).click())).text).toBe(before.text);
  });

  test('says in words what is wrong, and keeps what it had', async ({ page, sites }) => {
    await page.goto(`${sites.first}/en/guides/meeting-ritual/`);
    const tool = page.locator('lotse-agenda');
    await tool.getByRole('button', { name: 'Begin with the example' }).click();
    await tool.locator('[name="blocks.0.minutes"]').fill('0');
    await expect(tool.locator('.agenda-refused')).toHaveText('“Minutes” in row 1: a whole number from 1 to 240 is needed.');
    await expect(tool.getByRole('button', { name: 'Print the agendas' })).toBeDisabled();
    await expect(tool.locator('.agenda-sheet table')).toHaveCount(3);
  });
});

test.describe('the forms for a practice and a voice', () => {
  test('name what is missing in the page’s language and lead there; blanks are no text', async ({ page, sites }) => {
    await page.goto(`${sites.first}/guides/customer-voices/`);
    const form = page.locator('lotse-entry-form[data-kind=voice]');
    await form.getByLabel('Titel').fill('   ');
    await form.getByRole('button', { name: 'Eintrag als Datei sichern' }).click();
    const status = form.getByRole('status');
    await expect(status.locator('p')).toHaveCount(10);
    await expect(status.locator('p').first()).toHaveText('„Titel“ fehlt noch.');
    await expect(form.getByLabel('Titel')).toBeFocused();
    await form.getByLabel('Monat').fill('September');
    await form.getByRole('button', { name: 'Vorschau' }).click();
    await expect(status).toContainText('„Monat“: So passt es nicht. Als Jahr und Monat: 2026-09.');
  });

  test('show what was typed as text, save it as an entry’s file, and put it into a mail', async ({ page, sites }) => {
    await page.goto(`${sites.first}/guides/meeting-ritual/`);
    const form = page.locator('lotse-entry-form[data-kind=practice]');
    const hostile = '<img src=x onerror=alert(1)> {1+1} "a": - b\n---\ntitle: c';
    await form.getByLabel('Titel').fill('Ein <b>Test</b>');
    await form.getByLabel('In einem Satz').fill('Kurz: # gesagt');
    for (const name of ['Wie es war', 'Was wir getan haben', 'Was Kund:innen davon haben', 'Woran wir es sehen'])
      await form.getByLabel(name).fill(hostile);
    await form.getByLabel('So macht man es nach').fill('- eins\n\n- zwei');
    await form.getByLabel('Abteilung').selectOption('grid');
    await form.getByLabel('Wie verbreitet es ist').selectOption('team');
    await form.getByLabel('Touchpoint').selectOption('hotline');
    await form.getByRole('button', { name: 'Vorschau' }).click();
    const preview = form.locator('.form-preview');
    await expect(preview.locator('dd').nth(2)).toHaveText(hostile);
    expect(await preview.locator('img').count()).toBe(0);
    await expect(preview).toContainText('Netz und Technik');
    const file = await saved(page, () => form.getByRole('button', { name: 'Eintrag als Datei sichern' }).click());
    expect(file.name).toBe('practices.ein-b-test-b.de.mdx');
    expect(file.text).toContain(`situation: ${JSON.stringify(hostile)}\n`);
    expect(file.text).toContain('copy:\n  - "eins"\n  - "zwei"\n');
    expect(await preview.locator('pre').textContent()).toBe(file.text);
    await form.getByRole('button', { name: 'Dem CX-Team mailen' }).click();
    await expect(form.getByRole('status')).toContainText(/Abschicken musst du selbst|Häng die Datei an/);
  });

  test('say on a page in another language where an entry begins', async ({ page, sites }) => {
    await page.goto(`${sites.first}/en/guides/meeting-ritual/`);
    await expect(page.locator('lotse-entry-form')).toContainText('The leading language here is German.');
    await page.goto(`${sites.first}/guides/meeting-ritual/`);
    await expect(page.locator('lotse-entry-form')).not.toContainText('führende Sprache');
  });
});
