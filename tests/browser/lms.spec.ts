import { type BrowserContext, test as base, expect, type Frame, type Page } from '@playwright/test';
import type { LmsSession } from '../../src/components/lessons/lms/session.ts';
import { type BrowserLms, type Holder, type Launch, startBrowserLms } from '../lms/browser-lms.ts';
import { type Cmi5Lms, type Launching, startCmi5Lms } from '../lms/cmi5-lms.ts';
import { given, questions } from '../lms/course.ts';
import type { Recorder } from '../lms/recorder.ts';
import type { Scorm } from '../lms/rules.ts';

const test = base.extend<{ records: Cmi5Lms }, { lms: BrowserLms }>({
  lms: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const lms = await startBrowserLms();
      await use(lms);
      lms.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  records: async ({}, use) => {
    const records = await startCmi5Lms();
    await use(records);
    records.close();
  },
});
test.beforeEach(({ lms }) => {
  lms.faults.server = 'fine';
});

type Own = { session: LmsSession; record: Recorder };
const own = 'session' as const;
const all = [...Object.keys(questions).map((id) => ['all-kinds', id] as const), ['second', 'one'] as const];

/** Opens the course as its holder shows it. */
async function open(context: BrowserContext, lms: BrowserLms, name: string, standard: Scorm, holder: Holder, how?: Launch) {
  const host = await context.newPage();
  await host.goto(lms.page(name, standard, holder, how));
  let course: Frame | undefined;
  if (holder === 'popup') {
    const [popup] = await Promise.all([host.waitForEvent('popup'), host.getByRole('button').click()]);
    await popup.waitForLoadState();
    course = popup.mainFrame();
  } else
    await expect(() => {
      course = host.frames().find((frame) => frame.url().includes('/course'));
      expect(course).toBeDefined();
    }).toPass();
  if (!course) throw new Error('no course');
  await course.waitForFunction((name) => name in window, own);
  await course.evaluate(() => (window as unknown as Own).session.ready);
  return { host, course };
}
const answer = (course: Frame, lesson: string, id: string, right = true): Promise<void> =>
  course.evaluate((one) => (window as unknown as Own).session.answer(one), given(lesson, id, right));
const answerAll = async (course: Frame): Promise<void> => {
  for (const [lesson, id] of all) await answer(course, lesson, id);
  await course.evaluate(() => (window as unknown as Own).session.finish('third'));
};
const leave = (course: Frame): Promise<void> => course.evaluate(() => (window as unknown as Own).session.leave());
const note = (course: Frame): Promise<string> => course.evaluate(() => (window as unknown as Own).session.note());
const answered = (course: Frame): Promise<string[]> =>
  course.evaluate(() => Object.keys((window as unknown as Own).session.read().answers).sort());
const violations = (host: Page, cut = false): Promise<string[]> =>
  host.evaluate((dead) => (window as unknown as Own).record.end(dead), cut);
/** Takes the course away as its holder does: the pop-up is closed, the frame shows something else. */
async function takeAway(host: Page, course: Frame, holder: Holder): Promise<void> {
  if (holder === 'popup') await course.page().close({ runBeforeUnload: false });
  else await host.evaluate(() => document.querySelector('iframe')?.setAttribute('src', 'about:blank'));
  await host.waitForTimeout(200);
}
const status = (standard: Scorm, lms: BrowserLms, name: string): string | undefined =>
  lms.stored.get(name)?.[standard === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.success_status'];

/** What an LMS holds of a course but its own clock and launch. */
const standing = (lms: BrowserLms, name: string) =>
  Object.fromEntries(Object.entries(lms.stored.get(name) ?? {}).filter(([element]) => !/\.(entry|mode|lesson_mode|.*time)$/.test(element)));

const holders: readonly Holder[] = ['iframe', 'nested', 'popup', 'sandbox with same-origin'];
for (const standard of ['scorm12', 'scorm2004'] as const)
  for (const holder of holders) {
    // A row of the matrix each day; all of it in wide runs.
    const tag = holder === 'iframe' ? [] : ['@wide'];
    const rest = { tag: standard === 'scorm12' ? [] : ['@wide'] };
    const name = (ending: string) => `${standard}-${holder}-${ending}`.replace(/[^a-z0-9-]/g, '-');

    test.describe(`a course in ${standard}, ${holder}`, { tag }, () => {
      test('is finished: passed, with a score, no rule broken', async ({ context, lms }) => {
        const { host, course } = await open(context, lms, name('finish'), standard, holder);
        for (const id of Object.keys(questions)) await answer(course, 'all-kinds', id, false);
        await answerAll(course);
        await leave(course);
        expect(await violations(host)).toEqual([]);
        expect(status(standard, lms, name('finish'))).toBe('passed');
        expect(await note(course)).toBe('ok');
      });

      test('is closed midway, and goes on where it was', async ({ browser, context, lms }) => {
        const first = await open(context, lms, name('midway'), standard, holder);
        await answer(first.course, 'all-kinds', 'match');
        await answer(first.course, 'second', 'one');
        await takeAway(first.host, first.course, holder);
        expect(await violations(first.host)).toEqual([]);
        const second = await open(await browser.newContext(), lms, name('midway'), standard, holder);
        expect(await answered(second.course)).toEqual(['all-kinds/match', 'second/one']);
        await answerAll(second.course);
        await leave(second.course);
        expect(await violations(second.host)).toEqual([]);
        expect(status(standard, lms, name('midway'))).toBe('passed');
        await second.host.context().close();
      });

      test('dies without a word, and loses the last answer at most', rest, async ({ browser, context, lms }) => {
        const first = await open(context, lms, name('crash'), standard, holder);
        await answer(first.course, 'all-kinds', 'one');
        await first.host.waitForTimeout(2000);
        await answer(first.course, 'all-kinds', 'some');
        const devtools = await context.newCDPSession(first.course.page());
        await Promise.race([devtools.send('Page.crash').catch(() => {}), new Promise((done) => setTimeout(done, 1000))]);
        const fresh = await browser.newContext();
        const second = await open(fresh, lms, name('crash'), standard, holder);
        expect(await answered(second.course)).toContain('all-kinds/one');
        await fresh.close();
      });

      test('is told when the server refuses, and hands in what it kept when the server is back', rest, async ({ context, lms }) => {
        const first = await open(context, lms, name('refused'), standard, holder);
        await answer(first.course, 'all-kinds', 'one');
        await first.host.waitForTimeout(2000);
        lms.faults.server = 'refuses';
        await answer(first.course, 'second', 'one');
        await expect.poll(() => note(first.course)).toBe('silent');
        await takeAway(first.host, first.course, holder);
        expect((await violations(first.host)).filter((one) => one !== 'leaves a commit that was refused')).toEqual([]);
        lms.faults.server = 'fine';
        const second = await open(context, lms, name('refused'), standard, holder);
        expect(await answered(second.course)).toEqual(['all-kinds/one', 'second/one']);
        await leave(second.course);
        expect(await violations(second.host)).toEqual([]);
        expect(await note(second.course)).toBe('ok');
      });

      test('gathers what it hands in to a slow server', rest, async ({ context, lms }) => {
        lms.faults.server = 'slow';
        const { host, course } = await open(context, lms, name('slow'), standard, holder);
        for (const id of Object.keys(questions)) await answer(course, 'all-kinds', id);
        await course.waitForTimeout(3500);
        const commits = await host.evaluate(
          () => (window as unknown as Own).record.calls.filter(({ name }) => name.endsWith('Commit')).length,
        );
        // At the start, and once for all answers.
        expect(commits).toBeLessThanOrEqual(3);
        await leave(course);
        expect(await violations(host)).toEqual([]);
      });

      test('loses nothing to a server that says “true” and keeps nothing, and says so', async ({ context, lms }) => {
        lms.faults.server = 'forgets';
        const first = await open(context, lms, name('forgets'), standard, holder);
        await answer(first.course, 'all-kinds', 'one');
        await leave(first.course);
        expect(await violations(first.host)).toEqual([]);
        const second = await open(context, lms, name('forgets'), standard, holder);
        expect(await answered(second.course)).toEqual(['all-kinds/one']);
        await expect.poll(() => note(second.course)).toBe('silent');
      });

      test('hands in at the next start what was answered on a page on which it never began', rest, async ({ context, lms }) => {
        lms.faults.server = 'never begins';
        const first = await open(context, lms, name('unbegun'), standard, holder);
        await answer(first.course, 'all-kinds', 'one');
        expect(await note(first.course)).toBe('silent');
        await takeAway(first.host, first.course, holder);
        expect(await violations(first.host)).toEqual([]);
        lms.faults.server = 'fine';
        const second = await open(context, lms, name('unbegun'), standard, holder);
        expect(await answered(second.course)).toEqual(['all-kinds/one']);
        await expect.poll(() => note(second.course)).toBe('ok');
        await leave(second.course);
        expect(await violations(second.host)).toEqual([]);
        expect(lms.stored.get(name('unbegun'))?.['cmi.suspend_data']).toMatch(/^[a-z0-9]+\..+/);
      });

      for (const mode of ['review', 'browse'])
        test(`shows what was answered and writes nothing when it is opened to ${mode}`, rest, async ({ browser, context, lms }) => {
          const first = await open(context, lms, name(mode), standard, holder);
          await answer(first.course, 'all-kinds', 'match');
          await leave(first.course);
          const kept = standing(lms, name(mode));
          const fresh = await browser.newContext();
          const { host, course } = await open(fresh, lms, name(mode), standard, holder, { mode });
          expect(await note(course)).toBe('review');
          await answer(course, 'second', 'one');
          expect(await answered(course)).toEqual(['all-kinds/match', 'second/one']);
          await leave(course);
          // The recorder names everything that is set in review.
          expect(await violations(host)).toEqual([]);
          const calls = await host.evaluate(() => (window as unknown as Own).record.calls.map((call) => call.name));
          expect(calls.filter((call) => /Set|Commit/.test(call))).toEqual([]);
          expect(calls.filter((call) => /Finish|Terminate/.test(call))).toHaveLength(1);
          expect(standing(lms, name(mode))).toEqual(kept);
          await fresh.close();
        });
    });
  }

for (const standard of ['scorm12', 'scorm2004'] as const)
  for (const holder of ['sandbox', 'no API'] as const)
    test(`a course in ${standard} goes on alone: ${holder}`, async ({ context, lms }) => {
      const { course } = await open(context, lms, `${standard}-${holder.replace(' ', '-').toLowerCase()}`, standard, holder);
      expect(await note(course)).toBe('none');
      await answerAll(course);
      expect(await answered(course)).toHaveLength(all.length);
      await leave(course);
    });

test.describe('a course in cmi5', () => {
  async function launch(context: BrowserContext, lms: BrowserLms, records: Cmi5Lms, name: string, how: Launching = {}) {
    const page = await context.newPage();
    await page.goto(lms.alone(name, records.launch({ masteryScore: 0.8, ...how })));
    await page.evaluate(() => (window as unknown as Own).session.ready);
    return { page, course: page.mainFrame() };
  }

  /** The state after the start. */
  async function kept(records: Cmi5Lms): Promise<string | undefined> {
    await expect.poll(() => records.states.size).toBe(1);
    return [...records.states.values()][0];
  }

  test('is finished, and leads back to the LMS on another origin', async ({ context, lms, records }) => {
    const { page, course } = await launch(context, lms, records, 'cmi5-finish', { returnURL: `${lms.origin}/back` });
    await answerAll(course);
    await leave(course);
    await page.waitForURL(/\/back$/);
    expect(records.verbs().filter((verb) => verb !== 'answered' && verb !== 'progressed')).toEqual([
      'initialized',
      'completed',
      'passed',
      'terminated',
    ]);
    expect(records.violations).toEqual([]);
  });

  test('is closed midway with an answer not yet handed in, and goes on where it was', async ({ browser, context, lms, records }) => {
    const first = await launch(context, lms, records, 'cmi5-midway');
    const before = await kept(records);
    await answer(first.course, 'all-kinds', 'match');
    // Statements are gathered, the state goes at once; what is sent while a page goes away comes in any order.
    await expect.poll(() => [...records.states.values()][0]).not.toBe(before);
    await first.page.close();
    await expect.poll(() => records.verbs().at(-1)).toBe('terminated');
    expect(records.verbs()).toContain('answered');
    const fresh = await browser.newContext();
    const second = await launch(fresh, lms, records, 'cmi5-midway');
    expect(await answered(second.course)).toEqual(['all-kinds/match']);
    await fresh.close();
    expect(records.violations).toEqual([]);
  });

  test('dies without a word, and goes on where it was', async ({ browser, context, lms, records }) => {
    const first = await launch(context, lms, records, 'cmi5-crash');
    const before = await kept(records);
    await answer(first.course, 'all-kinds', 'one');
    await expect.poll(() => [...records.states.values()][0]).not.toBe(before);
    const devtools = await context.newCDPSession(first.page);
    await Promise.race([devtools.send('Page.crash').catch(() => {}), new Promise((done) => setTimeout(done, 1000))]);
    expect(records.verbs()).not.toContain('terminated');
    const fresh = await browser.newContext();
    const second = await launch(fresh, lms, records, 'cmi5-crash');
    expect(await answered(second.course)).toEqual(['all-kinds/one']);
    await answerAll(second.course);
    await leave(second.course);
    await expect.poll(() => records.verbs().at(-1)).toBe('terminated');
    expect(records.verbs()).toContain('passed');
    expect(records.violations).toEqual([]);
    await fresh.close();
  });

  for (const launchMode of ['Review', 'Browse'] as const)
    test(`shows what was answered and says nothing of it in the mode ${launchMode}`, async ({ browser, context, lms, records }) => {
      const first = await launch(context, lms, records, 'cmi5-review');
      await answer(first.course, 'all-kinds', 'match');
      await expect.poll(() => records.verbs()).toContain('progressed');
      await first.page.close();
      await expect.poll(() => records.verbs().at(-1)).toBe('terminated');
      const [before, kept] = [records.verbs().length, JSON.stringify([...records.states])];
      const fresh = await browser.newContext();
      const second = await launch(fresh, lms, records, 'cmi5-review', { launchMode });
      expect(await note(second.course)).toBe('review');
      await answer(second.course, 'second', 'one');
      expect(await answered(second.course)).toEqual(['all-kinds/match', 'second/one']);
      await leave(second.course);
      await expect.poll(() => records.verbs().slice(before)).toEqual(['initialized', 'terminated']);
      expect(JSON.stringify([...records.states])).toBe(kept);
      expect(records.violations).toEqual([]);
      await fresh.close();
    });

  test('goes on while its record store is down, says so, and hands everything in at the next start', async ({ context, lms, records }) => {
    const first = await launch(context, lms, records, 'cmi5-down');
    records.faults.down = true;
    await answer(first.course, 'all-kinds', 'one');
    await expect.poll(() => note(first.course)).toBe('silent');
    await first.page.close();
    records.faults.down = false;
    const second = await launch(context, lms, records, 'cmi5-down');
    expect(await answered(second.course)).toEqual(['all-kinds/one']);
    await expect.poll(() => note(second.course)).toBe('ok');
    expect(records.violations).toEqual([]);
  });
});
