import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { createStaticServer } from '../src/build/static-server.ts';
import { table } from './table.ts';

/** The part of a trace's event that is read; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Of the thread's own clock: what other programs take does not count. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly tid: number;
  readonly pid: number;
}
/** What a page does on its main thread to bring a frame: script of the frame, style, layout. Painting is beside it. */
const frame = 'FireAnimationFrame';
const work: Readonly<Record<string, 'script' | 'style' | 'layout'>> = {
  [frame]: 'script',
  UpdateLayoutTree: 'style',
  RecalculateStyles: 'style',
  Layout: 'layout',
};
interface Cost {
  script: number;
  style: number;
  layout: number;
}
const tracedSeconds = 20;
const slower = 4;

/**
 * Plays films of a built site in a phone's window and prints what a frame costs: script, style and layout of each frame
 * in a recorded trace at a processor slowed down four times, and at full speed how long a seek to any time takes.
 * @param folder of a built site
 * @param only ids of stories; without them all
 */
export async function film(folder: string, only: readonly string[]): Promise<void> {
  const stories = readdirSync(join(folder, 'stories')).filter((id) => existsSync(join(folder, 'stories', id, 'film.js')));
  const asked = only.length > 0 ? stories.filter((id) => only.includes(id)) : stories;
  const server = createStaticServer(folder);
  await once(server.listen(0, 'localhost'), 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const path = process.env['LOTSE_BROWSER'];
  const browser = await chromium.launch({ ...(path && { executablePath: path }), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const rows: (string | number)[][] = [];
  for (const id of asked) {
    const page = await context.newPage();
    await page.goto(`${origin}/stories/${id}/?t=0.01`);
    await page.waitForSelector('.film[data-state]');
    const seeks = await timeSeeks(page);
    const frames = await trace(page, await context.newCDPSession(page));
    const whole = frames.map(({ script, style, layout }) => script + style + layout);
    const parts = (['script', 'style', 'layout'] as const).map((part) => mean(frames.map((cost) => cost[part])));
    rows.push([id, whole.length, ...parts, mean(whole), share(whole, 0.95), Math.max(...whole), mean(seeks), Math.max(...seeks)]);
    await page.close();
  }
  await browser.close();
  server.close().closeAllConnections();
  process.stdout.write(
    `Frames: script + style + layout in ms, CPU ×${slower}, ${tracedSeconds} s played at 390 × 844. Seeks: ms, CPU ×1\n\n`,
  );
  table(['story', 'frames', 'script', 'style', 'layout', 'mean', '95 %', 'worst', 'seek mean', 'seek worst'], rows);
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
  await page.keyboard.press('k');
  await session.send('Tracing.end');
  await done;
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return costs(events);
}

/** A frame begins with its animation callback; what of style and layout lies inside it is not counted twice. */
function costs(events: readonly TraceEvent[]): Cost[] {
  const timed = events.flatMap(({ name, tts, tdur, pid, tid }) =>
    work[name] && tts !== undefined && tdur !== undefined ? [{ name, start: tts, end: tts + tdur, thread: `${pid} ${tid}` }] : [],
  );
  const fired = Map.groupBy(
    timed.filter(({ name }) => name === frame),
    ({ thread }) => thread,
  );
  const main = [...fired].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
  const frames: Cost[] = [];
  let covered = 0;
  for (const { name, start, end } of timed.filter(({ thread }) => thread === main).sort((a, b) => a.start - b.start)) {
    if (name === frame) frames.push({ script: 0, style: 0, layout: 0 });
    const last = frames.at(-1);
    if (last) last[work[name] ?? 'script'] += Math.max(0, end - Math.max(covered, start)) / 1000;
    covered = Math.max(covered, end);
  }
  // The first frames load the film's drawings.
  return frames.slice(5);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = (values: readonly number[], part: number): number => [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;
