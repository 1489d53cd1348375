import type { FrameLocator, Locator, Page } from '@playwright/test';
import { axeInBoth } from './axe.ts';
import { sideways } from './narrow.ts';
import { serveHtml } from './servers.ts';
import { expect, test } from './sites.ts';

/** The lesson that asks in every way. */
const path = '/lessons/every-question/';
const of = (page: Page | FrameLocator, id: string): Locator => page.locator(`[id="${id}"]`);
const status = (question: Locator): Locator => question.getByRole('status');

/** Tab until something has the focus that fits. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let n = 0; n < 40; n++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached: ${wanted}`);
}

/** Chooses a radio button or ticks a box by keyboard alone. */
async function choose(page: Page, field: Locator, question: Locator): Promise<void> {
  if ((await field.getAttribute('type')) === 'checkbox') {
    await tabTo(page, field);
    await page.keyboard.press('Space');
    return;
  }
  const name = await field.getAttribute('name');
  const group = question.locator(`input[name="${name}"]`);
  const entry = (await group.and(question.locator(':checked')).count()) ? group.and(question.locator(':checked')) : group.first();
  await tabTo(page, entry);
  await page.keyboard.press('Space');
  for (let n = 0; n < 9 && !(await field.isChecked()); n++) await page.keyboard.press('ArrowDown');
}

async function check(page: Page, question: Locator): Promise<void> {
  const button = question.locator('button[type=submit]');
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  // What was pressed keeps the focus.
  await expect(button).toBeFocused();
}

/** Before a question’s first control, as one comes from the text above it. */
const comeFrom = (question: Locator) =>
  question.evaluate((element) => {
    element.tabIndex = -1;
    element.focus();
  });

test.describe('by keyboard alone', () => {
  test('choices are answered wrongly and rightly, said in words, kept, and counted', async ({ page, sites }) => {
    await page.goto(`${sites.second}${path}`);
    await expect(page.locator('.progress-note')).toContainText('0 of 10');
    const ways: [string, string[], string, string[]][] = [
      ['first-thing', ['a'], 'Not quite', ['b']],
      ['on-the-key-tag', ['a', 'b'], 'Not quite. Something is missing, or you have chosen one too many.', ['c', 'b']],
      ['green-board', ['n', 'a'], 'Not quite. 1 of 2 is right.', ['b']],
      ['where-it-stops', ['a'], 'Not quite', ['c']],
      ['scene-that-decides', ['a'], 'Not quite', ['b']],
    ];
    for (const [id, wrong, says, right] of ways) {
      const question = of(page, id);
      const field = (key: string) => question.locator(`input[value="${key}"]`);
      await comeFrom(question);
      for (const key of wrong) {
        await comeFrom(question);
        await choose(page, field(key), question);
      }
      await check(page, question);
      await expect(status(question), id).toHaveText(says);
      const last = wrong.at(-1) ?? '';
      await expect(question.locator(`[data-option="${last}"] .option-mark`)).toHaveText('Wrong, your choice');
      await expect(field(last)).toHaveAccessibleDescription(/^Wrong, your choice .{20}/);
      await expect(question.locator('.feedback-text:visible')).toHaveCount(wrong.length);
      for (const key of right) {
        await comeFrom(question);
        await choose(page, field(key), question);
      }
      // What was said about another answer is gone.
      await expect(question.locator('.option-mark')).toHaveCount(0);
      await check(page, question);
      await expect(status(question), id).toHaveText('Right');
      await expect(question.locator('.option-mark').first()).toHaveText('Right, your choice');
    }
    await expect(page.locator('.progress-note')).toContainText('5 of 10');
    await page.reload();
    for (const [id] of ways) await expect(of(page, id).locator('.option-mark').first(), id).toHaveText('Right, your choice');
    await expect(of(page, 'where-it-stops').locator('.chosen').first()).toHaveAttribute('data-step', 'call');
    await expect(page.locator('.progress-note')).toContainText('5 of 10');
  });

  test('gaps, pairs and a number keep what stands there; each part says how it was', async ({ page, sites }) => {
    await page.goto(`${sites.second}${path}`);
    const gaps = of(page, 'words-for-it');
    await comeFrom(gaps);
    await tabTo(page, gaps.locator('[data-gap=a]'));
    await page.keyboard.type('Touchpoints');
    // Enter in a field answers; what is missing is said, and has the focus.
    await page.keyboard.press('Enter');
    await expect(status(gaps)).toHaveText('Fill all the gaps first.');
    await expect(gaps.locator('[data-gap=b]')).toBeFocused();
    await page.keyboard.type('parcel');
    await check(page, gaps);
    await expect(status(gaps)).toHaveText('Not quite. 1 of 2 is right.');
    await expect(gaps.locator('[data-gap=b]')).toHaveAttribute('aria-invalid', 'true');
    await expect(gaps.locator('[data-gap=b]')).toHaveAccessibleDescription(/^Not right yet/);
    // The solution is not given away.
    await expect(gaps.locator('.feedback-text:visible')).toHaveCount(1);
    await gaps.locator('[data-gap=b]').fill('handovers');
    await expect(gaps.locator('[data-gap=b]')).not.toHaveAttribute('aria-invalid');
    await check(page, gaps);
    await expect(status(gaps)).toHaveText('Right');

    const pairs = of(page, 'who-tells-her');
    await comeFrom(pairs);
    for (const [thing, partner] of [
      ['a', '2'],
      ['b', '1'],
      ['c', '3'],
    ] as const) {
      await tabTo(page, pairs.locator(`[data-option="${thing}"] select`));
      await page.keyboard.type(partner);
    }
    await check(page, pairs);
    await expect(status(pairs)).toHaveText('Not quite. 2 of 3 are right.');
    await pairs.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(pairs.locator('[data-option=c] select')).toHaveValue('3');
    await pairs.locator('[data-option=c] select').selectOption('2');
    await check(page, pairs);
    await expect(status(pairs)).toHaveText('Right');

    const number = of(page, 'hours-to-wait');
    const field = number.getByRole('textbox');
    await field.focus();
    await page.keyboard.type('four and a bit');
    await page.keyboard.press('Enter');
    await expect(status(number)).toHaveText('Enter a number, for example 12.5.');
    await expect(field).toBeFocused();
    await field.fill('4 hours');
    await check(page, number);
    await expect(field).toHaveAccessibleDescription(/^hours .*That is how long we worked/);
    await field.fill('4.5');
    await check(page, number);
    await expect(status(number)).toHaveText('Right');

    await page.reload();
    await expect(gaps.locator('[data-gap=b]')).toHaveValue('handovers');
    await expect(pairs.locator('[data-option=c] select')).toHaveValue('2');
    await expect(field).toHaveValue('4.5');
  });

  test('things are put in order, and each move is said', async ({ page, sites }) => {
    await page.goto(`${sites.second}${path}`);
    const question = of(page, 'way-through-the-shop');
    const keys = () => question.locator('.option').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['option']).join(''));
    const wanted = 'badc';
    expect(await keys()).not.toBe(wanted);
    for (const [at, key] of [...wanted].entries())
      for (let n = 0; n < 4 && (await keys()).indexOf(key) > at; n++) {
        const up = question.locator(`[data-option="${key}"] [data-by="-1"]`);
        await up.focus();
        await page.keyboard.press('Enter');
        await expect(up).toBeFocused();
        await expect(status(question)).toHaveText(/^Now in position \d: /);
      }
    expect(await keys()).toBe(wanted);
    await check(page, question);
    await expect(status(question)).toHaveText('Right');
    const down = question.locator('[data-option=b] [data-by="1"]');
    await down.press('Enter');
    // Those that changed places are marked no more; the others are.
    await expect(question.locator('.option-mark')).toHaveCount(2);
    await check(page, question);
    await expect(status(question)).toHaveText('Not quite. 2 of 4 are right.');
    await page.reload();
    expect(await keys()).toBe('abdc');
  });

  test('a conversation goes on line by line, comes back to a line, ends with a verdict, and begins anew', async ({ page, sites }) => {
    await page.goto(`${sites.second}${path}`);
    const question = of(page, 'call-at-ten');
    const said = question.locator('.said > .says-line');
    const say = async (key: string) => {
      const button = said.last().locator(`[data-say="${key}"]`);
      await tabTo(page, button);
      await page.keyboard.press('Enter');
    };
    await question.locator('.said button').first().focus();
    await say('a');
    await expect(status(question)).toHaveText('Rosa Lindqvist: Later I am on the hill. What is it?');
    // The button pressed keeps the focus; the next Tab leads to the next answers.
    await expect(question.locator('[data-say=a]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(said).toHaveCount(2);
    await say('c');
    // The first line is said again below; the way so far stays.
    await expect(said).toHaveCount(3);
    await expect(said.nth(0).locator('.says-text')).toHaveText('I am with a patient. Is it ready?');
    await expect(said.nth(2).locator('.says-text')).toHaveText('I am with a patient. Is it ready?');
    await say('b');
    await say('e');
    await expect(status(question)).toHaveText(
      'It can go like this. There is a better way. What stays with Rosa Lindqvist: Ten is fine. Thank you for the truth.',
    );
    await expect(page.locator('.progress-note')).toContainText('0 of 10');
    await page.reload();
    await expect(said).toHaveCount(5);
    await question.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(said).toHaveCount(1);
    await expect(question.locator('[data-say=a]')).toBeFocused();
    await say('b');
    await say('e');
    await expect(status(question)).toHaveText(/^That was the best way\. What stays with Rosa Lindqvist: Ten is fine\./);
    await expect(page.locator('.progress-note')).toContainText('1 of 10');
  });
});

test('places are chosen in the picture, too; what is not to be chosen says so', async ({ page, sites }) => {
  await page.goto(`${sites.second}${path}`);
  const process = of(page, 'where-it-stops');
  await process.locator('[data-step=mend]:visible').click();
  await expect(status(process)).toHaveText('This place is not one of those to choose from.');
  await process.locator('[data-step=call]:visible').click();
  await expect(process.getByRole('radio', { name: '4 Calls the rider and offers a loan bike' })).toBeChecked();
  await expect(process.locator('.chosen:visible')).toHaveCount(1);
  const story = of(page, 'scene-that-decides');
  // Any picture of a scene stands for it.
  await story.locator('.panel').nth(1).click();
  await expect(story.getByRole('radio').nth(0)).toBeChecked();
  await story.locator('.panel').last().click();
  await expect(story.getByRole('radio').nth(1)).toBeChecked();
});

test('a mouse drags things into order without marking their words', async ({ page, sites }) => {
  await page.goto(`${sites.second}${path}`);
  const question = of(page, 'way-through-the-shop');
  const options = question.locator('.option');
  const [first, last] = [options.first(), options.last()];
  const name = await first.getAttribute('data-option');
  await first.scrollIntoViewIfNeeded();
  await first.locator('.option-text').hover({ position: { x: 30, y: 8 } });
  await page.mouse.down();
  const box = await last.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 80, (box?.y ?? 0) + (box?.height ?? 0) * 0.3, { steps: 6 });
  await page.mouse.move((box?.x ?? 0) + 80, (box?.y ?? 0) + (box?.height ?? 0) * 0.8, { steps: 6 });
  await page.mouse.up();
  await expect(options.last()).toHaveAttribute('data-option', name ?? '');
  await expect(status(question)).toHaveText(/^Now in position 4: /);
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
});

/** Answers every question wrongly, twice, and has it resolved. */
async function resolveAll(page: Page): Promise<void> {
  for (const question of await page.locator('lotse-question').all()) {
    const kind = await question.getAttribute('data-kind');
    if (kind === 'scenario')
      for (const last = question.locator('.said > :last-child button'); await last.count(); ) await last.last().click();
    if (kind === 'scenario' || kind === 'reflection') continue;
    const spec = JSON.parse((await question.getAttribute('data-question')) ?? '') as { right: string[] };
    if (kind === 'match') for (const select of await question.locator('select').all()) await select.selectOption('3');
    if (kind === 'gap') for (const gap of await question.locator('[data-gap]').all()) await gap.fill('?');
    if (kind === 'number') await question.getByRole('textbox').fill('4');
    for (const options of await question.locator('.options:has(input)').all())
      for (const field of (await options.locator('input').all()).slice(0, 3))
        if (!spec.right.includes((await field.getAttribute('value')) ?? '')) await field.check();
    const button = question.locator('button[type=submit]');
    await button.click();
    await button.click();
    const solution = question.locator('.question-solution');
    if (await solution.isVisible()) await solution.click();
  }
}

test('axe finds nothing before, while and after every kind of question is answered, and all fits into 320 pixels', async ({
  page,
  sites,
}) => {
  test.setTimeout(90_000);
  await page.goto(`${sites.second}${path}`);
  expect(await axeInBoth(page)).toEqual([]);
  await resolveAll(page);
  await expect(of(page, 'first-thing').locator('.option-mark').filter({ hasText: 'Right answer' })).toHaveCount(1);
  expect(await axeInBoth(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sideways(page)).toEqual([]);
});

test('in a frame that may run scripts and nothing else every kind of question answers', async ({ page, sites }) => {
  const host = await serveHtml(
    () => `<iframe sandbox="allow-scripts" width="700" height="900" src="${sites.second}/embed${path}"></iframe>`,
  );
  await page.goto(`${host.origin}/`);
  const frame = page.frameLocator('iframe');
  await of(frame, 'first-thing').locator('input').first().check();
  await of(frame, 'first-thing').locator('button[type=submit]').click();
  await expect(status(of(frame, 'first-thing'))).not.toBeEmpty();
  await of(frame, 'hours-to-wait').getByRole('textbox').fill('4.5');
  await of(frame, 'hours-to-wait').getByRole('textbox').press('Enter');
  await expect(status(of(frame, 'hours-to-wait'))).toHaveText('Right');
  await of(frame, 'call-at-ten').locator('[data-say=b]').click();
  await of(frame, 'call-at-ten').locator('[data-say=e]').click();
  await expect(status(of(frame, 'call-at-ten'))).toContainText('best way');
  host.close();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of question reads with its answers, and a conversation leads from line to line', async ({ page, sites }) => {
    await page.goto(`${sites.second}${path}`);
    for (const question of await page.locator('lotse-question').all()) {
      await expect(question.locator('legend')).toBeVisible();
      await expect(question.getByRole('button')).toHaveCount(0);
      for (const details of await question.locator('details').all()) {
        await details.locator('summary').click();
        await expect(details.locator('.feedback-text, ul')).toBeVisible();
      }
    }
    const talk = of(page, 'call-at-ten');
    await expect(talk.locator('.says-line')).toHaveCount(5);
    await talk.getByRole('link', { name: 'On to 3' }).first().click();
    await expect(talk.locator('.says-line').nth(2)).toBeInViewport();
  });

  test('on paper a question is its options and lines, and its feedback only where a handout wants it', async ({ page, sites }) => {
    await page.goto(`${sites.second}${path}`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.feedback:visible, .question button:visible')).toHaveCount(0);
    await expect(of(page, 'call-at-ten').locator('.says-line:visible')).toHaveCount(5);
    await expect(of(page, 'your-own-promise').locator('textarea')).toBeVisible();
  });
});
