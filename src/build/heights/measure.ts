import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openHeadless } from '../headless.ts';
import { thisMachine } from '../static-server.ts';

/** Pages looked at side by side. */
const tabs = 3;

/** Embed pages of a built site, by path below its root; pages that only lead on have nothing to measure. */
export function embedPages(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(?:\w\w\/)?embed\/.*index\.html$/.test(path) && readFileSync(join(site, path), 'utf8').includes('data-measure'))
    .map((path) => path.slice(0, -'index.html'.length))
    .sort();
}

/**
 * Measures how high embed pages are in frames of some widths, in a headless browser: each stands in a page of another origin, and what
 * counts is the figure it tells that host.
 * @param widths in CSS pixels
 * @param executablePath of the browser
 * @param shown called after each page
 * @returns heights by page, in the order of the widths
 * @throws when the browser does not start, or a page does not load or tells nothing
 */
export async function measureHeights(
  site: string,
  pages: readonly string[],
  widths: readonly number[],
  executablePath: string,
  shown: (done: number) => void,
): Promise<Record<string, number[]>> {
  const host = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(hostPage));
  await once(host.listen(0, 'localhost'), 'listening');
  try {
    return await openHeadless(
      site,
      executablePath,
      ['--hide-scrollbars'],
      async ({ browser, address, close }) => {
        const heights: Record<string, number[]> = {};
        const waiting = [...pages];
        const look = async (): Promise<void> => {
          const tab = await browser.newPage({ viewport: { width: 1200, height: 800 } });
          for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
            await tab.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
            heights[path] = await tab.evaluate(toldHeights, { address: address + path, widths, seconds: 20 });
            shown(Object.keys(heights).length);
          }
        };
        await Promise.all(Array.from({ length: tabs }, look));
        await close();
        return heights;
      },
      { alsoFramedBy: thisMachine },
    );
  } finally {
    host.close();
    host.closeAllConnections();
  }
}

/** Frames lie upon each other: a browser lets frames of others rest that cannot be seen. */
const hostPage = '<!doctype html><style>iframe{position:absolute;top:0;left:0;height:3000px;border:0}</style><body>';

/**
 * Runs in the host: frames a page in each width and obeys, as what is in a frame may follow its height. Done when all have told a height
 * and none tells another one.
 */
function toldHeights({ address, widths, seconds }: { address: string; widths: readonly number[]; seconds: number }): Promise<number[]> {
  const frames = widths.map((width) => Object.assign(document.createElement('iframe'), { width: String(width), src: address }));
  let quiet: ReturnType<typeof setTimeout>;
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`${address} tells no height`)), seconds * 1000);
    addEventListener('message', ({ data, source }: MessageEvent<{ source?: unknown; type?: unknown; height?: unknown } | null>) => {
      if (data?.source !== 'lotse' || data.type !== 'height' || typeof data.height !== 'number') return;
      const frame = frames.find((one) => one.contentWindow === source);
      if (!frame) return;
      frame.style.height = `${data.height}px`;
      frame.height = String(data.height);
      const heights = frames.map((one) => Number(one.height));
      clearTimeout(quiet);
      if (heights.every((height) => height > 0)) quiet = setTimeout(() => resolve(heights), 150);
    });
    document.body.append(...frames);
  });
}
