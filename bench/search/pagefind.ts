import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { askPagefind } from '../../src/build/eval-search/ask-pagefind.ts';
import type { Query } from '../../src/build/eval-search/queries.ts';
import { searchIndexes } from '../../src/build/search-index.ts';
import { brotli } from '../../src/build/sizes.ts';
import { createStaticServer } from '../../src/build/static-server.ts';
import type { SearchRecord } from '../../src/exports/search-records.ts';
import type { Language } from '../../src/model/entry.ts';

/** What Pagefind takes and gives. */
export interface PagefindRun {
  /** Making the bundles of all languages. */
  indexMs: number;
  /** Bytes until a first query has its ten results, and of a further one, both on average; scripts after brotli, the rest comes compressed. */
  firstBytes: number;
  furtherBytes: number;
  /** Answers in the order of the queries. */
  keys: string[][];
}

/**
 * Makes Pagefind's bundles of records as the build does and asks them in a browser, a query at a time.
 * @param browser path of a Chromium
 */
export async function runPagefind(records: SearchRecord[], queries: readonly Query[], browser: string): Promise<PagefindRun> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-bench-pagefind-'));
  try {
    const began = performance.now();
    await searchIndexes(records, folder);
    const indexMs = performance.now() - began;
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Bench</title>');
    return { indexMs, ...(await asked(folder, queries, browser)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of how many queries the first bytes are taken: each needs other parts of the index. */
const sample = 10;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

async function asked(folder: string, queries: readonly Query[], executablePath: string): Promise<Omit<PagefindRun, 'indexMs'>> {
  const server = createStaticServer(folder);
  let bytes = 0;
  server.on('request', ({ url = '' }) => {
    const path = join(folder, new URL(url, 'http://x').pathname);
    if (url.includes('/pagefind/')) bytes += path.endsWith('.js') ? brotli(readFileSync(path)) : readFileSync(path).length;
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    /** Asks in a tab of its own, one query after the other. */
    const ask = async (language: Language, some: readonly Query[]) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(root);
      const answers: { keys: string[]; bytes: number }[] = [];
      for (const { q } of some) {
        bytes = 0;
        const [keys = []] = await askPagefind(page, root, language, [q]);
        answers.push({ keys, bytes });
      }
      await context.close();
      return answers;
    };
    const leading = queries.filter(({ lang }) => lang === queries[0]?.lang);
    const firsts: number[] = [];
    for (let at = 0; at < leading.length; at += Math.ceil(leading.length / sample)) {
      const one = leading[at] as Query;
      firsts.push((await ask(one.lang, [one]))[0]?.bytes ?? 0);
    }
    const answers = new Map<Query, { keys: string[]; bytes: number }>();
    const further: number[] = [];
    for (const language of new Set(queries.map(({ lang }) => lang))) {
      const own = queries.filter(({ lang }) => lang === language);
      const found = await ask(language, own);
      for (const [index, query] of own.entries()) answers.set(query, found[index] ?? { keys: [], bytes: 0 });
      further.push(...found.slice(1).map((one) => one.bytes));
    }
    return { firstBytes: mean(firsts), furtherBytes: mean(further), keys: queries.map((query) => answers.get(query)?.keys ?? []) };
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
