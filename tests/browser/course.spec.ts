import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { Course } from '../../src/build/packages/course.ts';
import { makePackage, type Package } from '../../src/build/packages/make-package.ts';
import { frameName } from '../../src/components/lessons/course/messages.ts';
import { type LmsKind, lmsKinds } from '../../src/components/lessons/lms/session.ts';
import { first, html } from './pages.ts';
import { type Served, serveBelow, serveHtml } from './servers.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

/** A folder as an LMS on a foreign machine may choose it. */
const below = '/a b/ü/';
const shell = '/embed/paths/basics/course/';

/** Ids of the path's lessons, as its page lists them. */
const lessons = (): string[] => [...new Set([...html(first, shell).matchAll(/<li data-lesson="([^"]+)"/g)].map(([, id = '']) => id))];
const named = { id: 'basics', title: { de: 'Grundlagen', en: 'Basics' }, summary: { de: 'Einstieg.', en: 'Start.' }, graded: true };
const course = (): Course => ({
  ...named,
  iri: 'urn:lotse:paths/basics',
  leading: 'de',
  languages: ['de', 'en'],
  passMark: 0.8,
  lessons: lessons(),
  units: [{ ...named, iri: 'urn:lotse:paths/basics/course', parameters: '' }],
  publicUrl: undefined,
});

let folder: string;
const made = {} as Record<LmsKind, Package>;
let served: Served;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-course-'));
  for (const kind of lmsKinds) {
    made[kind] = makePackage(first.folder, course(), kind);
    for (const [name, body] of Object.entries(unzipSync(made[kind].zip))) {
      mkdirSync(dirname(join(folder, kind, name)), { recursive: true });
      writeFileSync(join(folder, kind, name), body);
    }
  }
  served = await serveBelow(folder, encodeURI(below));
});
test.afterAll(() => {
  served.close();
  rmSync(folder, { recursive: true });
});

async function lessonIn(page: Page | Frame): Promise<Frame> {
  const frame = await (await page.waitForSelector(`iframe[name=${frameName}]:not([hidden])`)).contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
}
const words = (page: Page | Frame, language = 'de') => page.locator(`[data-words=${language}]`);
async function answerRight(frame: Frame): Promise<void> {
  const question = frame.locator('lotse-question[data-kind=single], lotse-question[data-kind=multiple]').first();
  const { right } = JSON.parse((await question.getAttribute('data-question')) ?? '{}') as { right: string[] };
  for (const key of right) await question.locator(`[data-option=${key}] input`).check();
  await question.locator('button[type=submit]').click();
  await expect(question).toHaveClass(/solved/);
}

for (const kind of lmsKinds)
  test(`a package for ${kind} opens in any folder, misses nothing and asks nobody else`, async ({ page }) => {
    expect(made[kind].problems).toEqual([]);
    const { problems, open, rest } = await watch(page, served.origin);
    await open(`${encodeURI(below)}${kind}/index.html`);
    const frame = await lessonIn(page);
    await expect(words(page).locator('[data-kept]').first()).not.toBeEmpty();
    for (const [language, other] of [
      ['de', 'en'],
      ['en', 'de'],
    ] as const) {
      for (const id of lessons()) {
        await words(page, language)
          .locator('details')
          .evaluate((details: HTMLDetailsElement) => {
            details.open = true;
          });
        await words(page, language).locator(`[data-lesson=${id}] a`).click();
        await expect(frame.locator(`lotse-lesson[data-lesson=${id}]`)).toBeAttached();
        await expect(frame.locator('html')).toHaveAttribute('lang', language);
        const film = frame.locator('lotse-story').first();
        if (kind === 'scorm12' && (await film.count()) > 0) {
          await film.locator('.film-switch, [data-do=film]').first().click();
          await film.locator('[data-do=toggle]').first().click();
          await expect(film.locator('.film-drawing')).toBeVisible();
        }
      }
      await words(page, language).locator(`[data-language=${other}]`).click();
      await expect(frame.locator('html')).toHaveAttribute('lang', other);
    }
    const term = frame.locator('a.term').first();
    await term.hover();
    await expect(frame.locator('#term-card')).toBeVisible();
    await expect(frame.locator('#term-card a')).toHaveCount(0);
    await expect(term).not.toHaveAttribute('href');
    await rest();
    expect(problems).toEqual([]);
  });

test('page, embed and package ask the same questions with the same HTML', () => {
  const questions = (text: string) => [...text.matchAll(/<lotse-question[\s\S]*?<\/lotse-question>/g)].map(([one]) => one);
  const bare = (text: string) => text.replace(/ (?:href|target|rel|role|tabindex)="[^"]*"/g, '');
  for (const id of lessons()) {
    const page = questions(html(first, `/lessons/${id}/`)).map(bare);
    expect(page.length).toBeGreaterThan(0);
    expect(questions(html(first, `/embed/lessons/${id}/`)).map(bare)).toEqual(page);
    for (const kind of lmsKinds) {
      const packed = new TextDecoder().decode(made[kind].files.get(`embed/lessons/${id}/index.html`));
      expect(questions(packed).map(bare)).toEqual(page);
    }
  }
});

test('a path with its stories, in two languages, is a package of less than 2 MB', () => {
  for (const kind of lmsKinds) expect(made[kind].zip.length).toBeLessThan(2e6);
});

test('as a web page a course keeps answers in the browser, shows how far one is and comes back to the lesson', async ({ page, sites }) => {
  await page.goto(sites.first + shell);
  let frame = await lessonIn(page);
  await answerRight(frame);
  await expect(words(page).locator('[data-score]')).toContainText('1 von');
  await expect(words(page).locator('[data-kept]').first()).toHaveText('Dein Fortschritt ist nur in diesem Browser gespeichert.');
  await words(page).getByRole('button', { name: 'Nächste Lektion' }).click();
  const second = lessons()[1] ?? '';
  await expect(frame.locator(`lotse-lesson[data-lesson=${second}]`)).toBeAttached();
  await expect(words(page).locator('.course-at')).toContainText('Lektion 2 von');
  await page.reload();
  frame = await lessonIn(page);
  await expect(frame.locator(`lotse-lesson[data-lesson=${second}]`)).toBeAttached();
  await words(page).getByRole('link', { name: 'English' }).click();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  await expect(words(page, 'en').locator('[data-score]')).toContainText('1 of');
  await expect(words(page)).toHaveCount(2);
  await expect(words(page).first()).toBeHidden();
  // The lesson's own page knows the answer, too.
  await page.goto(`${sites.first}/lessons/${lessons()[0]}/`);
  await expect(page.locator('lotse-question.solved')).toHaveCount(1);
});

test('the frame fits the lesson, and the lesson leaves to the course what the course says', async ({ page, sites }) => {
  await page.goto(sites.first + shell);
  const frame = await lessonIn(page);
  await expect.poll(() => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
  await expect(frame.locator('.embed-foot')).toBeHidden();
  for (const line of await frame.locator('.onward').all()) await expect(line).toBeHidden();
});

test('what strangers say moves neither course nor lesson', async ({ page, sites }) => {
  await page.goto(sites.first + shell);
  const frame = await lessonIn(page);
  await expect(frame.locator('lotse-question.live').first()).toBeVisible();
  await expect(page.locator('iframe')).toHaveAttribute('height', /^\d+$/);
  const height = await page.locator('iframe').getAttribute('height');
  const question = { id: 'who-shapes-cx', kind: 'single', keys: ['a'], right: ['a'] };
  const lesson = lessons()[0] ?? '';
  await page.evaluate(
    ([asked, id]) => {
      const ours = { source: 'lotse', v: 1 };
      // From the page itself, not from its frame.
      window.postMessage({ ...ours, type: 'height', height: 77 }, '*');
      window.postMessage({ ...ours, type: 'answer', lesson: id, question: asked, response: 'a', took: 1 }, '*');
    },
    [question, lesson] as const,
  );
  await frame.evaluate((asked) => {
    const ours = { source: 'lotse', v: 1 };
    const lesson = 'lead-by-example';
    for (const message of [
      { ...ours, type: 'answer', lesson, question: asked, response: 'a', took: 1 },
      { ...ours, type: 'hello', lesson },
      { ...ours, type: 'finish', lesson: '__proto__' },
      { ...ours, v: 2, type: 'height', height: 5 },
      { type: 'height', height: 5 },
    ])
      parent.postMessage(message, '*');
    const progress = { answers: { 'what-is-cx/who-shapes-cx': { right: true, tries: 1 } }, read: [], places: {} };
    // To itself: not from the shell.
    window.postMessage({ ...ours, type: 'progress', progress, keeper: 'lms' }, '*');
  }, question);
  await page.waitForTimeout(200);
  expect(await page.locator('iframe').getAttribute('height')).toBe(height);
  await expect(words(page).locator('[data-score]')).toContainText('0 von');
  await expect(words(page).locator('.course-at')).toContainText('Lektion 1 von');
  expect(await page.evaluate(() => localStorage.getItem('lotse:progress:v2'))).not.toContain('lead-by-example');
});

test('a page that frames a lesson under the course’s name learns no answers', async ({ page, sites }) => {
  const host = await serveHtml(
    () =>
      `<!doctype html><html lang="de"><head><title>Fremd</title><script>window.got = []; addEventListener('message', function (event) { got.push(event.data); event.source.postMessage({ source: 'lotse', v: 1, type: 'progress', progress: { answers: {}, read: [], places: {} }, keeper: 'lms' }, '*'); });</script></head><body><iframe name="${frameName}" src="${sites.first}/embed/lessons/what-is-cx/" width="900" height="700"></iframe></body></html>`,
  );
  await page.goto(`${host.origin}/`);
  const frame = await lessonIn(page);
  await expect(frame.locator('lotse-question.live').first()).toBeVisible();
  await answerRight(frame);
  await expect(frame.locator('.progress-note').first()).not.toContainText('Lernplattform');
  const got = await page.evaluate(() => (window as unknown as { got: { type?: string }[] }).got.map(({ type }) => type));
  expect(got.filter((type) => type !== 'ready' && type !== 'height')).toEqual([]);
  host.close();
});

test('without scripts a course is a list of links to its lessons', async ({ browser, sites }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(sites.first + shell);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('iframe')).toBeHidden();
  await expect(words(page).locator('li a')).toHaveCount(lessons().length);
  await words(page).locator('li a').first().click();
  await expect(page.locator('lotse-question').first()).toBeVisible();
  await context.close();
});
