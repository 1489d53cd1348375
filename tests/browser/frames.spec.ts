import type { Frame, Page } from '@playwright/test';
import { type SnippetParts, snippet } from '../../src/embed/snippet.ts';
import { type Served, serveHtml } from './servers.ts';
import { expect, test } from './sites.ts';

let host: Served;
let body = '';

/** Collects every message, as a curious host would. */
const listener = `<script>window.got = []; addEventListener('message', function (event) { got.push({ origin: event.origin, data: event.data }); });</script>`;

test.beforeAll(async () => {
  host = await serveHtml(() => `<!doctype html><html lang="de"><head><title>Intranet</title>${listener}</head><body>${body}</body></html>`);
});
test.afterAll(() => host.close());

const code = (address: string, more: Partial<SnippetParts> = {}) =>
  snippet({ address, title: 'Lotse', height: 200, script: true, ...more });

async function show(page: Page, made: string): Promise<Frame> {
  body = made;
  await page.goto(`${host.origin}/`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.waitForSelector('h1');
  return frame;
}

const height = (page: Page, at = 0) =>
  page
    .locator('iframe')
    .nth(at)
    .evaluate((frame) => frame.getBoundingClientRect().height);
const overflow = (frame: Frame) => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
const messages = (page: Page) =>
  page.evaluate(() => (window as unknown as { got: { origin: string; data: Record<string, unknown> }[] }).got);

test('a framed page of another origin tells its height, and the pasted snippet fits the frame to it', async ({ page, sites }) => {
  const frame = await show(page, code(`${sites.first}/embed/terms/touchpoint/`));
  await expect.poll(() => height(page)).toBeGreaterThan(400);
  await expect.poll(() => overflow(frame)).toBeLessThanOrEqual(0);
  const got = await messages(page);
  expect(new Set(got.map(({ origin }) => origin))).toEqual(new Set([sites.first]));
  expect(got[0]?.data).toEqual({ source: 'lotse', v: 1, type: 'ready' });
  expect(
    got
      .slice(1)
      .every(
        ({ data }) =>
          data['source'] === 'lotse' &&
          data['v'] === 1 &&
          data['type'] === 'height' &&
          Number.isInteger(data['height']) &&
          Object.keys(data).length === 5,
      ),
  ).toBe(true);
  expect(got.length).toBeGreaterThan(1);
  expect(await height(page)).toBe(got.at(-1)?.data['height']);
});

test('the frame grows and shrinks with what is in it, and does not creep', async ({ page, sites }) => {
  const frame = await show(page, code(`${sites.first}/embed/lessons/where-it-breaks/`));
  await expect.poll(() => overflow(frame)).toBeLessThanOrEqual(0);
  const before = await height(page);
  await frame.locator('lotse-question input').first().check();
  await frame.getByRole('button', { name: 'Antwort prüfen' }).first().click();
  await expect.poll(() => height(page)).toBeGreaterThan(before);
  await frame.getByRole('button', { name: 'Noch einmal' }).first().click();
  await page.waitForTimeout(200);
  await expect.poll(async () => Math.abs((await height(page)) - before)).toBeLessThan(80);
  await page.setViewportSize({ width: 420, height: 800 });
  await expect.poll(() => height(page)).toBeGreaterThan(before);
  await expect.poll(() => overflow(frame)).toBeLessThanOrEqual(0);
  const count = (await messages(page)).length;
  await page.waitForTimeout(300);
  expect((await messages(page)).length).toBe(count);
});

test('two frames on a page fit each to its own, and strangers’ messages move neither', async ({ page, sites }) => {
  await show(page, `${code(`${sites.first}/embed/terms/silo/`)}<p>und</p>${code(`${sites.second}/de/embed/stories/snapped-chain/`)}`);
  for (const at of [0, 1]) await expect.poll(() => height(page, at)).not.toBe(200);
  await page.waitForTimeout(200);
  const before = [await height(page, 0), await height(page, 1)];
  expect(before[0]).not.toBe(before[1]);
  await page.evaluate(() => {
    for (const data of [null, 'x', { source: 'lotse', v: 1, type: 'height', height: 77 }]) window.postMessage(data, '*');
  });
  const [frame] = page.frames().slice(1);
  await frame?.evaluate(() => {
    for (const height of [-5, 0, 1e9, '77', 'calc(1px)', Number.NaN, null])
      parent.postMessage({ source: 'lotse', v: 1, type: 'height', height }, '*');
    parent.postMessage({ source: 'lotse', v: 2, type: 'height', height: 77 }, '*');
    parent.postMessage({ source: 'other', v: 1, type: 'height', height: 77 }, '*');
  });
  await page.waitForTimeout(150);
  expect([await height(page, 0), await height(page, 1)]).toEqual(before);
});

test('in a sandboxed frame the text stands, the height is told, and a lesson works but says that it saves nothing', async ({
  page,
  sites,
}) => {
  const frame = await show(
    page,
    code(`${sites.first}/embed/lessons/where-it-breaks/`).replace('<iframe ', '<iframe sandbox="allow-scripts" '),
  );
  await expect.poll(() => overflow(frame)).toBeLessThanOrEqual(0);
  expect(new Set((await messages(page)).map(({ origin }) => origin))).toEqual(new Set(['null']));
  await expect(frame.locator('.progress-note')).toContainText('speichert hier nichts');
  await frame.locator('lotse-question input').first().check();
  await frame.getByRole('button', { name: 'Antwort prüfen' }).first().click();
  await expect(frame.locator('lotse-question').first().getByRole('status')).not.toBeEmpty();
});

test('without its script the snippet keeps its height and the frame scrolls', async ({ page, sites }) => {
  const frame = await show(page, code(`${sites.first}/embed/terms/touchpoint/`, { script: false }));
  await page.waitForTimeout(200);
  expect(await height(page)).toBe(200);
  expect(await overflow(frame)).toBeGreaterThan(0);
});

test('every link in a frame opens outside of it', async ({ page, sites }) => {
  for (const path of [
    '/embed/terms/touchpoint/',
    '/embed/stories/wrong-bill/',
    '/embed/processes/billing-complaint/',
    '/embed/lessons/where-it-breaks/',
    '/embed/journeys/wrong-bill/',
    '/embed/search/',
  ]) {
    await page.goto(sites.first + path);
    const inside = await page
      .locator('a[href]')
      .evaluateAll((links) =>
        links
          .filter(
            (link) =>
              !link.getAttribute('href')?.startsWith('#') &&
              !link.getAttribute('href')?.startsWith('mailto:') &&
              link.getAttribute('target') !== '_blank',
          )
          .map((link) => link.outerHTML.slice(0, 120)),
      );
    expect.soft(inside, path).toEqual([]);
  }
});

test('an embed page asks not to be found by search engines and names the full page as the real one', async ({ page, sites }) => {
  await page.goto(`${sites.first}/embed/terms/touchpoint/`);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', '../../../terms/touchpoint/');
  await expect(page.locator('.site-head, .site-foot')).toHaveCount(0);
  await page.goto(`${sites.second}/de/embed/terms/touchpoint/`);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', 'https://words.harbour-bikes.example/de/terms/touchpoint/');
});
