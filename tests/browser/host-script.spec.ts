import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { type Served, serveHtml } from './servers.ts';
import { expect, test } from './sites.ts';

let host: Served;
let head = '';
let body = '';
let headers = '';
test.beforeAll(async () => {
  host = await serveHtml((path) =>
    path === '/strange'
      ? `<!doctype html><title>Strange</title><body style="margin:0"><script>
          addEventListener('message', function (event) {
            if (event.data.type === 'iframe-child-init') parent.postMessage({ type: 'iframe-resized', width: 300, height: 333 }, '*');
          });
        </script>`
      : `<!doctype html><html lang="de"><head><title>Intranet</title>${headers}<style>body{margin:0}iframe{height:150px}</style>${head}</head><body>${body}</body></html>`,
  );
});
test.afterAll(() => host.close());
test.beforeEach(() => {
  [head, body, headers] = ['', '', ''];
});

/** Counts messages and adds up what moves. */
const counters = `<script>
  window.got = []; window.moved = 0;
  addEventListener('message', function (event) { if (event.data && event.data.source === 'lotse') got.push(event.data); });
  new PerformanceObserver(function (list) { list.getEntries().forEach(function (entry) { moved += entry.value; }); }).observe({ type: 'layout-shift', buffered: true });
</script>`;
const frameHeight = (page: Page, at = 0) =>
  page
    .locator('iframe')
    .nth(at)
    .evaluate((frame) => frame.getBoundingClientRect().height);
const inner = async (page: Page, at = 0) => (await page.locator('iframe').nth(at).elementHandle())?.contentFrame();
const contentHeight = async (page: Page, at = 0) =>
  (await inner(page, at))?.evaluate(() => document.querySelector('[data-measure]')?.getBoundingClientRect().bottom ?? 0);
const script = (site: string, more = '') => `<script src="${site}/embed.js" ${more}></script>`;

test('an element brings a page of another origin into its host, as high as its content, in two messages and without anything moving', async ({
  page,
  sites,
}) => {
  await page.setViewportSize({ width: 640, height: 900 });
  // The height as `lotse heights` measures it: at the width of the frame, by itself.
  await page.goto(`${sites.first}/embed/terms/touchpoint/`);
  await page.evaluate(() => document.fonts.ready);
  const measured = await page.evaluate(() => Math.ceil(document.querySelector('[data-measure]')?.getBoundingClientRect().bottom ?? 0));
  head = counters + script(sites.first);
  body = `<lotse-embed entry="terms/touchpoint" heights="1 1 ${measured} 1 1"><a href="${sites.first}/terms/touchpoint/">Touchpoint</a></lotse-embed><p>danach</p>`;
  await page.goto(`${host.origin}/`);
  await expect.poll(() => page.evaluate('got.some(function (one) { return one.type === "height"; })')).toBe(true);
  await page.waitForTimeout(500);
  expect(Math.abs((await frameHeight(page)) - ((await contentHeight(page)) ?? 0))).toBeLessThanOrEqual(1);
  expect(await page.evaluate('got.filter(function (one) { return one.type === "height"; }).length')).toBeLessThanOrEqual(2);
  expect(await page.evaluate('moved')).toBe(0);
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Touchpoint');
});

test('a frame of the site’s own is fitted wherever it stands; a flood from another frame moves nothing', async ({ page, sites }) => {
  head = script(sites.first);
  body = `<iframe src="${sites.first}/embed/terms/silo/" title="Silo"></iframe><iframe src="/strange" title="fremd"></iframe>`;
  await page.goto(`${host.origin}/`);
  await expect.poll(() => frameHeight(page)).toBeGreaterThan(200);
  await page.waitForTimeout(200);
  const before = [await frameHeight(page), await frameHeight(page, 1)];
  await (await inner(page, 1))?.evaluate(() => {
    for (let turn = 0; turn < 5000; turn++) {
      parent.postMessage({ source: 'lotse', v: 1, type: 'height', height: 50 + turn }, '*');
      parent.postMessage({ type: 'iframe-resized', height: 77 }, '*');
    }
  });
  await page.evaluate(() => window.postMessage({ source: 'lotse', v: 1, type: 'height', height: 66 }, '*'));
  await page.waitForTimeout(400);
  expect([await frameHeight(page), await frameHeight(page, 1)]).toEqual(before);
});

test('a page that chases its own frame is stopped', async ({ page, sites }) => {
  head = script(sites.first);
  body = `<iframe src="${sites.first}/embed/terms/silo/" title="Silo"></iframe>`;
  await page.goto(`${host.origin}/`);
  await expect.poll(() => frameHeight(page)).toBeGreaterThan(200);
  const frame = await inner(page);
  await frame?.evaluate(() => {
    addEventListener('resize', () => parent.postMessage({ source: 'lotse', v: 1, type: 'height', height: innerHeight + 16 }, '*'));
    parent.postMessage({ source: 'lotse', v: 1, type: 'height', height: innerHeight + 16 }, '*');
  });
  await page.waitForTimeout(2500);
  const stopped = await frameHeight(page);
  await page.waitForTimeout(500);
  expect(await frameHeight(page)).toBe(stopped);
});

test('frames of others are fitted only where the page asks for it', async ({ page, sites }) => {
  body = '<iframe src="/strange" title="fremd"></iframe>';
  head = script(sites.first);
  await page.goto(`${host.origin}/`);
  await page.waitForTimeout(300);
  expect(await frameHeight(page)).toBe(154);
  head = script(sites.first, 'data-resize="all"');
  await page.goto(`${host.origin}/`);
  await expect.poll(() => frameHeight(page)).toBe(337);
});

test('hosts that run somebody else’s script are told the height in its own dialect', async ({ page, sites }) => {
  head = `<script>window.got = []; addEventListener('message', function (event) { got.push(event.data); });</script>`;
  body = `<iframe src="${sites.first}/embed/terms/silo/?childId=chart-1&initialWidth=600" title="Silo"></iframe>`;
  await page.goto(`${host.origin}/`);
  const all = () => page.evaluate('got') as Promise<unknown[]>;
  await expect.poll(async () => (await all()).find((one) => typeof one === 'string')).toMatch(/^pymxPYMxchart-1xPYMxheightxPYMx\d+$/);
  expect((await all()).some((one) => typeof one === 'object' && one !== null && 'datawrapper-height' in one)).toBe(true);
  expect((await all()).some((one) => (one as { type?: string }).type === 'iframe-resized')).toBe(false);
  await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'iframe-child-init' }, '*'));
  await expect.poll(async () => (await all()).some((one) => (one as { type?: string }).type === 'iframe-resized')).toBe(true);
});

test('a word shows its card on focus and on resting, leads to its page, and Escape ends it, under a strict policy of the host', async ({
  page,
  sites,
}) => {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  headers = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${sites.first}; style-src 'unsafe-inline'; frame-src ${sites.first}; require-trusted-types-for 'script'; trusted-types lotse-embed">`;
  head = script(sites.first);
  body = `<p>Jeder <lotse-term id="touchpoint">Kontaktpunkt</lotse-term> zählt. <lotse-term term="silo"><a href="${sites.first}/terms/silo/">Silo</a></lotse-term></p>`;
  await page.goto(`${host.origin}/`);
  const link = page.getByRole('link', { name: 'Kontaktpunkt' });
  await expect(link).toHaveAttribute('href', `${sites.first}/terms/touchpoint/`);
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  const card = page.getByRole('tooltip').first();
  await expect(card).toBeVisible();
  await expect(card).toContainText('Touchpoint');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.getByRole('link', { name: 'Silo' }).hover();
  await expect(page.getByRole('tooltip').filter({ hasText: 'Silo' })).toBeVisible();
  // The host forbids asking for the data as a file, so it comes as a script; that one refusal is the host's own.
  expect(problems.filter((text) => !/Refused to connect|connect-src/.test(text))).toEqual([]);
  expect(await page.evaluate(() => document.querySelector('p')?.textContent)).toBe('Jeder Kontaktpunkt zählt. Silo');
});

test('where the host forbids the script, what stands in the elements can be read and leads on', async ({ page, sites }) => {
  headers = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`;
  head = script(sites.first);
  body = `<lotse-embed entry="terms/silo"><a href="${sites.first}/terms/silo/">Silo</a></lotse-embed><lotse-term term="silo">Silodenken</lotse-term>`;
  await page.goto(`${host.origin}/`);
  await expect(page.getByRole('link', { name: 'Silo' })).toBeVisible();
  await expect(page.getByText('Silodenken')).toBeVisible();
});

test('elements come and go with the pages of an application, several at once, and change their page', async ({ page, sites }) => {
  head = script(sites.first) + script(sites.first);
  await page.goto(`${host.origin}/`);
  await page.evaluate(() => {
    for (const entry of ['terms/silo', 'terms/touchpoint', '../evil']) {
      const made = document.createElement('lotse-embed');
      made.setAttribute('entry', entry);
      document.body.append(made);
    }
  });
  await expect(page.locator('iframe')).toHaveCount(2);
  for (const at of [0, 1])
    await expect.poll(async () => Math.abs((await frameHeight(page, at)) - ((await contentHeight(page, at)) ?? 0))).toBeLessThanOrEqual(1);
  await page.evaluate(() => {
    document.querySelector('lotse-embed')?.setAttribute('theme', 'dark');
  });
  await expect(page.locator('iframe').first()).toHaveAttribute('src', `${sites.first}/embed/terms/silo/?theme=dark`);
  await page.evaluate(() => document.querySelector('lotse-embed')?.remove());
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('the script for pages of others weighs 4 KB at most', async ({ request, sites }) => {
  const code = await (await request.get(`${sites.first}/embed.js`)).body();
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(4096);
});
