import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { createStaticServer } from '../src/build/static-server.ts';
import { type Cost, costs, middle, type TraceEvent, whole } from './film-trace.ts';
import { table } from './table.ts';

const tracedSeconds = 20;
const rounds = 3;
const slower = 4;
/** Milliseconds of film a frame. */
const step = 1000 / 60;

/**
 * Plays films of a built site in a phone's window and prints what a frame costs: script, style and layout of each frame
 * in a recorded trace at a processor slowed down four times, and at full speed how long a seek to any time takes. Each
 * film is played several times over the same frames: what a frame costs in the middle of its rounds is its own, what it
 * costs once may be the machine's: what slows the page down counts by the clock, so that other programs' time counts, too,
 * and four times. Where the system allows it the browser goes before them.
 * @param folder of a built site
 * @param only ids of stories; without them all
 */
export async function film(folder: string, only: readonly string[]): Promise<void> {
  const stories = readdirSync(join(folder, 'stories')).filter((id) => existsSync(join(folder, 'stories', id, 'film.js')));
  const asked = only.length > 0 ? stories.filter((id) => only.includes(id)) : stories;
  const server = createStaticServer(folder);
  await once(server.listen(0, 'localhost'), 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const first = goFirst();
  const path = process.env['LOTSE_BROWSER'];
  const browser = await chromium.launch({ ...(path && { executablePath: path }), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  await context.addInitScript(countFrames, step);
  const rows: (string | number)[][] = [];
  const dear: (string | number)[][] = [];
  for (const id of asked) {
    const played: Cost[][] = [];
    let seeks: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const page = await context.newPage();
      await page.goto(`${origin}/stories/${id}/?t=0.01`);
      await page.waitForSelector('.film[data-state]');
      if (round === 0) seeks = await timeSeeks(page);
      played.push(await trace(page, await context.newCDPSession(page)));
      await page.close();
    }
    const all = played.flat().map(whole);
    const own = middle(played);
    const parts = (['script', 'style', 'layout'] as const).map((part) => mean(played.flat().map((cost) => cost[part])));
    const ownWorst = Math.max(...own.map(({ cost }) => whole(cost)));
    const collecting = played.flat().map((cost) => whole(cost) + cost.collect);
    rows.push([
      id,
      all.length,
      ...parts,
      mean(all),
      share(all, 0.95),
      Math.max(...all),
      ownWorst,
      Math.max(...collecting),
      mean(seeks),
      Math.max(...seeks),
    ]);
    for (const { frame, cost, most } of own.sort((a, b) => whole(b.cost) - whole(a.cost)).slice(0, 3))
      dear.push([
        id,
        (frame * step) / 1000,
        cost.script,
        cost.style,
        cost.layout,
        whole(cost),
        most,
        cost.styled,
        cost.page ? 'yes' : 'no',
      ]);
  }
  await browser.close();
  server.close().closeAllConnections();
  process.stdout.write(
    `Frames: script + style + layout in ms, CPU ×${slower}, ${rounds} times ${tracedSeconds} s played at 390 × 844${first ? '' : ', other programs in between'}. Own: in the middle of the rounds. With collector: the worst frame and the memory the browser collected in it. Seeks: ms, CPU ×1\n\n`,
  );
  table(
    ['story', 'frames', 'script', 'style', 'layout', 'mean', '95 %', 'worst', 'own worst', 'with collector', 'seek mean', 'seek worst'],
    rows,
  );
  process.stdout.write(
    '\nThe frames that cost most by themselves, where they are in the film, and whether they lay out the whole page\n\n',
  );
  table(['story', 'second', 'script', 'style', 'layout', 'own', 'worst', 'styled', 'page'], dear);
}

/** Asks that this program and the browser it starts come before others. @returns whether that was allowed */
function goFirst(): boolean {
  try {
    setPriority(-19);
    return true;
  } catch {
    return false;
  }
}

/** Runs in the page: film time goes by one frame a frame, so that every round shows the same pictures. */
function countFrames(step: number): void {
  const ask = requestAnimationFrame.bind(window);
  let now = 0;
  window.requestAnimationFrame = (run) =>
    ask(() => {
      now += step;
      run(now);
    });
}

/** Seeks to 200 times all over the film, as the bar does; in ms, the best of five rounds: others use this machine, too. */
function timeSeeks(page: Page): Promise<number[]> {
  return page.locator('.film-range').evaluate(async (bar: HTMLInputElement) => {
    bar.step = 'any';
    const frame = document.querySelector('.film-frame') as HTMLElement;
    const best: number[] = [];
    for (let round = 0; round < 5; round++)
      for (let n = 0; n < 200; n++) {
        bar.value = String((n * 617.3) % 1000);
        const start = performance.now();
        bar.dispatchEvent(new Event('input'));
        // The bar waits for the film, which is there: two turns of the queue.
        await Promise.resolve();
        await Promise.resolve();
        const time = performance.now() - start;
        void frame.offsetHeight;
        best[n] = Math.min(best[n] ?? time, time);
      }
    return best;
  });
}

/** Plays from the beginning and gives the cost of every frame, in ms. */
async function trace(page: Page, session: CDPSession): Promise<Cost[]> {
  await page.locator('.film-frame').scrollIntoViewIfNeeded();
  await page.keyboard.press('Tab');
  await page.locator('[data-do=toggle]').focus();
  await page.keyboard.press('Home');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } });
  await page.keyboard.press('k');
  await page.waitForTimeout(tracedSeconds * 1000);
  // Before it is stopped: that shows other buttons, and is no frame of the film.
  await session.send('Tracing.end');
  await done;
  await page.keyboard.press('k');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return costs(events);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = (values: readonly number[], part: number): number => [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;
