import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../src/build/build-site.ts';
import { metricsOf, rankOf } from '../src/build/eval-search/metrics.ts';
import { type Query, readQueries } from '../src/build/eval-search/queries.ts';
import { findBrowser } from '../src/cli/setup/browser.mjs';
import { type Language, languages } from '../src/model/entry.ts';
import type { Library } from '../src/model/library.ts';
import { added, headAnswers } from '../src/search/answers.ts';
import { answerTimes, headBytes, headMakingMs, openMs, publishedHead } from './search/head.ts';
import { type PagefindRun, runPagefind } from './search/pagefind.ts';
import { type Peer, peers } from './search/peers.ts';
import { type Corpus, contentSize, withCorpus } from './search/records.ts';
import { table } from './table.ts';

const kb = (bytes: number): string => (bytes / 1000).toFixed(1);
const say = (text: string) => process.stdout.write(text);

/**
 * The search on the content and on the content with made-up terms: bytes, times, and how often the wanted entry comes first,
 * against Pagefind alone, MiniSearch, Orama and FlexSearch on the same records and queries. Fewer entries than the content has
 * are its first terms: only weighed.
 * @param builds whether whole builds are timed, too, to see what share the search has
 */
export async function search(sizes: number[], builds = true): Promise<void> {
  const browser = await findBrowser();
  if (!browser) return;
  const weights: (string | number)[][] = [];
  const quality: [string, (string | number)[][]][] = [];
  for (const size of [...new Set([...sizes, contentSize()])].sort((a, b) => a - b))
    await withCorpus(size, async (corpus) => {
      const queries = corpus.whole ? queriesFor(corpus.library) : [];
      const head = await headAsked(corpus.library, queries);
      const pagefind = await runPagefind(corpus.records, queries, head.keys, browser);
      weights.push(await weighed(corpus, queries, pagefind, builds));
      if (corpus.whole) quality.push([`${size} entries, ${queries.length} queries`, await compared(corpus, queries, head, pagefind)]);
    });
  say('\nThe head index of the leading language; KB after brotli\n\n');
  table(
    [
      ...['entries', 'script', 'names', 'first answer', 'at most', 'all files', 'all KB', 'first answer + Pagefind’s'],
      ...['open ms', 'answer p50 ms', 'p95 ms', 'head ms', 'Pagefind ms', 'build s', 'head : build', 'all : build'],
    ],
    weights,
  );
  for (const [title, rows] of quality) {
    say(`\n${title}; KB of the leading language’s index and code, to the first answer\n\n`);
    table(['', 'KB', ': tier 1', 'success@1', 'success@3', 'MRR', 'no hit', 'p50 ms', 'p95 ms'], rows);
  }
}

/** The queries of the tests, tuned on and held out, whose entries are there. */
function queriesFor(library: Library): Query[] {
  const known = new Set(library.entries.map(({ kind, id }) => `${kind}/${id}`));
  return ['dev', 'held', 'fresh', 'unseen', 'last', 'later', 'blind', 'sixth', 'seventh', 'eighth', 'ninth'].flatMap(
    (name) => readQueries(readFileSync(join('tests/search/queries', `${name}.json`), 'utf8'), languages, known).queries,
  );
}

async function weighed({ library, folder }: Corpus, queries: readonly Query[], pagefind: PagefindRun, builds: boolean) {
  const own = queries.filter(({ lang }) => lang === library.leading).map(({ q }) => q);
  const { script, names, first, worst, texts, files } = await headBytes(library, own);
  const times = answerTimes(library, own, 3);
  const making = headMakingMs(library);
  const build = builds && folder ? await buildMs(folder) : undefined;
  const share = (part: number) => (build ? `${((100 * part) / build).toFixed(1)} %` : '');
  return [
    ...[String(library.entries.length), kb(script), kb(names), kb(script + names + first), kb(script + names + worst)],
    ...[String(files), kb(names + texts)],
    pagefind.box.firstBytes > 0 ? kb(script + names + first + pagefind.box.firstBytes) : '',
    ...[openMs(library, 3), own.length > 0 ? at(times, 0.5) : '', own.length > 0 ? at(times, 0.95) : '', making, pagefind.indexMs],
    ...[build ? build / 1000 : '', share(making), share(making + pagefind.indexMs)],
  ];
}

/** Rows of engines: bytes, quality, time of an answer. */
async function compared(
  { library, records }: Corpus,
  queries: readonly Query[],
  head: Answers,
  pagefind: PagefindRun,
): Promise<(string | number)[][]> {
  const own = queries.filter(({ lang }) => lang === library.leading).map(({ q }) => q);
  const { script, names, first } = await headBytes(library, own);
  const tier1 = script + names + first;
  const both = queries.map((_query, index) => {
    const shown = head.keys[index] ?? [];
    return [...shown, ...below(pagefind.box.keys[index] ?? [], shown)];
  });
  const row = (name: string, bytes: number, keys: string[][], times: number[]) => {
    const metrics = metricsOf(queries.map(({ want }, index) => rankOf(keys[index] ?? [], want)));
    return [
      ...[name, kb(bytes), (bytes / tier1).toFixed(2)],
      ...[metrics['success@1'], metrics['success@3'], metrics.mrr, metrics.nohit].map((value) => value.toFixed(3)),
      ...(times.length > 0 ? [at(times, 0.5), at(times, 0.95)] : ['', '']),
    ];
  };
  const rows = [
    row('Lotse, tier 1', tier1, head.keys, head.times),
    row(`Lotse, both tiers (${kb(pagefind.box.furtherBytes)} KB a further query)`, tier1 + pagefind.box.firstBytes, both, []),
    row(`Pagefind (${kb(pagefind.alone.furtherBytes)} KB a further query)`, pagefind.alone.firstBytes, pagefind.alone.keys, []),
  ];
  const filled = new Map<Language, Peer[]>();
  for (const language of library.site.languages)
    filled.set(
      language,
      await peers(
        records.filter((record) => record.language === language),
        language,
      ),
    );
  for (const [index, { name, bytes }] of (filled.get(library.leading) ?? []).entries()) {
    const { keys, times } = await timed(queries, ({ q, lang }) => filled.get(lang)?.[index]?.ask(q) ?? Promise.resolve([]));
    rows.push(row(name, bytes, keys, times));
  }
  return rows;
}

/** What the full text adds below, as the box appends it. */
const below = (full: readonly string[], shown: readonly string[]): string[] =>
  added(
    full.map((key) => ({ key }) as Parameters<typeof added>[0][number]),
    shown.map((key) => ({ key }) as Parameters<typeof added>[0][number]),
  ).map(({ key }) => key);

/** What the head index answers to queries, of a large site with the files that they need. */
function headAsked(library: Library, queries: readonly Query[]): Promise<Answers> {
  const heads = new Map(library.site.languages.map((language) => [language, publishedHead(library, language)]));
  return timed(queries, async ({ q, lang }) => {
    const asked = heads.get(lang)?.ask(q);
    return asked ? headAnswers(asked.head, q, undefined, 'https://site.example/').results.map(({ key }) => key) : [];
  });
}

/** Answers of an engine in the order of the queries, and the times of them in order of size. */
interface Answers {
  keys: string[][];
  times: number[];
}

async function timed(queries: readonly Query[], ask: (query: Query) => Promise<string[]>): Promise<Answers> {
  const keys: string[][] = [];
  const times: number[] = [];
  for (const query of queries) {
    const began = performance.now();
    keys.push(await ask(query));
    times.push(performance.now() - began);
  }
  return { keys, times: times.sort((a, b) => a - b) };
}

/** The value below which a share of sorted ones lies. */
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Milliseconds of a whole build of a content folder from nothing. */
async function buildMs(content: string): Promise<number> {
  const out = '.lotse/bench-search/dist';
  rmSync(cacheFolder(content), { recursive: true, force: true });
  const began = performance.now();
  const child = spawn(process.execPath, ['src/cli/lotse.ts', 'build'], {
    env: { ...process.env, LOTSE_CONTENT: content, LOTSE_OUT: out },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const code = await new Promise((done) => {
      child.on('error', () => done(1)).on('close', done);
    });
    if (code !== 0) throw new Error(`The build of ${content} ended with ${code}`);
    return performance.now() - began;
  } finally {
    rmSync('.lotse/bench-search', { recursive: true, force: true });
  }
}
