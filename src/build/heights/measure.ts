import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHeadless } from '../headless.ts';

/** Pages looked at side by side. */
const tabs = 4;

/** Embed pages of a built site, by path below its root; pages that only lead on have nothing to measure. */
export function embedPages(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(?:\w\w\/)?embed\/.*index\.html$/.test(path) && readFileSync(join(site, path), 'utf8').includes('data-measure'))
    .map((path) => path.slice(0, -'index.html'.length))
    .sort();
}

/**
 * Measures how high embed pages are in frames of some widths, in a headless browser: the very figure a page tells its host.
 * @param widths in CSS pixels
 * @param executablePath of the browser
 * @param shown called after each page
 * @returns heights by page, in the order of the widths
 * @throws when the browser does not start or a page does not load
 */
export function measureHeights(
  site: string,
  pages: readonly string[],
  widths: readonly number[],
  executablePath: string,
  shown: (done: number) => void,
): Promise<Record<string, number[]>> {
  return openHeadless(site, executablePath, ['--hide-scrollbars'], async ({ browser, address, close }) => {
    const heights: Record<string, number[]> = {};
    const waiting = [...pages];
    const look = async (): Promise<void> => {
      const tab = await browser.newPage({ reducedMotion: 'reduce', bypassCSP: true });
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const own: number[] = [];
        for (const width of widths) {
          // Loaded anew: what grew in a narrow frame need not shrink in a wide one.
          await tab.setViewportSize({ width, height: 800 });
          await tab.goto(address + path, { waitUntil: 'load' });
          own.push(await tab.evaluate(settled));
        }
        heights[path] = own;
        shown(Object.keys(heights).length);
      }
    };
    await Promise.all(Array.from({ length: tabs }, look));
    await close();
    return heights;
  });
}

/** Runs in the page: the bottom edge of its content, once fonts are there and it has stood still for five looks. */
async function settled(): Promise<number> {
  await document.fonts.ready;
  const content = document.querySelector('[data-measure]');
  const look = () => Math.max(1, Math.ceil((content?.getBoundingClientRect().bottom ?? 0) + scrollY));
  let [last, still] = [-1, 0];
  for (let tries = 0; still < 5 && tries < 60; tries++) {
    await new Promise((then) => setTimeout(then, 30));
    const now = look();
    still = now === last ? still + 1 : 0;
    last = now;
  }
  return last;
}
