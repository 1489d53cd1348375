import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { rightAnswer } from './questions.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const key = 'lotse:progress:v2';
const store = (page: Page, value: unknown) =>
  page.evaluate(
    ([name, text]) => localStorage.setItem(name ?? '', text ?? ''),
    [key, typeof value === 'string' ? value : JSON.stringify(value)],
  );
const kept = (page: Page) => page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '{}'), key);

/** Puts right answers to all questions of some paths into the store, as the progress page names them. */
async function pass(page: Page, site: string, paths: string[], but = 0): Promise<void> {
  await page.goto(`${site}/progress/`);
  const lessons = await page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('lotse-path')]
        .filter(({ dataset }) => wanted.includes(dataset['id'] ?? ''))
        .flatMap((path) => [...path.querySelectorAll<HTMLElement>('[data-lesson]')])
        .map(({ dataset }) => ({ id: dataset['lesson'] ?? '', questions: (dataset['questions'] ?? '').split(' ').filter(Boolean) })),
    paths,
  );
  const names = lessons.flatMap(({ id, questions }) => questions.map((one) => `${id}/${one}`));
  expect(names.length).toBeGreaterThan(1);
  await store(page, {
    answers: Object.fromEntries(names.map((name, at) => [name, { right: at >= but, tries: 1 }])),
    read: lessons.filter(({ questions }) => questions.length === 0).map(({ id }) => id),
    places: {},
    days: Object.fromEntries(lessons.map(({ id }) => [id, '2026-11-20'])),
  });
}

test('somebody chooses a path, does a lesson, goes on with the next one of that path, and sees it counted', async ({ page, sites }) => {
  const { problems, open } = await watch(page, sites.second);
  await open('/paths/');
  await expect(page.getByRole('status')).toContainText('Choose what applies to you');
  await page.getByLabel('Customer contact').check();
  await expect(page.getByRole('status')).toContainText('Your path: Closing time. It is made for your role: Customer contact.');
  await expect(page.getByRole('status')).toContainText('Take “Your first week” first');
  await page.getByLabel('finish the day well').check();
  await expect(page.getByRole('status')).toContainText('and for what you want: finish the day well.');
  await page.getByRole('status').getByRole('link', { name: 'Closing time' }).click();
  await expect(page.locator('[data-needed]')).toHaveText('still to do');
  await page.locator('.start').getByRole('link', { name: 'Start' }).click();
  // The lesson stands in two paths; this one was taken.
  await expect(page.locator('[data-way]:visible').first()).toHaveText('Closing time, Lesson 1 of 2');
  await expect(page.locator('.ways-also')).toContainText('Your first week');
  for (const question of await page.locator('lotse-question').all()) {
    for (const right of (await rightAnswer(question)).split(' ')) await question.locator(`input[value="${right}"]`).check();
    await question.getByRole('button', { name: 'Check answer' }).click();
  }
  await expect(page.locator('.progress-note')).toContainText('2 of 2');
  await page.goto(`${sites.second}/paths/closing-time/`);
  await expect(page.locator('.left')).toHaveText('About 2 minutes left.');
  await page.locator('.start').getByRole('link', { name: 'Continue with lesson 2' }).click();
  // Nothing to answer: read is read.
  await page.getByRole('button', { name: 'I have read it' }).click();
  await expect(page.locator('.progress-note')).toContainText('Read and noted.');
  await page.locator('.onward:visible').getByRole('link').click();
  await expect(page.locator('.left')).toHaveText('Finished, with 100% of the answers correct.');
  await page.getByRole('link', { name: 'To the certificate' }).click();
  await expect(page.getByRole('article')).toContainText('has finished the training path');
  expect(problems).toEqual([]);
});

test('a lesson goes on in the path its address names, in the one looked at last, else in its first', async ({ page, sites }) => {
  const next = () => page.locator('.onward:visible');
  await page.goto(`${sites.second}/lessons/keeping-promises/`);
  await expect(next()).toContainText('Next lesson in “Closing time”: A quiet minute');
  await page.goto(`${sites.second}/paths/first-week/`);
  await page.goto(`${sites.second}/lessons/keeping-promises/`);
  await expect(next()).toContainText('Back to “Your first week”');
  await page.goto(`${sites.second}/lessons/keeping-promises/?path=closing-time`);
  await expect(next().getByRole('link')).toHaveAttribute('href', /quiet-minute\/\?path=closing-time$/);
  await page.goto(`${sites.second}/lessons/keeping-promises/?path=nonsense`);
  await expect(next()).toContainText('Closing time');
});

test('a path that is passed says so where it is required and on the list, and what it shares is done elsewhere, too', async ({
  page,
  sites,
}) => {
  await pass(page, sites.second, ['first-week']);
  await page.goto(`${sites.second}/paths/closing-time/`);
  await expect(page.locator('[data-needed]')).toHaveText('done');
  await expect(page.locator('[data-lesson=keeping-promises] [data-progress]')).toHaveText('done');
  await page.goto(`${sites.second}/paths/`);
  await expect(page.locator('[data-id=first-week]')).toHaveText('finished');
  await expect(page.locator('[data-id=closing-time]')).toHaveText('1 of 2 lessons done');
});

test('a link takes progress to another device, which asks first and merges; words written freely stay behind', async ({
  page,
  browser,
  sites,
}) => {
  await pass(page, sites.second, ['first-week']);
  await page.reload();
  await page.getByLabel('Training path', { exact: true }).selectOption('first-week');
  await page.getByRole('button', { name: 'Show link and QR code' }).click();
  const link = await page.getByLabel('Link with your progress').inputValue();
  await expect(page.getByRole('img', { name: 'QR code' }).locator('path')).toHaveAttribute('d', /^M3 3h1/);
  const other = await (await browser.newContext()).newPage();
  const { problems } = await watch(other, sites.second);
  await other.goto(`${sites.second}/progress/`);
  await store(other, {
    answers: { 'keeping-promises/no-part': { right: false, tries: 4, response: 'a' }, 'gone/q': { right: true, tries: 1 } },
    read: [],
    places: {},
  });
  await other.goto(link);
  await other.reload();
  await expect(other.locator('.asked')).toContainText('brings your progress in “Your first week”: 4 of 4 questions correct. Here it is 0.');
  expect(Object.keys((await kept(other)).answers)).toHaveLength(2);
  await other.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(other.locator('.asked').getByRole('status')).toContainText('4 of 4 questions are correct now');
  expect(new URL(other.url()).hash).toBe('');
  expect((await kept(other)).answers).toMatchObject({
    'keeping-promises/no-part': { right: true, tries: 4, response: 'a' },
    'gone/q': { right: true, tries: 1 },
  });
  expect((await kept(other)).days['keeping-promises']).toBe('2026-11-20');
  await expect(other.locator('[data-id=first-week] [data-left]')).toContainText('2 of 2 lessons done, 4 of 4 questions correct.');
  await expect(other.locator('[data-elsewhere]')).toContainText('1 answer belongs to a question that does not exist here');
  // A link is refused as a whole.
  for (const [broken, said] of [
    [link.slice(0, -3), 'incomplete or damaged'],
    [link.replace('first-week', 'last-week'), 'does not exist here'],
  ] as const) {
    await other.goto('about:blank');
    await other.goto(broken);
    await expect(other.locator('.asked')).toContainText(said);
    await expect(other.getByRole('button', { name: 'Merge', exact: true })).toBeHidden();
  }
  expect(problems).toEqual([]);
  await other.context().close();
});

test('progress goes out as a file and comes in again, with notes; other files are refused with the reason', async ({
  page,
  browser,
  sites,
}) => {
  await pass(page, sites.second, ['first-week']);
  await page.evaluate(() => localStorage.setItem('lotse:note:v1:lessons/x#y', '"My note"'));
  await page.reload();
  await expect(page.locator('[data-what]')).toHaveText('4 questions answered, 1 note.');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file' }).click();
  const file = await (await download).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'lotse-progress', version: 2 });
  const other = await (await browser.newContext()).newPage();
  const { problems, open } = await watch(other, sites.second);
  await open('/progress/');
  const said = other.locator('[data-file-said]');
  const field = other.getByLabel('Open file');
  const give = (name: string, text: string) => field.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await give('photo.json', '�PNG');
  await expect(said).toHaveText('“photo.json” is not a progress file: it contains no JSON.');
  await give('big.json', ' '.repeat(2_100_000));
  await expect(said).toContainText('larger than 2 MB');
  await give('list.json', '[1, 2]');
  await expect(said).toContainText('its contents do not fit');
  await give('next.json', '{"format":"lotse-progress","version":9,"progress":{"answers":{}}}');
  await expect(said).toContainText('newer version (9)');
  await give(
    'half.json',
    '{"format":"lotse-progress","version":2,"progress":{"answers":{"a/b":{"right":true,"tries":1},"a/c":{"right":"<img src=x onerror=alert(1)>"}}},"device":{"lotse:theme":"dark"}}',
  );
  await expect(said).toHaveText('Done: the file had 1 answers, 1 of them were new here. 2 items could not be read and are missing.');
  await field.setInputFiles(file);
  await expect(said).toHaveText('Done: the file had 4 answers, 4 of them were new here.');
  await expect(other.locator('[data-what]')).toHaveText('5 questions answered, 1 note.');
  expect(await other.evaluate(() => localStorage.getItem('lotse:theme'))).toBeNull();
  expect(problems).toEqual([]);
  await other.context().close();
});

test('erasing says what goes, asks, and takes only that', async ({ page, sites }) => {
  await pass(page, sites.second, ['first-week']);
  await page.evaluate(() => localStorage.setItem('lotse:note:v1:lessons/x#y', '"My note"'));
  await page.reload();
  await page.getByRole('button', { name: 'Erase …' }).click();
  await expect(page.locator('.erase-ask')).toContainText('This will be gone: 4 questions answered.');
  await page.getByRole('button', { name: 'Keep it' }).click();
  expect(Object.keys((await kept(page)).answers)).toHaveLength(4);
  await page.getByRole('button', { name: 'Erase …' }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.locator('[data-what]')).toHaveText('1 note.');
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
  await expect(page.locator('[data-lesson=keeping-promises] [data-progress]').first()).toBeHidden();
});

test('the certificate waits for the end of the path, keeps its name to itself, and its code finds typing errors', async ({
  page,
  sites,
}) => {
  const { problems, requests, open } = await watch(page, sites.second);
  await open('/paths/closing-time/certificate/');
  await expect(page.getByRole('heading', { name: 'Something is still missing' })).toBeVisible();
  await expect(page.locator('.certificate')).toBeHidden();
  await expect(page.locator('[data-missing]')).toContainText('at least 50% of them correctly. At the moment it is 0%.');
  await pass(page, sites.second, ['closing-time'], 1);
  await open('/paths/closing-time/certificate/');
  await page.getByLabel('Your name').fill('Ada <b>Løvelace</b>');
  const sheet = page.getByRole('article', { name: 'Certificate' });
  await expect(sheet).toContainText('Ada <b>Løvelace</b>');
  await expect(sheet).toContainText('on 20 November 2026');
  await expect(sheet).toContainText('50% of the questions answered correctly');
  await expect(sheet).toContainText('Self-declared and not forgery-proof');
  const code = /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z*]{3}/.exec((await sheet.textContent()) ?? '')?.[0] ?? '';
  const check = async (typed: string) => {
    await page.getByRole('textbox', { name: 'Check code' }).fill(typed);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    return page.locator('[data-checked]');
  };
  await expect(await check(code.toLowerCase().replaceAll('-', ' '))).toHaveText('Correct: Closing time, 20 November 2026, 50% right.');
  await expect(await check(`${code[1]}${code[0]}${code.slice(2)}`)).toContainText(code[0] === code[1] ? 'Correct' : 'typing error');
  await expect(await check(`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`)).toContainText('typing error');
  expect(requests.filter((url) => !url.startsWith(sites.second))).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('velace');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('Your name')).toBeHidden();
  const box = await page.locator('.certificate').boundingBox();
  expect(Math.round(((box?.width ?? 0) / (box?.height ?? 1)) * 100) / 100).toBeCloseTo(297 / 209.5, 1);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 84[12][^\]]* 59[456]/);
  expect(problems).toEqual([]);
});

test('two tabs at once lose nothing: each adds to what the other has kept', async ({ page, context, sites }) => {
  const lesson = `${sites.second}/lessons/keeping-promises/`;
  const other = await context.newPage();
  for (const one of [page, other]) await one.goto(lesson);
  for (const [tab, at] of [
    [page, 0],
    [other, 1],
  ] as const) {
    await tab.bringToFront();
    const question = tab.locator('lotse-question').nth(at);
    for (const right of (await rightAnswer(question)).split(' ')) await question.locator(`input[value="${right}"]`).check();
    await question.getByRole('button', { name: 'Check answer' }).click();
  }
  await page.bringToFront();
  await expect(page.locator('.progress-note')).toContainText('2 of 2');
  expect(Object.keys((await kept(page)).answers)).toHaveLength(2);
});

test('a storage that is full is still read, and what it did not take goes in with the next answer once there is room', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.second}/terms/`);
  await store(page, { answers: { 'keeping-promises/no-part': { right: true, tries: 1 } }, read: [], places: {} });
  await page.addInitScript(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (name: string, value: string) {
      if (!(window as { room?: boolean }).room) throw new DOMException('full', 'QuotaExceededError');
      set.call(this, name, value);
    };
  });
  await page.goto(`${sites.second}/lessons/keeping-promises/`);
  await expect(page.locator('.progress-note')).toContainText('1 of 2');
  await expect(page.locator('.progress-note')).toContainText('does not save anything');
  const answer = async (at: number) => {
    const question = page.locator('lotse-question').nth(at);
    for (const right of (await rightAnswer(question)).split(' ')) await question.locator(`input[value="${right}"]`).check();
    await question.getByRole('button', { name: 'Check answer' }).click();
  };
  await answer(1);
  await expect(page.locator('.progress-note')).toContainText('2 of 2');
  await page.evaluate(() => {
    (window as { room?: boolean }).room = true;
  });
  await page.locator('lotse-question').nth(1).getByRole('button', { name: 'Try again' }).click();
  await answer(1);
  await expect(page.locator('.progress-note')).toContainText('saved in this browser');
  expect((await kept(page)).answers['keeping-promises/on-the-tag']).toMatchObject({ right: true, tries: 2 });
});

test('where the browser stores nothing, the progress page says so, and the file still holds what was done', async ({ page, sites }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(`${sites.second}/progress/`);
  await expect(page.locator('[data-keeper]')).toContainText('Nowhere: your browser saves nothing here');
  await page.getByLabel('Open file').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      '{"format":"lotse-progress","version":2,"progress":{"answers":{"keeping-promises/no-part":{"right":true,"tries":1}}}}',
    ),
  });
  await expect(page.locator('[data-file-said]')).toContainText('your browser did not save it');
  await expect(page.locator('[data-what]')).toHaveText('1 question answered.');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('paths stand by role, and pages of progress and certificates say that they need scripts', async ({ page, sites }) => {
    await page.goto(`${sites.second}/paths/`);
    await expect(page.locator('.by-role')).toContainText('Customer contact');
    await expect(page.locator('.chooser-form')).toBeHidden();
    await page.goto(`${sites.second}/progress/`);
    await expect(page.getByText('needs scripts to be allowed')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Keeping promises' }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save file' })).toBeHidden();
    await page.goto(`${sites.second}/paths/first-week/certificate/`);
    await expect(page.getByText('needs scripts to be allowed')).toBeVisible();
    await expect(page.locator('.certificate')).toBeHidden();
  });
});
