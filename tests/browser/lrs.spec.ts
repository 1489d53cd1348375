import type { Page, Route } from '@playwright/test';
import type { Statement } from '../../src/components/lessons/lrs/statements.ts';
import { rightAnswer } from './questions.ts';
import { expect, test } from './sites.ts';
import { type Watch, watch } from './watch.ts';

/** The second company names this LRS; nobody has to be there, the test answers in its place. */
const host = 'lrs.harbour-bikes.example';
const lesson = '/lessons/keeping-promises/';

/** An LRS that keeps what it takes; while it is away, requests fail as without network. */
async function lrs(page: Page) {
  const seen = { away: false, asked: 0, taken: [] as Statement[], headers: [] as Record<string, string>[] };
  await page.context().route(`https://${host}/**`, async (route: Route) => {
    seen.asked += 1;
    if (seen.away) return route.abort('internetdisconnected');
    const request = route.request();
    expect([request.method(), request.url()]).toEqual(['POST', `https://${host}/xapi/statements`]);
    seen.headers.push(await request.allHeaders());
    seen.taken.push(...(request.postDataJSON() as Statement[]));
    return route.fulfill({ json: [], headers: { 'access-control-allow-origin': '*' } });
  });
  return seen;
}

async function answer(page: Page, at: number): Promise<void> {
  const question = page.locator('lotse-question').nth(at);
  for (const key of (await rightAnswer(question)).split(' ')) await question.locator(`input[value="${key}"]`).check();
  await question.locator('button[type=submit]').click();
  await expect(question).toHaveClass(/solved/);
}
const note = (page: Page) => page.locator('lotse-lrs');
const agree = (page: Page) => note(page).getByRole('checkbox', { name: `Send my answers to ${host}` });
const said = (page: Page) => note(page).getByRole('status');
const verbs = (statements: readonly Statement[]) => statements.map(({ verb }) => verb.id.split('/').at(-1));
/** The network’s word for a connection that fails on purpose is no problem. */
const opened = async (page: Page, site: string): Promise<Watch> => watch(page, site, [host]);

test('nothing leaves a lesson before the learner agrees; then answers and its end do, under a name by chance and without a key', async ({
  page,
  sites,
}) => {
  const { problems, open, rest } = await opened(page, sites.second);
  const store = await lrs(page);
  await open(lesson);
  await expect(agree(page)).not.toBeChecked();
  await answer(page, 0);
  await rest();
  expect(store.asked).toBe(0);
  await agree(page).check();
  await answer(page, 1);
  await expect(said(page)).toHaveText('All sent.');
  await expect.poll(() => verbs(store.taken)).toEqual(['answered', 'completed', 'passed']);
  expect(store.taken[0]?.object.id).toBe('https://words.harbour-bikes.example/id/lessons/keeping-promises/on-the-tag');
  expect(store.taken[0]?.actor.account.name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  for (const headers of store.headers) {
    expect(headers['x-experience-api-version']).toBe('1.0.3');
    for (const name of ['authorization', 'cookie', 'referer']) expect(headers).not.toHaveProperty(name);
  }
  // What was told is not told again, and consent lasts.
  await open(lesson);
  await expect(agree(page)).toBeChecked();
  await rest();
  expect(store.taken).toHaveLength(3);
  expect(problems).toEqual([]);
});

test('what the LRS cannot take waits over a visit and arrives once when it is back', async ({ page, sites }) => {
  const { problems, open } = await opened(page, sites.second);
  const store = await lrs(page);
  store.away = true;
  await open(lesson);
  await agree(page).check();
  await answer(page, 0);
  await expect(said(page)).toHaveText(`1 reports are waiting until ${host} can be reached again.`);
  await open(lesson);
  await expect(said(page)).toContainText('are waiting');
  store.away = false;
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(said(page)).toHaveText('All sent.');
  expect(verbs(store.taken)).toEqual(['answered']);
  expect(await page.evaluate(() => localStorage.getItem('lotse:lrs:queue:v1'))).toBe('[]');
  expect(problems).toEqual([]);
});

test('consent that is withdrawn takes what waits with it, and nothing follows', async ({ page, sites }) => {
  const { problems, open, rest } = await opened(page, sites.second);
  const store = await lrs(page);
  store.away = true;
  await open(lesson);
  await agree(page).check();
  await answer(page, 0);
  await expect(said(page)).toContainText('waiting');
  await agree(page).uncheck();
  store.away = false;
  const before = store.asked;
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await answer(page, 1);
  await open(lesson);
  await expect(agree(page)).not.toBeChecked();
  await rest();
  expect([store.asked, store.taken]).toEqual([before, []]);
  expect(problems).toEqual([]);
});

test('a site without an LRS asks for nothing: no note, no script, no request to anybody else', async ({ page, sites }) => {
  const { problems, requests, open, rest } = await watch(page, sites.first);
  await open('/lessons/where-it-breaks/');
  await answer(page, 0);
  await rest();
  await expect(note(page)).toHaveCount(0);
  expect(requests.filter((url) => /\/_lotse\/lrs\.|statements/.test(url))).toEqual([]);
  expect(problems).toEqual([]);
});
