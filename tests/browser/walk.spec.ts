import { focus, tabTo } from './keyboard.ts';
import { rightAnswer } from './questions.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

// A page that glides to where the focus is has not arrived when one looks.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('with the keyboard alone one gets from the home page through search, term, process, touchpoint and story to a lesson, answers a question and sees the progress', async ({
  page,
  sites,
}) => {
  test.slow();
  const { problems, open, rest } = await watch(page, sites.first);
  const unseen: string[] = [];
  const follow = async (selector: string, address: RegExp) => {
    unseen.push(...(await tabTo(page, selector)));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
    await rest();
  };
  /** The first Tab of a page offers to skip the menu. */
  const skip = async () => {
    await page.keyboard.press('Tab');
    expect(await focus(page, 'a.skip')).toMatchObject({ matches: true, unseen: '' });
    await page.keyboard.press('Enter');
    expect(await focus(page, 'main')).toMatchObject({ matches: true });
  };

  await open('/');
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Wonach suchst du?' });
  await expect(field).toBeFocused();
  await page.keyboard.type('kontaktpunkt');
  await expect(page.locator('[data-result]').first()).toHaveAttribute('data-result', 'terms/touchpoint');
  await expect(page.locator('.search-status')).toHaveText(/Treffer/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveAttribute('data-result', 'terms/touchpoint');
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await page.getByRole('option', { selected: true }).getAttribute('id')) ?? '',
  );
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/terms\/touchpoint\/$/);
  await rest();

  await skip();
  await follow('main a[href*="/processes/"]', /\/processes\/new-contract\/$/);
  await skip();
  await follow('.step a[href*="/touchpoints/hotline/"]', /\/touchpoints\/hotline\/$/);
  await skip();
  await follow('main a[href*="/stories/wrong-bill/"]', /\/stories\/wrong-bill\/$/);
  await skip();
  await follow('main a[href*="/lessons/where-it-breaks/"]', /\/lessons\/where-it-breaks\/$/);

  await skip();
  unseen.push(...(await tabTo(page, 'lotse-question input')));
  const question = page.locator('lotse-question').first();
  await expect(question.getByRole('status')).toBeEmpty();
  const answer = await rightAnswer(question);
  await page.keyboard.press('Space');
  for (const wanted = question.locator(`input[value="${answer}"]`); !(await wanted.isChecked()); ) await page.keyboard.press('ArrowDown');
  unseen.push(...(await tabTo(page, 'button[type=submit]', 3)));
  await page.keyboard.press('Enter');
  await expect(question.getByRole('status')).toHaveText('Richtig');
  await expect(question.locator('details[open] .feedback-text')).toBeVisible();
  await expect(page.locator('.progress-note')).toContainText('1 von 4');
  await follow('.counts a[href*="/paths/basics/"]', /\/paths\/basics\/$/);
  await expect(page.locator('li[data-lesson="where-it-breaks"] [data-progress]')).toHaveText(/1 von 4/);
  await expect(page.locator('li[data-lesson="what-is-cx"] [data-progress]')).toBeHidden();

  expect.soft(unseen).toEqual([]);
  expect(problems).toEqual([]);
});

test('Tab goes through the whole home page and out of it again, and every stop can be seen', async ({ page, sites }) => {
  await page.goto(`${sites.first}/`);
  expect(await tabTo(page, 'body', 200)).toEqual([]);
});

test('search opens with / and Ctrl+K, keeps the focus inside, and Esc gives it back', async ({ page, sites }) => {
  await page.goto(`${sites.first}/en/terms/touchpoint/`);
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await tabTo(page, 'a[data-action=search]');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('silo');
  await expect(dialog.locator('[data-result="terms/silo"]')).toBeVisible();
  for (let n = 0; n < 12; n++) {
    await page.keyboard.press('Tab');
    // Between the last and the first stop the browser's own bars have the focus.
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(
      true,
    );
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await focus(page, 'a[data-action=search]')).toMatchObject({ matches: true });

  await page.keyboard.press('Control+k');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(dialog.getByRole('combobox')).toHaveValue('');
  await dialog.getByRole('combobox').press('/');
  await expect(dialog.getByRole('combobox')).toHaveValue('/');
});

test('the arrow keys go round the results, and the mouse finds them too', async ({ page, sites }) => {
  await page.goto(`${sites.first}/search/`);
  const field = page.getByRole('combobox');
  await field.fill('kunde');
  const options = page.getByRole('option');
  await expect(page.locator('#search-results')).toHaveAttribute('data-state', 'settled');
  const count = await options.count();
  await field.press('ArrowUp');
  await expect(options.nth(count - 1)).toHaveAttribute('aria-selected', 'true');
  await field.press('ArrowDown');
  await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true');
  const to = await options.nth(1).getAttribute('data-result');
  await options.nth(1).click();
  await expect(page).toHaveURL(`${sites.first}/${to}/`);
});

test('the embed dialog opens and closes by keyboard and its snippet names this very page', async ({ page, sites }) => {
  await page.goto(`${sites.first}/terms/silo/`);
  await tabTo(page, 'button[data-action=embed]');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const code = dialog.getByLabel('Code zum Einfügen');
  await expect(code).toHaveValue(new RegExp(`<lotse-embed src="${sites.first}/embed/terms/silo/"`));
  await tabTo(page, '[type=radio]:checked');
  await page.keyboard.press('ArrowDown');
  await expect(code).toHaveValue(/<lotse-term term="silo">/);
  await page.keyboard.press('ArrowDown');
  await expect(code).toHaveValue(new RegExp(`^<iframe src="${sites.first}/embed/terms/silo/" title="[^"]*Silo`));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await focus(page, 'button[data-action=embed]')).toMatchObject({ matches: true });
});
