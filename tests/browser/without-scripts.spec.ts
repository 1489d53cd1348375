import { first, records } from './pages.ts';
import { expect, test } from './sites.ts';

test.use({ javaScriptEnabled: false });

test('a term, a process, a journey and a story are all there without scripts', async ({ page, sites }) => {
  await page.goto(`${sites.first}/terms/touchpoint/`);
  await expect(page.locator('h1')).toHaveText('Touchpoint');
  await expect(page.locator('.lead')).toBeVisible();
  await expect(page.locator('.labels')).toContainText('Kontaktpunkt');
  await expect(page.locator('.relations a').first()).toBeVisible();
  // What only scripts can do does not show.
  await expect(page.locator('[data-action=copy-link], [data-action=print], [data-action=embed], .theme')).toHaveCount(4);
  for (const one of await page.locator('[data-action=copy-link], [data-action=print], [data-action=embed], .theme').all())
    await expect(one).toBeHidden();

  await page.goto(`${sites.first}/processes/billing-complaint/`);
  await expect(page.locator('.step')).not.toHaveCount(0);
  for (const step of await page.locator('.step').all()) await expect(step.locator('.step-does')).toBeVisible();

  await page.goto(`${sites.first}/journeys/wrong-bill/`);
  await expect(page.locator('figure.curve svg path.line')).toHaveAttribute('d', /^M/);
  await expect(page.locator('table.journey')).toBeVisible();

  await page.goto(`${sites.first}/stories/wrong-bill/`);
  for (const panel of await page.locator('.panel').all()) await expect(panel).toBeVisible();
  await expect(page.locator('.panel svg').first()).toBeVisible();
});

test('a lesson’s questions can be read without scripts, and each answer with its reason unfolds', async ({ page, sites }) => {
  await page.goto(`${sites.first}/lessons/where-it-breaks/`);
  const question = page.locator('lotse-question').first();
  await expect(question.locator('legend')).toBeVisible();
  await expect(question.getByRole('button')).toHaveCount(0);
  const options = question.locator('.option');
  await expect(options).not.toHaveCount(0);
  for (const option of await options.all()) {
    await expect(option.locator('label')).toBeVisible();
    await option.locator('summary').click();
    await expect(option.locator('.feedback-text')).toBeVisible();
  }
  await expect(question.locator('.feedback-text b').filter({ hasText: 'richtig' })).toHaveCount(1);
});

test('the search page lists every entry without scripts, and the field on the home page leads to it', async ({ page, sites }) => {
  for (const language of first.languages) {
    await page.goto(sites.first + first.routes.search(language));
    const own = records(first).filter((record) => record.language === language);
    const listed = new Set(
      await page.locator('.everything a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
    );
    expect(own.filter((record) => !listed.has(record.url)).map((record) => record.url)).toEqual([]);
  }
  await page.goto(`${sites.first}/`);
  await page.getByRole('searchbox').fill('silo');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${sites.first}/search/?q=silo`);
  await expect(page.locator('.everything')).toBeVisible();
});
