import { evaluate } from '../../src/build/eval-search/evaluate.ts';
import { readQueries } from '../../src/build/eval-search/queries.ts';
import { siteEntries } from '../../src/build/eval-search/site-entries.ts';
import { built } from '../../src/cli/setup/steps.mjs';
import { first } from './pages.ts';
import { expect, test } from './sites.ts';

test('the evaluation of search asks the built site in three ways and reads what people would see', async ({ browserName, browser }) => {
  test.skip(browserName !== 'chromium', 'the evaluation runs in Chromium alone');
  test.slow();
  const entries = siteEntries(built.first);
  const { queries, problems } = readQueries(
    JSON.stringify([
      { q: 'Touchpoint', lang: 'de', want: ['terms/touchpoint'] },
      { q: 'Was ist eigentlich ein Tuchpoint?', lang: 'de', want: ['terms/touchpoint'] },
      { q: 'sparlampen', lang: 'de', want: ['stories/lost-parcel'] },
      { q: 'channel', lang: 'en', want: ['terms/channel'] },
    ]),
    entries?.languages ?? [],
    entries?.keys ?? new Set(),
  );
  expect(problems).toEqual([]);
  const told: number[] = [];
  const path = (language: 'de' | 'en') => first.routes.search(language).slice(1);
  const answers = await evaluate(
    built.first,
    queries,
    path,
    process.env['LOTSE_BROWSER'] || browser.browserType().executablePath(),
    (done) => told.push(done),
  );
  expect(told.at(-1)).toBe(3 * queries.length);
  const ranks = (column: keyof typeof answers) => answers[column].map(({ rank }) => rank);
  expect(ranks('full')).toEqual([1, 1, 1, 1]);
  // Pagefind forgives no slips; the head index does not know what is only said in a scene.
  expect(ranks('pagefind')[1]).toBe(0);
  expect(ranks('tier1')).toEqual([1, 1, 0, 1]);
});
