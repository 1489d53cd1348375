import { type BrowserContext, expect, type Frame, type Page, test } from '@playwright/test';
import { readContent } from '../../src/build/content-fs.ts';
import { courseOf } from '../../src/build/packages/course.ts';
import { makePackage } from '../../src/build/packages/make-package.ts';
import { built } from '../../src/cli/setup/steps.mjs';
import { checkContent } from '../../src/model/check-content.ts';
import { type BrowserLms, startBrowserLms, unpacked } from '../lms/browser-lms.ts';
import { type Cmi5Lms, startCmi5Lms } from '../lms/cmi5-lms.ts';
import type { Recorder } from '../lms/recorder.ts';

/** Real packages, cut from the built site, in an LMS that unpacks them in a folder with a name of its own. */
let lms: BrowserLms;
let records: Cmi5Lms;
// One worker: the packages are made once.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(90_000);
  lms = await startBrowserLms();
  records = await startCmi5Lms();
  const { library } = checkContent(readContent('content'), '2026-11-22');
  const path = library?.get('paths', 'basics');
  if (!library || !path) throw new Error('no path to pack');
  for (const kind of ['scorm12', 'scorm2004', 'cmi5'] as const)
    lms.packages.set(`package-${kind}`, makePackage(built.first, courseOf(library, path, 'path'), kind).files);
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
  const question = lesson.locator('lotse-question[data-kind=single]').first();
  await question.locator('input[type=radio]').first().check({ force: true });
  await question.locator('button[type=submit]').click();
  await expect(question.locator('.question-result')).not.toBeEmpty();
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
