import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const page1 = '/processes/billing-complaint/';

test.describe('a process', () => {
  test('is wide where there is room, tall where there is none, and never both', async ({ page, sites }) => {
    const { problems, open } = await watch(page, sites.first);
    await open(page1);
    for (const [width, wide] of [
      [1440, true],
      [820, true],
      [390, false],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.locator('.picture-wide')).toBeVisible({ visible: wide });
      await expect(page.locator('.picture-tall')).toBeVisible({ visible: !wide });
    }
    expect(problems).toEqual([]);
  });

  test('keeps the names of its lanes in sight while the picture is rolled by keyboard', async ({ page, sites }) => {
    await page.goto(sites.first + page1);
    const picture = page.locator('.picture-wide');
    await picture.focus();
    const names = page.locator('.picture-names');
    const before = (await names.boundingBox())?.x;
    await page.keyboard.press('End');
    for (let n = 0; n < 8; n++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => picture.evaluate((node) => node.scrollLeft)).toBeGreaterThan(50);
    expect((await names.boundingBox())?.x).toBeCloseTo(before ?? -1, 0);
  });

  test('lights the step of the address in picture and list, and a click in the picture leads there', async ({ page, sites }) => {
    await page.goto(`${sites.first}${page1}#s5`);
    await expect(page.locator('.picture-wide [data-step=s5]')).toHaveClass(/\blit\b/);
    expect(await page.locator('#s5').evaluate((node) => node.matches(':target'))).toBe(true);
    await page.locator('.picture-wide [data-step=s3]').click();
    await expect(page).toHaveURL(/#s3$/);
    await expect(page.locator('.picture-wide [data-step=s5]')).not.toHaveClass(/\blit\b/);
    await expect(page.locator('.picture-wide [data-step=s3]')).toHaveClass(/\blit\b/);
  });

  test('shows what one role does, from whom it comes and to whom it goes, and the address keeps that', async ({ page, sites }) => {
    const { problems, open } = await watch(page, sites.first);
    await open(page1);
    const all = await page.locator('.steps > .step').count();
    await page.getByRole('radio', { name: 'Meine Rolle' }).check();
    await page.getByRole('combobox', { name: 'Rolle' }).selectOption({ label: 'Abrechnung' });
    await expect(page).toHaveURL(/\?view=role&lane=billing$/);
    const lit = page.locator('.steps > .step:not(.unlit)');
    for (const step of await lit.all()) await expect(step).toHaveAttribute('data-lane', 'billing');
    expect(await lit.count()).toBeLessThan(all);
    await expect(page.locator('.views output')).toHaveText(`${await lit.count()} von ${all} Schritten hervorgehoben.`);
    await expect(page.locator('.role:visible')).toHaveCount(1);
    await expect(page.locator('.role:visible')).toContainText('Kommt von: Kompass, Ticketsystem, Abra');
    await page.reload();
    await expect(page.getByRole('radio', { name: 'Meine Rolle' })).toBeChecked();
    await page.getByRole('radio', { name: 'Bruchstellen' }).check();
    await expect(lit).toHaveCount(await page.locator('.step .breakpoint').count());
    await page.getByRole('radio', { name: 'Alles' }).check();
    await expect(lit).toHaveCount(all);
    await expect(page).toHaveURL(/\/billing-complaint\/$/);
    expect(problems).toEqual([]);
  });

  test('can be walked by keyboard along its steps, a choice at a fork leading on', async ({ page, sites }) => {
    await page.goto(`${sites.first}${page1}#s3`);
    const fork = page.locator('#s3').getByRole('link', { name: /→ 12/ });
    await fork.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#s12$/);
    await expect(page.locator('#s12')).toBeInViewport();
  });

  test('tells the same to who hears it: a named picture, then steps in order with who, what and where to', async ({ page, sites }) => {
    await page.goto(sites.first + page1);
    await expect(page.getByRole('img', { name: /Ablauf „Rechnung reklamieren“ als Bild: 12 Schritte/ })).toHaveCount(1);
    const told = await page.locator('.phases').ariaSnapshot();
    const places = ['Entdeckt einen falschen Zählerstand', 'Ruft die Hotline an', 'Prüft am Telefon', 'Liest das Ergebnis'].map((words) =>
      told.indexOf(words),
    );
    expect(places.every((place, at) => place > (places[at - 1] ?? -1))).toBe(true);
    expect(told).toContain('→ 12');
  });

  test('shows what changes on its way to the to-be variant', async ({ page, sites }) => {
    await page.goto(`${sites.first}/processes/billing-complaint-to-be/`);
    const changes = page.getByRole('region', { name: 'Was sich ändert' });
    await expect(changes).toContainText('Bruchstellen, die wegfallen');
    await expect(changes).toContainText('Entfällt');
    await page.locator('.variants a').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rechnung reklamieren');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a process shows everything and no choice of views', async ({ page, sites }) => {
    await page.goto(sites.first + page1);
    await expect(page.locator('.views')).toBeHidden();
    for (const heading of ['Bruchstellen', 'Schritt für Schritt', 'Übergaben', 'Wer macht was'])
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
    await expect(page.locator('.step .breakpoint').first()).toBeVisible();
  });
});
