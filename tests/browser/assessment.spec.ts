import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Asked } from '../../src/model/assessments/asked.ts';
import { codeOf } from '../../src/model/assessments/code.ts';
import { toolFile } from '../../src/model/tools/tool-file.ts';
import { axe, axeInBoth } from './axe.ts';
import { tabTo } from './keyboard.ts';
import { sideways } from './narrow.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What the page asks, as its own script reads it. */
const askedOn = (page: Page): Promise<Asked> =>
  page.locator('lotse-assessment').evaluate((root: HTMLElement) => ({
    id: root.dataset['assessment'] ?? '',
    scale: Number(root.dataset['scale']),
    dimensions: [...root.querySelectorAll<HTMLElement>('[data-dimension]')].map((section) => ({
      id: section.dataset['dimension'] ?? '',
      items: [...section.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) => dataset['item'] ?? ''),
    })),
    levels: (JSON.parse(root.dataset['levels'] ?? '[]') as [string, string][]).map(([id]) => id),
  }));

const download = async (page: Page, name: string, within: string): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(within).getByRole('button', { name }).click()]);
  return readFileSync(await file.path(), 'utf8');
};

test('a self-assessment is answered by keyboard, says points and next steps, and is still there after a reload', async ({
  page,
  sites,
}) => {
  const { problems, open } = await watch(page, sites.first);
  await open('/assessments/customer-centred/');
  await expect(page.locator('.assess-result')).toContainText('Sobald in einem Bereich');
  expect(await tabTo(page, '[data-item="l1"] input')).toEqual([]);
  for (const _item of ['l1', 'l2', 'l3', 'l4']) {
    // From the first answer to the second: 2 of 5 are 25 points.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
  }
  await expect(page.locator('.assess-result tbody tr').first()).toContainText('Führung');
  await expect(page.locator('.assess-result tbody tr').first()).toContainText('25');
  await expect(page.locator('.assess-result ol a').first()).toHaveText('Kundennah führen');
  await expect(page.locator('.assess-tools').first()).toContainText('4 von 24 beantwortet');
  await page.reload();
  await expect(page.locator('[data-item="l3"] input:checked')).toHaveValue('2');
  await expect(page.locator('.assess-result tbody tr').first()).toContainText('25');

  await page.getByRole('button', { name: 'Eine nach der anderen zeigen' }).click();
  await expect(page.locator('[data-item]:visible')).toHaveCount(1);
  await expect(page.locator('.assess-at')).toHaveText('Aussage 5 von 24: Strategie und Ziele');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await expect(page.locator('[data-item="g2"] input').first()).toBeFocused();
  await page.getByRole('button', { name: 'Alle zeigen' }).click();

  const kept = await download(page, 'Als Datei speichern', '.assess-keep');
  await page.getByRole('button', { name: 'Antworten löschen' }).click();
  await page.getByRole('button', { name: 'Wirklich löschen' }).click();
  await expect(page.locator('[data-item] input:checked')).toHaveCount(0);
  const file = (text: string, name = 'antworten.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const input = page.locator('.assess-keep input[type=file]');
  for (const [text, why] of [
    ['{', 'kein JSON'],
    ['{"a":1}', 'stammt nicht aus'],
    ['x'.repeat(4_100_000), 'zu groß'],
    [kept.replace('"version": 1', '"version": 2'), 'neueren Fassung'],
    [kept.replace('assessment/customer-centred', '<img src=x onerror=alert(1)>'), 'gehört woanders hin: <img src=x'],
    [toolFile('assessment/customer-centred', { answers: 7 }), 'Der Inhalt passt nicht'],
  ] as const) {
    await input.setInputFiles(file(text));
    await expect(page.locator('.assess-keep [role=status]')).toContainText(why);
  }
  await expect(page.locator('[data-item] input:checked')).toHaveCount(0);
  await input.setInputFiles(file(kept));
  await expect(page.locator('[data-item="l3"] input:checked')).toHaveValue('2');
  expect(await download(page, 'Als Datei speichern', '.assess-keep')).toBe(kept);
  expect(problems).toEqual([]);
});

test('a team’s codes and files are put together on one page: levels, agreement, the round before', async ({ page, browser, sites }) => {
  const { problems, open } = await watch(page, sites.first);
  await open('/assessments/customer-centred/');
  const team = page.locator('.assess-team');
  await team.getByLabel('Name des Teams').fill('Hotline & <b>Co</b>');
  await team.getByRole('button', { name: 'Runde öffnen' }).click();
  const link = await team.getByLabel('Link für die Teilnehmer:innen').inputValue();
  const asked = await askedOn(page);
  const items = asked.dimensions.flatMap((dimension) => dimension.items);
  const round = /#round=(\w{6})/.exec(link)?.[1] ?? '';
  const code = (person: string, answer: number, level: string, of = asked) =>
    codeOf(of, { round, person: person.padEnd(6, '0'), turn: 0, level, answers: Object.fromEntries(items.map((id) => [id, answer])) });

  // One person comes by the link, on a device of their own.
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.locator('.assess-round')).toContainText('Hotline & <b>Co</b>');
  await other.getByLabel('Mitarbeiter:in', { exact: true }).check();
  await other.locator('[data-item="l1"] input[value="2"]').check();
  const handed = JSON.parse(await download(other, 'Als Datei speichern', '.assess-hand-in')) as { state: { code: string } };
  await other.locator('[data-item="l2"] input[value="2"]').check();
  const again = await download(other, 'Als Datei speichern', '.assess-hand-in');
  const second = (JSON.parse(again) as { state: { code: string } }).state.code;
  expect(second).not.toBe(handed.state.code);
  expect(await axe(other)).toEqual([]);
  await context.close();

  const codes = team.getByLabel('Codes einfügen', { exact: false });
  const said = team.locator('[role=status]');
  await codes.fill(
    `Hallo,\n${code('A', 2, 'staff')}\n> ${code('B', 2, 'staff').toLowerCase()}\n${code('C', 2, 'staff')}\nGruß\n${code('C', 2, 'staff')}`,
  );
  await team.getByRole('button', { name: 'Codes übernehmen' }).click();
  await expect(said).toContainText('Übernommen: 3. Schon da: 1. Abgelehnt: 0.');
  await expect(team.locator('.assess-view')).toContainText('3 Abgaben. Ab fünf Abgaben');
  await codes.fill(
    `${code('X', 2, 'staff', { ...asked, id: 'other' })}\n${code('Y', 2, 'staff').replace(/.$/, (last) => (last === '0' ? '1' : '0'))}`,
  );
  await team.getByRole('button', { name: 'Codes übernehmen' }).click();
  await expect(said).toContainText('gehört zu einem anderen Selbsttest');
  await expect(said).toContainText('stimmt ein Zeichen nicht');

  const files = [again, ...[...'DE'].map((name) => toolFile('assessment-answer/customer-centred', { code: code(name, 2, 'staff') }))]
    .concat([...'FGHJK'].map((name) => toolFile('assessment-answer/customer-centred', { code: code(name, 4, 'leads') })))
    .concat('<script>alert(1)</script>')
    .map((text, at) => ({ name: `code-${at}.json`, mimeType: 'application/json', buffer: Buffer.from(text) }));
  await team.locator('input[type=file][multiple]').setInputFiles(files);
  await expect(said).toContainText('Übernommen: 8. Schon da: 0. Abgelehnt: 1.');
  await expect(said).toContainText('code-8.json');
  const view = team.locator('.assess-view');
  await expect(view).toContainText('11 Abgaben');
  // Führung: six of the staff say 2 (25 points), five leads say 4 (75): mean 47.7; variance 12/11 of 2, 1 − 1.09 / 2 = 0.45.
  await expect(view.locator('tbody tr').first()).toContainText('48');
  await expect(view.locator('tbody tr').first()).toContainText('wenig einig (0,45)');
  await expect(view).toContainText('Am weitesten liegen Teamleitung und Mitarbeiter:in bei „Führung“ auseinander: 50 Punkte.');
  await expect(view.locator('b')).toHaveCount(0);
  await view.locator('summary').click();
  expect(await axeInBoth(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await sideways(page)).toEqual([]);

  const kept = await download(page, 'Alle Runden als Datei speichern', '.assess-team');
  await page.reload();
  await expect(view).toContainText('11 Abgaben');
  await page.getByRole('button', { name: 'Runde löschen' }).click();
  await page.getByRole('button', { name: 'Wirklich löschen' }).click();
  await expect(view).toBeEmpty();
  const load = (text: string) =>
    team
      .locator('input[type=file]:not([multiple])')
      .setInputFiles({ name: 'runden.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await load(kept);
  await expect(view).toContainText('11 Abgaben');
  expect((await download(page, 'Alle Runden als Datei speichern', '.assess-team')) === kept).toBe(true);

  const whole = (id: string, date: string, answer: number) => ({
    id,
    team: 'Netz',
    date,
    levels: false,
    codes: [...'ABCDEFGHJK'].map((name) => codeOf(asked, { ...person(answer), round: id, person: name.padEnd(6, '0') })),
  });
  const person = (answer: number) => ({ turn: 0, answers: Object.fromEntries(items.map((id) => [id, answer])) });
  await load(
    toolFile('assessment-team/customer-centred', { rounds: [whole('BBBBBB', '2028-03-01', 4), whole('AAAAAA', '2028-01-01', 2)] }),
  );
  await team.locator('select').selectOption('BBBBBB');
  await expect(view).toContainText('Seit der Runde vom 1. Januar 2028');
  await expect(view).toContainText('+50 (deutlich)');
  expect(problems).toEqual([]);
});

test('the leadership check ends in intentions that a calendar takes', async ({ page, sites }) => {
  const { problems, open } = await watch(page, sites.first);
  await open('/assessments/leadership-check/');
  await expect(page.locator('.assess-team')).toHaveCount(0);
  const first = page.getByRole('group', { name: 'Vorsatz 1' });
  await page.getByRole('button', { name: 'In den Kalender (.ics)' }).click();
  await expect(page.locator('.assess-intentions [role=status]')).toContainText('Es fehlt noch etwas');
  await first.getByLabel('Wenn …').fill('ich die Runde eröffne; immer');
  await first.getByLabel('dann …').fill('frage ich zuerst, wem wir nicht helfen konnten');
  await first.getByLabel('Erinnere mich am').fill('2026-12-01');
  await first.getByLabel('Erinnere mich am').blur();
  await page.reload();
  await expect(first.getByLabel('Wenn …')).toHaveValue('ich die Runde eröffne; immer');
  const ics = await download(page, 'In den Kalender (.ics)', '.assess-intentions');
  const lines = ics.replaceAll('\r\n ', '').split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines).toContain('DTSTART:20261201T083000');
  expect(lines).toContain('SUMMARY:Vorsatz: frage ich zuerst\\, wem wir nicht helfen konnten');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  expect(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(await axeInBoth(page)).toEqual([]);
  expect(problems).toEqual([]);
});
