import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeInBoth } from './axe.ts';
import { rightAnswer } from './questions.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const deck = 'lotse:review:v1';
const stored = (page: Page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}'), deck);

test('a session of flash cards goes by keys alone, repeats what was forgotten, ends, and comes back another day', async ({
  page,
  sites,
}) => {
  await page.clock.install({ time: new Date('2026-11-22T18:00:00') });
  const { problems, open } = await watch(page, sites.first);
  await open('/review/');
  await expect(page.getByRole('heading', { name: 'Noch nichts zu wiederholen' })).toBeVisible();
  await page.getByRole('button', { name: 'Themengebiet wählen' }).press('Enter');
  await page.locator('input[value=touchpoints]').press(' ');
  await expect(page.getByRole('heading', { name: 'Heute warten 5 Karten' })).toBeVisible();
  await page.getByRole('button', { name: 'Anfangen' }).press('Enter');
  await expect(page.locator('.flash-front')).toBeFocused();
  const first = (await page.locator('.flash-front').textContent()) ?? '';
  await page.keyboard.press('2');
  await expect(page.locator('.flash-back')).toBeHidden();
  await page.keyboard.press(' ');
  await expect(page.locator('.flash-back')).toBeFocused();
  await page.keyboard.press('1');
  for (const n of [2, 3, 4, 5]) {
    await expect(page.locator('.flash-place')).toHaveText(`Karte ${n} von 5`);
    await page.keyboard.press(' ');
    await page.keyboard.press('2');
  }
  await expect(page.locator('.flash-place')).toHaveText('noch einmal');
  await expect(page.locator('.flash-front')).toHaveText(first);
  await page.keyboard.press(' ');
  await page.keyboard.press('2');
  await expect(page.getByRole('heading', { name: 'Für heute geschafft' })).toBeFocused();
  const { cards } = await stored(page);
  expect(Object.values<{ reps: number }>(cards).map(({ reps }) => reps)).toEqual([1, 1, 1, 1, 1]);
  await page.clock.setFixedTime(new Date('2026-11-23T07:00:00'));
  await open('/review/');
  // What was forgotten is due, and five more are new.
  await expect(page.getByRole('heading', { name: 'Heute warten 6 Karten, 5 davon sind neu.' })).toBeVisible();
  expect(problems).toEqual([]);
});

test('terms of a lesson that is done become cards', async ({ page, sites }) => {
  await page.goto(`${sites.first}/review/`);
  const lesson = page.locator('li[data-lesson="what-is-cx"]');
  const questions = ((await lesson.getAttribute('data-questions')) ?? '').split(' ');
  const answers = Object.fromEntries(questions.map((id) => [`what-is-cx/${id}`, { right: true, tries: 1 }]));
  await page.evaluate((all) => localStorage.setItem('lotse:progress:v2', JSON.stringify({ answers: all, read: [], places: {} })), answers);
  await page.reload();
  await page.getByRole('button', { name: 'Anfangen' }).click();
  await expect(page.locator('.flash-card')).toBeVisible();
});

test('two tabs keep each other’s cards, a corrupt deck is set aside, and deleting asks first', async ({ page, context, sites }) => {
  await page.goto(`${sites.first}/review/`);
  await page.evaluate((key) => localStorage.setItem(key, '{"cards":7}'), deck);
  await page.reload();
  expect(await page.evaluate((key) => localStorage.getItem(`${key}:corrupt`), deck)).toContain('cards');
  await page.locator('.review-sets summary').click();
  await page.locator('input[value=touchpoints]').check();
  const other = await context.newPage();
  await other.goto(`${sites.first}/review/`);
  for (const tab of [page, other]) await tab.getByRole('button', { name: 'Anfangen' }).click();
  await other.bringToFront();
  // Pressed on the card itself: in a tab that paints seldom the focus comes late.
  for (const key of [' ', '2', ' ', '2']) await other.locator('.flash-card').press(key);
  await expect.poll(async () => Object.keys((await stored(page)).cards).length).toBe(2);
  await page.bringToFront();
  for (const key of [' ', '1']) await page.locator('.flash-card').press(key);
  await expect.poll(async () => Object.keys((await stored(page)).cards).length).toBe(2);
  await page.locator('.review-sets summary').click();
  await page.getByRole('button', { name: 'Kartenstapel löschen' }).click();
  expect(Object.keys((await stored(page)).cards)).toHaveLength(2);
  await page.getByRole('button', { name: 'Wirklich löschen?' }).click();
  expect(Object.keys((await stored(page)).cards)).toHaveLength(0);
});

test('what a learner hands in, the class page counts: first mistakes by name, strangers’ files refused by name', async ({
  page,
  sites,
}) => {
  const { problems, requests, open } = await watch(page, sites.first);
  await open('/lessons/where-it-breaks/');
  const question = page.locator('lotse-question').first();
  const right = await rightAnswer(question);
  const wrong = question.locator(`.option:not([data-option="${right}"])`).first();
  const mistake = ((await wrong.locator('label').textContent()) ?? '').trim();
  await wrong.locator('input').check();
  await question.getByRole('button', { name: 'Antwort prüfen' }).click();
  await question.getByRole('button', { name: 'Noch einmal' }).click();
  await question.locator(`input[value="${right}"]`).check();
  await question.getByRole('button', { name: 'Antwort prüfen' }).click();
  await expect(question.getByRole('status')).toHaveText('Richtig');
  await open('/paths/basics/');
  await page.getByText('Ergebnis abgeben').click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Datei speichern' }).click();
  const results = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
  expect(results).toMatchObject({ lotse: 'results', version: 1, path: 'basics' });
  expect(results).not.toHaveProperty('name');
  expect(Object.values(results.answers)).toEqual([{ right: true, tries: 2, first: { response: expect.any(String), right: false } }]);

  await open('/class/');
  const file = (name: string, value: unknown) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
  });
  await page
    .locator('input[type=file]')
    .setInputFiles([
      file('anna.json', results),
      file('ben.json', { ...results, person: 'benbenben' }),
      file('again.json', results),
      file('page.html', '<script>window.hit = 1</script>'),
      file('old.json', { ...results, version: 9 }),
      file('big.json', 'x'.repeat(1_000_001)),
    ]);
  const said = page.locator('.class-said');
  await expect(said).toContainText('2 Abgaben');
  await expect(said).toContainText('Weniger als fünf Abgaben');
  for (const why of [
    'again.json: dieselbe Person wie anna.json',
    'page.html: kein lesbares JSON',
    'old.json: aus einer anderen Version',
    'big.json: zu groß',
  ])
    await expect(said).toContainText(why);
  const row = page.locator('table').last().locator('tbody tr').first();
  await expect(row).toContainText('0 von 2');
  await expect(row).toContainText(`${mistake} (2×)`);
  await page.getByRole('button', { name: 'Auf Anhieb richtig' }).last().click();
  await expect(page.locator('th[aria-sort=ascending]')).toHaveText('Auf Anhieb richtig');
  const exporting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als CSV speichern' }).click();
  expect(readFileSync(await (await exporting).path(), 'utf8')).toContain(mistake.replaceAll('"', '""'));
  expect(await axeInBoth(page)).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(sites.first) && !url.startsWith('blob:'))).toEqual([]);
  expect(problems).toEqual([]);
});

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const)
  test(`slides of ${width} by ${height} show every word of the lesson, by keys, and keep no answers`, async ({ page, sites }) => {
    await page.setViewportSize({ width, height });
    const { problems, open } = await watch(page, sites.first);
    await open('/lessons/where-it-breaks/slides/');
    const place = page.locator('.slides-bar [data-place]');
    await expect(place).toHaveText(/^Folie 1 von \d+$/);
    await page.waitForTimeout(300);
    const all = Number(/\d+$/.exec((await place.textContent()) ?? '')?.[0]);
    const shown = new Set<number>();
    for (let at = 1; at <= all; at++) {
      await expect(place).toHaveText(`Folie ${at} von ${all}`);
      const { blocks, wide, cut } = await page.evaluate(() => {
        const deckOf = document.querySelector('.slides-deck') as HTMLElement;
        const children = [...(deckOf.querySelector('.prose')?.children ?? [])] as HTMLElement[];
        return {
          blocks: children.flatMap((child, index) => (child.hidden ? [] : [index])),
          wide: deckOf.scrollWidth - deckOf.clientWidth,
          cut: deckOf.scrollHeight > deckOf.clientHeight && getComputedStyle(deckOf).overflowY !== 'auto',
        };
      });
      expect([at, wide, cut]).toEqual([at, 0, false]);
      for (const block of blocks) shown.add(block);
      await page.keyboard.press('ArrowRight');
    }
    expect(shown.size).toBe(await page.locator('.slides-deck .prose > *').count());
    await page.keyboard.press('Home');
    await expect(place).toHaveText(`Folie 1 von ${all}`);
    while (!(await page.locator('lotse-question').first().isVisible())) await page.keyboard.press('ArrowRight');
    const question = page.locator('lotse-question').first();
    await question.locator('input').first().check();
    await question.getByRole('button', { name: 'Antwort prüfen' }).click();
    await expect(question.getByRole('status')).not.toBeEmpty();
    expect(await page.evaluate(() => localStorage.getItem('lotse:progress:v2'))).toBeNull();
    await page.locator('.slides-deck').focus();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\/lessons\/where-it-breaks\/$/);
    expect(problems).toEqual([]);
  });

test('a handout is text, questions with room to write, and the solutions behind; it can leave those away', async ({ page, sites }) => {
  const { problems, open } = await watch(page, sites.first);
  await open('/lessons/plain-letters/handout/');
  const asked = await page.locator('.worksheet .question').count();
  expect(asked).toBeGreaterThan(4);
  await expect(page.locator('.with-solutions .question')).toHaveCount(asked);
  await expect(page.locator('.worksheet .feedback')).toHaveCount(0);
  expect(await page.locator('.with-solutions .feedback').count()).toBeGreaterThan(asked);
  await expect(page.locator('.handout input:not(.handout-choice), .handout form')).toHaveCount(0);
  await page.getByLabel('Lösungsblatt mitdrucken').uncheck();
  await expect(page.locator('.with-solutions')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.handout-bar')).toBeHidden();
  expect(problems).toEqual([]);
});

test('a handout is one column of paper with a margin, on a wide screen and on a phone', async ({ page, sites }) => {
  for (const [width, least] of [
    [1440, 640],
    [360, 300],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${sites.first}/lessons/plain-letters/handout/`);
    const parts = await page
      .locator('.handout > *')
      .evaluateAll((all) => all.map((part) => part.getBoundingClientRect()).map(({ left, right }) => ({ left, right })));
    expect(parts.length).toBeGreaterThan(4);
    for (const { left, right } of parts) {
      expect(left).toBeGreaterThan(8);
      expect(right).toBeLessThanOrEqual(width - 8);
    }
    expect(new Set(parts.map(({ left }) => Math.round(left))).size).toBe(1);
    expect(Math.min(...parts.filter((_part, at) => at < 3).map(({ left, right }) => right - left))).toBeGreaterThan(least);
  }
});
