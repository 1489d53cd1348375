import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from '@playwright/test';
import { viewOf } from './matrix/chromium.ts';
import { things } from './matrix/things.ts';
import { use } from './matrix/use.ts';
import { type Served, serveHtml } from './servers.ts';
import { expect, test } from './sites.ts';
import { watch } from './watch.ts';

/** The story comes last: its film goes on, and what lies below it may move. */
const wanted = ['term', 'process', 'lesson', 'story'];
/** What of a host is told apart: whether it may fit a frame to its height, and whether it is dark. */
const hosts = [
  { name: 'sharepoint', dark: true },
  { name: 'confluence', dark: true },
  { name: 'teams', dark: true },
  { name: 'staffbase', dark: false },
];

for (const { name, dark } of hosts)
  test(`a page as ${name} builds it shows a term, a process, a story and a lesson, each works and tells its height exactly, in two messages`, async ({
    page,
    sites,
  }) => {
    test.setTimeout(90_000);
    const host = await serveHost(name, sites.first);
    try {
      // The browser’s word on the host’s own sandbox is not ours to mend.
      const { problems, rest } = await watch(page, sites.first, ['can escape its sandboxing'], host.origin);
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      await collectHeights(page);
      await page.goto(`${host.origin}/`);
      for (const id of wanted) {
        const { frame, handle, fitted } = await frameOf(page, id);
        await expect(frame.locator('h1').filter({ visible: true }).first(), id).toBeVisible();
        await expect.poll(() => told(handle).then((all) => all.length), { message: `${id} tells its height` }).toBeGreaterThan(0);
        await rest();
        // What would grow in a loop has done so by then.
        await page.waitForTimeout(400);
        const heights = await told(handle);
        expect(heights.length, `${id} told ${heights}`).toBeLessThanOrEqual(2);
        expect(Math.abs((heights.at(-1) ?? 0) - (await contentHeight(frame))), `${id} told ${heights}`).toBeLessThanOrEqual(1);
        if (fitted) expect(await handle.evaluate((node) => (node as HTMLElement).clientHeight), id).toBe(heights.at(-1));
        if (dark) expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme), id).toBe('dark');
      }
      // Only now is everything loaded and as high as it will be: nothing moves under the pointer.
      for (const thing of wanted.flatMap((id) => things.find((one) => one.id === id) ?? []))
        await use(viewOf((await frameOf(page, thing.id)).frame), thing);
      expect(problems).toEqual([]);
    } finally {
      host.close();
    }
  });

test('a frame that has no origin itself may frame nothing that says who may frame it: only the host can mend that', async ({
  page,
  sites,
}) => {
  const inner = (sandbox: string) =>
    `<iframe sandbox="${sandbox}" srcdoc='<iframe src="${sites.first}/embed/terms/touchpoint/"></iframe>'></iframe>`;
  const host = await serveHtml((path) => inner(path === '/origin' ? 'allow-scripts allow-same-origin' : 'allow-scripts'));
  try {
    const heading = page.frameLocator('iframe').frameLocator('iframe').locator('h1').filter({ hasText: 'Touchpoint' });
    await page.goto(`${host.origin}/origin`);
    await expect(heading).toBeVisible();
    const [said] = await Promise.all([
      page.waitForEvent('console', (message) => message.text().includes('frame-ancestors')),
      page.goto(`${host.origin}/none`),
    ]);
    expect(said.text()).toContain('violates');
    await expect(heading).toHaveCount(0);
  } finally {
    host.close();
  }
});

/** Serves a page of the fake intranet with the headers of its product. */
async function serveHost(name: string, site: string): Promise<Served> {
  const read = (file: string) =>
    readFileSync(join(import.meta.dirname, '../fixtures/hosts', name, file), 'utf8').replaceAll('{{site}}', site);
  const server = createServer((request, response) => {
    if (request.url !== '/') return response.writeHead(204).end();
    for (const [header, value] of Object.entries(JSON.parse(read('headers.json')) as Record<string, string>))
      response.setHeader(header, value);
    return response.setHeader('content-type', 'text/html; charset=utf-8').end(read('page.html'));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close().closeAllConnections() };
}

/** In every window: keeps the heights it is told, and by whom. */
const collectHeights = (page: Page) =>
  page.addInitScript(() => {
    const got: [MessageEventSource | null, number][] = [];
    Object.assign(window, { lotseGot: got });
    addEventListener('message', ({ data, source }) => {
      if (data?.source === 'lotse' && data.type === 'height') got.push([source, data.height]);
    });
  });

const told = (handle: ElementHandle) =>
  handle.evaluate((node) =>
    (window as unknown as { lotseGot: [unknown, number][] }).lotseGot
      .filter(([source]) => source === (node as HTMLIFrameElement).contentWindow)
      .map(([, height]) => height),
  );

const contentHeight = (frame: Frame) =>
  frame.evaluate(() => (document.querySelector('[data-measure]')?.getBoundingClientRect().bottom ?? 0) + scrollY);

/** The frame a thing is in: in the page, in a macro’s own frame, or in the shadow of an element. */
async function frameOf(page: Page, id: string): Promise<{ frame: Frame; handle: ElementHandle; fitted: boolean }> {
  for (let turn = 0; turn < 100; turn++) {
    for (const outer of page.frames()) {
      const place = outer.locator(`[data-thing=${id}]`);
      if ((await place.count()) === 0) continue;
      await place.scrollIntoViewIfNeeded();
      const handle = await place
        .locator('iframe')
        .or(outer.locator(`iframe[data-thing=${id}]`))
        .first()
        .elementHandle();
      const frame = await handle?.contentFrame();
      const fitted = (await place.getAttribute('data-fitted')) !== null;
      if (handle && frame) return { frame, handle, fitted };
    }
    await page.waitForTimeout(50);
  }
  throw new Error(`no frame with ${id}`);
}
