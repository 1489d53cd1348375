import { snippet } from '../../src/embed/snippet.ts';
import { type Served, serveHtml } from './servers.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

let host: Served;
let body = '';
test.beforeAll(async () => {
  host = await serveHtml(() => `<!doctype html><html lang="de"><head><title>Host</title></head><body>${body}</body></html>`);
});
test.afterAll(() => host.close());

const messages: unknown[] = [
  null,
  7,
  'lotse',
  [],
  { source: 'lotse' },
  { source: 'lotse', v: 1, type: 'height', height: 5 },
  { source: 'lotse', v: 1, type: 'navigate', href: 'https://evil.example/' },
  { source: 'lotse', v: 1, type: 'navigate', href: 'javascript:alert(1)' },
  {
    source: 'lotse',
    v: 1,
    type: 'progress',
    keeper: 'browser',
    progress: { answers: { 'where-it-breaks/first-repair': { right: true, tries: 1 } }, read: [], places: {} },
  },
  { source: 'lotse', v: 1, type: '__proto__', ['__proto__']: { polluted: true }, constructor: { prototype: { polluted: true } } },
  { source: 'lotse', v: 1, type: 'theme', theme: '<img src=x onerror=alert(1)>' },
];

test('a framed page obeys no message: not from its host, not from a neighbour, not by the thousand', async ({ page, sites }) => {
  const { problems } = await watch(page, sites.first, [], host.origin);
  body = `<iframe src="${sites.first}/embed/lessons/where-it-breaks/" width="800" height="600" name="lotse-course"></iframe><iframe srcdoc="<p>neighbour</p>"></iframe>`;
  await page.goto(`${host.origin}/`);
  const frame = page.frameLocator('iframe').first();
  await expect(frame.locator('lotse-question').first()).toBeVisible();
  // A course of the same site would be asked first, and is given up on.
  await expect(frame.locator('.progress-note')).toContainText('0 von', { timeout: 10_000 });
  const inner = page.frames().find((one) => one.url().includes('/embed/lessons/'));
  const before = await inner?.evaluate(() => document.body.innerHTML);
  await page.evaluate((all) => {
    const target = document.querySelector('iframe')?.contentWindow;
    for (let turn = 0; turn < 500; turn++) for (const message of all) target?.postMessage(message, '*');
  }, messages);
  const neighbour = page.frames().find((one) => one.url() === 'about:srcdoc');
  await neighbour?.evaluate((all) => {
    for (const message of all) parent.frames[0]?.postMessage(message, '*');
  }, messages);
  await page.waitForTimeout(300);
  expect(inner?.url()).toBe(`${sites.first}/embed/lessons/where-it-breaks/`);
  expect(await inner?.evaluate(() => document.body.innerHTML)).toBe(before);
  expect(await inner?.evaluate(() => ({}) as { polluted?: boolean })).toEqual({});
  expect(problems).toEqual([]);
});

test('however often its content changes, a framed page tells its height at most twenty times a second, within bounds', async ({
  page,
  sites,
}) => {
  body = `<script>window.got = []; addEventListener('message', function (event) { if (event.data.type === 'height') got.push([performance.now(), event.data.height]); });</script>${snippet({ address: `${sites.first}/embed/terms/silo/`, title: 'x', height: 300, script: false })}`;
  await page.goto(`${host.origin}/`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  // A page tells its height first when it has come to rest.
  await page.waitForFunction(() => (window as unknown as { got: unknown[] }).got.length > 0);
  await frame?.evaluate(async () => {
    const block = document.querySelector('.embed-content')?.appendChild(document.createElement('div'));
    const end = performance.now() + 1500;
    for (let n = 0; block && performance.now() < end; n++) {
      block.style.setProperty('height', `${(n % 50) + 1}px`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    block?.style.setProperty('height', '60000px');
  });
  await expect.poll(() => page.evaluate(() => (window as unknown as { got: number[][] }).got.at(-1)?.[1])).toBe(20_000);
  const got = await page.evaluate(() => (window as unknown as { got: [number, number][] }).got);
  expect(got.length).toBeGreaterThan(10);
  for (const [at] of got) expect(got.filter(([other]) => other >= at && other < at + 990).length).toBeLessThanOrEqual(21);
});

test('ids and names in a page that are called like what scripts look for change nothing', async ({ page, sites }) => {
  const names = [
    'lotse',
    'lotseHead',
    'lotseCards',
    'lotseFilms',
    'lotseLms',
    'trustedTypes',
    'localStorage',
    'parent',
    'currentScript',
    'documentElement',
    'Symbol(lotse.scripts)',
    'getElementById',
    'querySelector',
    'head',
    'body',
    'location',
  ];
  const clobber = names
    .map((name) => `<a id="${name}" name="${name}" href="https://evil.example/">x</a><a id="${name}" href="https://evil.example/">x</a>`)
    .join('');
  const { problems, open, requests } = await watch(page, sites.first);
  await page.route('**/terms/touchpoint/', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('</article>', `<p>${clobber}</p></article>`) });
  });
  for (const path of ['/terms/touchpoint/', '/embed/terms/touchpoint/?lang=de&theme=dark&parts=not']) {
    await open(path);
    await page.locator('main a.term').filter({ visible: true }).first().hover();
    await expect(page.locator('#term-card')).toBeVisible();
  }
  await open('/terms/touchpoint/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('silo');
  await expect(page.locator('[data-result]').first()).toHaveAttribute('data-result', 'terms/silo');
  expect(requests.filter((url) => !url.startsWith(sites.first))).toEqual([]);
  expect(problems).toEqual([]);
});
