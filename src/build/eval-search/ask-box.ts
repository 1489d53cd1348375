import type { Page } from '@playwright/test';
import { depth } from './metrics.ts';

/** Longest that an answer may take, in milliseconds: a first query loads everything, and the machine may be busy. */
const patience = 30_000;

/**
 * Types a query into the box of a search page and reads its results from top to bottom.
 * @param state `head`: as soon as all of the head index has answered; `settled`: when the full text has, too
 * @returns keys of the first results, `kind/id` or `kind/id#part`
 * @throws when the box does not answer
 */
export async function askBox(page: Page, query: string, state: 'head' | 'settled'): Promise<string[]> {
  await page.locator('#search-field').fill(query);
  await page.waitForFunction(
    ({ wanted, enough }) => {
      const { query: answered, state: reached = '' } = document.getElementById('search-results')?.dataset ?? {};
      return answered === wanted && enough.includes(reached);
    },
    { wanted: query.trim(), enough: state === 'head' ? ['head', 'settled'] : ['settled'] },
    { timeout: patience, polling: 20 },
  );
  return page.evaluate(
    (most) => [...document.querySelectorAll<HTMLElement>('a[data-result]')].slice(0, most).map((row) => row.dataset['result'] ?? ''),
    depth,
  );
}
