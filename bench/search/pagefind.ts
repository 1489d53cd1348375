import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { askPagefind } from '../../src/build/eval-search/ask-pagefind.ts';
import type { Query } from '../../src/build/eval-search/queries.ts';
import { searchIndexes } from '../../src/build/search-index.ts';
import { brotli } from '../../src/build/sizes.ts';
import { createStaticServer } from '../../src/build/static-server.ts';
import type { SearchRecord } from '../../src/exports/search-records.ts';
import type { Language } from '../../src/model/entry.ts';
import type { AskFullText, openFullText } from '../../src/search/full-text.ts';
import { askingIn } from '../../src/search/head/asking.ts';
import { flatWords, saying } from '../../src/search/head/words.ts';

/** What Pagefind gives to whom. */
export interface Asked {
  /** Bytes until a first query has its results, and of a further one, both on average; scripts after brotli, the rest comes compressed. */
  firstBytes: number;
  furtherBytes: number;
  /** Answers in the order of the queries. */
  keys: string[][];
}

/** What Pagefind takes and gives. */
export interface PagefindRun {
  /** Making the bundles of all languages. */
  indexMs: number;
  /** Asked as it comes, for ten results. */
  alone: Asked;
  /** Asked as the box does: without empty words and worker, for the first answers that the head index does not have. */
  box: Asked;
}

/** Asks a query of a language in a page; `known` is what is answered already. */
type Ask = (page: Page, root: string, language: Language, query: string, known: readonly string[]) => Promise<string[]>;

/** How many answers of the full text the box looks at first. */
const firstLook = 5;

/**
 * Makes Pagefind's bundles of records as the build does and asks them in a browser, a query at a time.
 * @param heads what the head index answers to each query
 * @param executablePath path of a Chromium
 */
export async function runPagefind(
  records: SearchRecord[],
  queries: readonly Query[],
  heads: readonly string[][],
  executablePath: string,
): Promise<PagefindRun> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-bench-pagefind-'));
  try {
    const began = performance.now();
    await searchIndexes(records, folder);
    const indexMs = performance.now() - began;
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Bench</title><script src="full-text.js"></script>');
    writeFileSync(join(folder, 'full-text.js'), await boxScript());
    const pairs = queries.map((query, at) => ({ query, known: heads[at] ?? [] }));
    return {
      indexMs,
      alone: await asked(
        folder,
        pairs,
        async (page, root, language, query) => (await askPagefind(page, root, language, [query]))[0] ?? [],
        executablePath,
      ),
      box: await asked(folder, pairs.map(withoutEmpty), askAsBox, executablePath),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The box's own way to the full text, as `lotseFullText.openFullText`. */
async function boxScript(): Promise<string> {
  const { outputFiles } = await build({
    ...{
      entryPoints: ['src/search/full-text.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'lotseFullText',
      target: 'es2022',
    },
  });
  return outputFiles[0]?.text ?? '';
}

const askAsBox: Ask = (page, root, language, query, known) =>
  page.evaluate(
    async ({ root: from, language: of, query: q, known: keys, most }) => {
      const box = window as typeof window & { lotseFullText: { openFullText: typeof openFullText }; engine?: Promise<AskFullText> };
      box.engine ??= box.lotseFullText.openFullText(from, of);
      const { results } = await (await box.engine)(q, undefined, most, new Set(keys));
      return results.map(({ key }) => key);
    },
    { root, language, query, known: [...known], most: firstLook },
  );

/** Of how many queries the first bytes are taken: each needs other parts of the index. */
const sample = 10;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

interface Pair {
  query: Query;
  known: readonly string[];
}

/** The box asks the full text without the words that say nothing. */
const withoutEmpty = ({ query, known }: Pair): Pair => ({
  known,
  query: { ...query, q: saying(query.q, new Set(flatWords(askingIn(query.lang).empty))) },
});

async function asked(folder: string, pairs: readonly Pair[], ask: Ask, executablePath: string): Promise<Asked> {
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
    const inTab = async (some: readonly Pair[]) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(root);
      const answers: { keys: string[]; bytes: number }[] = [];
      for (const { query, known } of some) {
        bytes = 0;
        const keys = await ask(page, root, query.lang, query.q, known);
        answers.push({ keys, bytes });
      }
      await context.close();
      return answers;
    };
    const leading = pairs.filter(({ query }) => query.lang === pairs[0]?.query.lang);
    const firsts: number[] = [];
    for (let at = 0; at < leading.length; at += Math.ceil(leading.length / sample))
      firsts.push((await inTab(leading.slice(at, at + 1)))[0]?.bytes ?? 0);
    const answers = new Map<Pair, string[]>();
    const further: number[] = [];
    for (const language of new Set(pairs.map(({ query }) => query.lang))) {
      const own = pairs.filter(({ query }) => query.lang === language);
      const found = await inTab(own);
      for (const [index, pair] of own.entries()) answers.set(pair, found[index]?.keys ?? []);
      further.push(...found.slice(1).map((one) => one.bytes));
    }
    return { firstBytes: mean(firsts), furtherBytes: mean(further), keys: pairs.map((pair) => answers.get(pair) ?? []) };
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
