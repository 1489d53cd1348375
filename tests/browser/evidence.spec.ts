import { first, html } from './pages.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

test.describe('the page of all evidence', () => {
  test('is sorted by a column at a click, and the other way round at the next', async ({ page, sites }) => {
    const { problems, open } = await watch(page, sites.first);
    await open('/evidence/');
    const table = page.locator('.evidence-table').first();
    const numbers = () =>
      table.locator('tbody td:nth-child(5)').evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['value'])));
    const before = await numbers();
    const button = table.getByRole('button', { name: 'n', exact: true });
    await button.click();
    const down = [...before].sort((a, b) => b - a);
    expect(await numbers()).toEqual(down);
    await expect(table.locator('th[aria-sort]')).toHaveText('n');
    await button.press('Enter');
    expect(await numbers()).toEqual(down.reverse());
    await expect(table.locator('th[aria-sort=ascending]')).toHaveCount(1);
    expect(problems).toEqual([]);
  });

  test('leads to each step it names, and steps show the same figure', async ({ page, sites }) => {
    const { open } = await watch(page, sites.first);
    await open('/evidence/');
    const row = page.locator('.evidence-table tr', { has: page.getByRole('link', { name: 'Rechnung reklamieren, Schritt 11' }) });
    const figure = (await row.locator('b').textContent()) ?? '';
    expect(figure).toMatch(/^\d+ %$/);
    await row.getByRole('link').click();
    await expect(page.locator('#s11 .ev b')).toHaveText(`CSAT ${figure}`);
  });

  test('marks as stale what nobody has measured for a year', async ({ page, sites }) => {
    const { open } = await watch(page, sites.first);
    await open('/touchpoints/welcome-letter/');
    await expect(page.locator('.evidence time.overdue').first()).toBeVisible();
    await expect(page.locator('.evidence')).toContainText('(veraltet)');
  });

  test('never says what rests on fewer than five answers', () => {
    // Months of the example data that are too small; their figures stand nowhere else in that row.
    const page = html(first, '/evidence/');
    expect(page).toContain('n &lt; 5');
    expect(html(first, '/processes/outage-report/')).toContain('CSAT (weniger als 5 Antworten)');
  });
});
