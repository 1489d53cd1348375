import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from '@playwright/test';
import { toString as textOf } from 'mdast-util-to-string';
import { buildScripts } from '../src/build/browser-scripts.ts';
import { contentFolder, readContent } from '../src/build/content-fs.ts';
import { brotli } from '../src/build/sizes.ts';
import { findBrowser } from '../src/cli/setup/browser.mjs';
import { annotateData, annotateScript } from '../src/exports/annotate-script.ts';
import { checkContent } from '../src/model/check-content.ts';
import { table } from './table.ts';

const rounds = 7;

/** What a round took, in milliseconds. */
interface Round {
  words: number;
  marks: number;
  first: number;
  again: number;
  longest: number;
  walk: number;
  pattern: number;
}

/**
 * Marks pages of the content's own German texts in a browser, N words long, and holds that against walking over their texts and
 * against looking for all labels by one RegExp, as highlighters do that know no forms. The middle of several pages; of the longest
 * pieces the shortest, as what other programs take in between is in them.
 */
export async function annotate(sizes: number[]): Promise<void> {
  const content = readContent(contentFolder());
  const { library } = checkContent(content);
  const found = await findBrowser();
  const script = (await buildScripts()).find(({ name }) => name === 'annotate')?.code;
  if (!library || !found || !script) return;
  const data = annotateScript(library, 'de');
  const paragraphs = content.entries.flatMap(({ docs }) => docs.de?.tree?.children ?? []).map((node) => textOf(node));
  const labels = annotateData(library, 'de').labels.map(([text]) => text);
  process.stdout.write(
    `annotate.js ${brotli(script)} bytes, annotate.de.js ${brotli(data)} bytes after brotli, ${new Set(labels).size} names\n\n`,
  );
  let html = '';
  const server = createServer((request, response) => {
    const [type, body] =
      request.url === '/annotate.js' ? ['javascript', script] : request.url?.startsWith('/api/') ? ['javascript', data] : ['html', html];
    response.setHeader('content-type', `text/${type}; charset=utf-8`).end(body);
  });
  await once(server.listen(0, 'localhost'), 'listening');
  const browser = await chromium.launch({ executablePath: found, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const rows: (string | number)[][] = [];
  for (const size of sizes) {
    html = page(paragraphs, size);
    const all: Round[] = [];
    const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    for (let round = 0; round < rounds; round++) all.push(await oneRound(browser, address, labels));
    const middle = (key: keyof Round) => all.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
    const [first, again, walk, pattern] = (['first', 'again', 'walk', 'pattern'] as const).map(middle) as [number, number, number, number];
    rows.push([
      ...[String(middle('words')), String(middle('marks')), first, again, Math.min(...all.map(({ longest }) => longest)), walk, pattern],
      ...[(again / walk).toFixed(1), (again / pattern).toFixed(2)],
    ]);
  }
  table(['words', 'marks', 'all ms', 'marking ms', 'longest piece', 'walk ms', 'RegExp ms', 'marking : walk', 'marking : RegExp'], rows);
  await browser.close();
  server.close().closeAllConnections();
}

/** A page of so many words; where the content is shorter it begins anew. */
function page(paragraphs: readonly string[], size: number): string {
  let body = '';
  for (let at = 0, words = 0; words < size; at++) {
    const text = paragraphs[at % paragraphs.length] ?? '';
    words += text.split(/\s+/).filter(Boolean).length;
    body += `<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>\n`;
  }
  return `<!doctype html><html lang="de"><head><title>x</title></head><body><main>${body}</main><script src="/annotate.js" defer></script></body></html>`;
}

async function oneRound(browser: Browser, address: string, labels: string[]): Promise<Round> {
  const page = await browser.newPage();
  await page.goto(address);
  type Api = { start(): void; undo(): void; state(): { marks: number; spent: number; longest: number; idle: boolean } };
  type Page = { lotse?: { annotate: Api } };
  const idle = () =>
    page.waitForFunction(() => {
      const state = (window as unknown as Page).lotse?.annotate.state();
      return state?.idle && state.marks > 0;
    });
  await idle();
  const state = () => page.evaluate(() => (window as unknown as { lotse: { annotate: Api } }).lotse.annotate.state());
  const first = await state();
  await page.evaluate(() => (window as unknown as { lotse: { annotate: Api } }).lotse.annotate.undo());
  const undone = await state();
  await page.evaluate(() => (window as unknown as { lotse: { annotate: Api } }).lotse.annotate.start());
  await idle();
  const second = await state();
  await page.evaluate(() => (window as unknown as { lotse: { annotate: Api } }).lotse.annotate.undo());
  const others = await page.evaluate((names) => {
    const main = document.querySelector('main') as HTMLElement;
    const texts = () => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const all: Text[] = [];
      while (walker.nextNode()) all.push(walker.currentNode as Text);
      return all;
    };
    const began = performance.now();
    let words = 0;
    for (const text of texts()) words += text.data.match(/[\p{L}\p{N}-]+/gu)?.length ?? 0;
    const walked = performance.now();
    const escaped = names.toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
    const seen = new Set<string>();
    for (const text of texts())
      for (const hit of [...text.data.matchAll(pattern)].reverse()) {
        const name = hit[0].toLowerCase();
        if (seen.has(name)) continue;
        seen.add(name);
        const word = text.splitText(hit.index);
        word.splitText(hit[0].length);
        const mark = document.createElement('mark');
        word.before(mark);
        mark.append(word);
      }
    return { words, walk: walked - began, pattern: performance.now() - walked };
  }, labels);
  await page.close();
  return { ...others, marks: first.marks, first: first.spent, again: second.spent - undone.spent, longest: first.longest };
}
