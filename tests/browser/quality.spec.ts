import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

const overdue = 'dd[data-due-days]';

test('the page on quality counts and marks what is overdue on the reader’s day, not on the day it was built', async ({ page, sites }) => {
  const { problems, open } = await watch(page, sites.first);
  await page.clock.setFixedTime('2020-01-01T12:00:00Z');
  await open('/quality/');
  await expect(page.locator(overdue)).toHaveText('0');
  await expect(page.locator('time.overdue')).toHaveCount(0);
  await page.clock.setFixedTime('2099-01-01T12:00:00Z');
  await open('/quality/');
  const all = await page.locator('section[aria-labelledby=reviews] time').count();
  expect(all).toBeGreaterThan(100);
  // The list shows the first three hundred; the number counts all entries.
  const due = (await page.locator(overdue).getAttribute('data-due-days'))?.split(' ').map((day) => Number(day.split('*')[1])) ?? [];
  const count = due.reduce((sum, one) => sum + one, 0);
  expect(count).toBeGreaterThanOrEqual(all);
  await expect(page.locator(overdue)).toHaveText(String(count));
  await expect(page.locator('time.overdue')).toHaveCount(all);
  expect(problems).toEqual([]);
});

test('a number on the page on quality leads to its list, and an owner to a page of their own', async ({ page, sites }) => {
  const { open } = await watch(page, sites.first);
  await open('/quality/');
  await page.getByRole('link', { name: 'Häufig, aber kein Begriff' }).click();
  await expect(page.locator('#candidates')).toBeInViewport();
  await page.getByRole('navigation', { name: 'Einträge von' }).getByRole('link', { name: 'Abrechnung' }).click();
  await expect(page).toHaveURL(/\/quality\/billing\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Abrechnung');
  await expect(page.locator('section[aria-labelledby=reviews]')).toContainText('Abrechnung');
  await expect(page.locator('section[aria-labelledby=reviews]')).not.toContainText('CX-Team');
});
