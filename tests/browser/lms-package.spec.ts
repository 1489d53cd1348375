import { type BrowserContext, expect, type Frame, type Page, test } from '@playwright/test';
import { readContent } from '../../src/build/content-fs.ts';
import { courseOf, type Unit } from '../../src/build/packages/course.ts';
import { makePackage } from '../../src/build/packages/make-package.ts';
import { built } from '../../src/cli/setup/steps.mjs';
import { checkContent } from '../../src/model/check-content.ts';
import { type BrowserLms, startBrowserLms, unpacked } from '../lms/browser-lms.ts';
import { type Cmi5Lms, startCmi5Lms } from '../lms/cmi5-lms.ts';
import type { Recorder } from '../lms/recorder.ts';

/** Real packages, cut from the built site, in an LMS that unpacks them in a folder with a name of its own. */
let lms: BrowserLms;
let records: Cmi5Lms;
/** The second lesson, as the manifest of a package of lessons launches it. */
let unit: Unit;
// One worker: the packages are made once.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(90_000);
  lms = await startBrowserLms();
  records = await startCmi5Lms();
  const { library } = checkContent(readContent('content'), '2026-11-22');
  const path = library?.get('paths', 'basics');
  if (!library || !path) throw new Error('no path to pack');
  for (const kind of ['scorm12', 'scorm2004', 'cmi5'] as const) {
    lms.packages.set(`package-${kind}`, makePackage(built.first, courseOf(library, path, 'path'), kind).files);
    const each = courseOf(library, path, 'lesson');
    lms.packages.set(`lessons-${kind}`, makePackage(built.first, each, kind).files);
    unit = each.units[1] as Unit;
  }
});
test.afterAll(() => {
  lms.close();
  records.close();
});

/** Waits for the lesson in the course's frame. */
async function lessonIn(page: Page): Promise<Frame> {
  let lesson: Frame | undefined;
  await expect(() => {
    lesson = page.frames().find((frame) => frame.url().includes('/embed/lessons/'));
    expect(lesson).toBeDefined();
  }).toPass();
  await lesson?.locator('lotse-question.live').first().waitFor();
  return lesson as Frame;
}
/** Answers the first question that is a choice, as learners do. */
async function answerFirst(lesson: Frame): Promise<void> {
  const question = lesson.locator('lotse-question[data-kind=single].live').first();
  // By keyboard: the frame may still be growing, and the page moving under the mouse.
  await question.locator('input[type=radio]').first().press('Space');
  await question.locator('button[type=submit]').press('Enter');
  await expect(question.locator('.question-result')).not.toBeEmpty();
  // The answer goes to the shell by message; nobody closes a page in the same moment.
  await lesson.page().waitForTimeout(300);
}
const tries = (lesson: Frame) => lesson.locator('lotse-question[data-kind=single]').first();

/** Nothing may be missing, and nothing may come from elsewhere. */
function watch(context: BrowserContext, allowed: string[]): string[] {
  const strange: string[] = [];
  context.on('response', (response) => void (response.status() >= 400 && strange.push(`${response.status()} ${response.url()}`)));
  context.on('request', (request) => void (allowed.some((origin) => request.url().startsWith(origin)) || strange.push(request.url())));
  return strange;
}

for (const standard of ['scorm12', 'scorm2004'] as const)
  test(`a package of ${standard} plays, keeps an answer when its frame is taken away, and shows it again elsewhere`, async ({
    browser,
  }) => {
    const name = `package-${standard}`;
    const context = await browser.newContext();
    const strange = watch(context, [lms.origin, 'about:', 'data:', 'blob:']);
    const host = await context.newPage();
    await host.goto(lms.page(name, standard, 'iframe'));
    await answerFirst(await lessonIn(host));
    await host.evaluate(() => document.querySelector('iframe')?.setAttribute('src', 'about:blank'));
    await host.waitForTimeout(300);
    expect(await host.evaluate(() => (window as unknown as { record: Recorder }).record.end())).toEqual([]);
    expect(strange.filter((one) => !one.endsWith('/favicon.ico'))).toEqual([]);
    await context.close();
    const elsewhere = await browser.newContext();
    const again = await elsewhere.newPage();
    await again.goto(lms.page(name, standard, 'iframe'));
    await expect(tries(await lessonIn(again))).toHaveAttribute('data-tries', '1');
    await elsewhere.close();
  });

test('a package of cmi5 plays, keeps an answer when its page is closed, and shows it again elsewhere', async ({ browser }) => {
  const address = () => `${lms.origin}${unpacked}package-cmi5/index.html${records.launch({ masteryScore: 0.8 })}`;
  const context = await browser.newContext();
  const strange = watch(context, [lms.origin, records.origin, 'about:', 'data:', 'blob:']);
  const page = await context.newPage();
  await page.goto(address());
  await answerFirst(await lessonIn(page));
  await page.close();
  await expect.poll(() => records.verbs().at(-1)).toBe('terminated');
  expect(records.verbs()).toContain('answered');
  expect(records.violations).toEqual([]);
  // Preferences and the resume document are not there at the first launch.
  expect(strange.filter((one) => !/favicon\.ico$|^404 .*\/xapi\//.test(one))).toEqual([]);
  await context.close();
  const elsewhere = await browser.newContext();
  const again = await elsewhere.newPage();
  await again.goto(address());
  await expect(tries(await lessonIn(again))).toHaveAttribute('data-tries', '1');
  await elsewhere.close();
});

/** The course lists nothing but the lesson that was launched, and shows it. */
async function alone(page: Page, shell: Page | Frame): Promise<Frame> {
  const lesson = await lessonIn(page);
  expect(lesson.url()).toContain(`/embed/lessons/${unit.id}`);
  await expect(shell.locator('[data-words]:not([hidden]) li[data-lesson]:not([hidden])')).toHaveCount(1);
  await expect(shell.locator('[data-do=next]:visible')).toHaveCount(0);
  return lesson;
}
const shellIn = (host: Page): Frame => host.frames().find((frame) => frame.url().includes('/index.html')) as Frame;

for (const standard of ['scorm12', 'scorm2004'] as const)
  test(`one lesson of a package of lessons in ${standard} plays alone, keeps its answer and shows it again elsewhere`, async ({
    browser,
  }) => {
    const address = lms.page(`lessons-${standard}`, standard, 'iframe', { parameters: unit.parameters });
    const context = await browser.newContext();
    const host = await context.newPage();
    await host.goto(address);
    await lessonIn(host);
    await answerFirst(await alone(host, shellIn(host)));
    await host.evaluate(() => document.querySelector('iframe')?.setAttribute('src', 'about:blank'));
    await host.waitForTimeout(300);
    expect(await host.evaluate(() => (window as unknown as { record: Recorder }).record.end())).toEqual([]);
    await context.close();
    const elsewhere = await browser.newContext();
    const again = await elsewhere.newPage();
    await again.goto(address);
    await expect(tries(await lessonIn(again))).toHaveAttribute('data-tries', '1');
    await elsewhere.close();
  });

test('one lesson of a package of lessons in cmi5 plays alone, keeps its answer and shows it again elsewhere', async ({ browser }) => {
  const before = records.verbs().length;
  const address = () =>
    `${lms.origin}${unpacked}lessons-cmi5/index.html${unit.parameters}&${records.launch({ masteryScore: 0.8 }).slice(1)}`;
  // The same learner in the same registration has been in the whole course: what it kept is another unit's.
  records.states.clear();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address());
  await answerFirst(await alone(page, page));
  await page.close();
  await expect.poll(() => records.verbs().slice(before).at(-1)).toBe('terminated');
  expect(records.verbs().slice(before)).toContain('answered');
  expect(records.violations).toEqual([]);
  await context.close();
  const elsewhere = await browser.newContext();
  const again = await elsewhere.newPage();
  await again.goto(address());
  await expect(tries(await lessonIn(again))).toHaveAttribute('data-tries', '1');
  await elsewhere.close();
});

test('a package shows its lesson at once where no LMS is, and looks for one meanwhile', async ({ page }) => {
  await page.goto(`${lms.origin}${unpacked}package-scorm12/index.html`, { waitUntil: 'commit' });
  const kept = page.locator('.course-head:not([hidden]) [data-kept]');
  await expect(page.locator('lotse-course.live')).toBeVisible();
  // Found out after a second; the lesson is there before.
  expect(await kept.textContent()).toBe('');
  await expect.poll(() => page.frames().some((frame) => frame.url().includes('/embed/lessons/'))).toBe(true);
  await expect(kept).toHaveText((await kept.getAttribute('data-none')) ?? '');
});
