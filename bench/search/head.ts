import { buildScripts } from '../../src/build/browser-scripts.ts';
import { brotli } from '../../src/build/sizes.ts';
import type { Language } from '../../src/model/entry.ts';
import type { Library } from '../../src/model/library.ts';
import { headAnswers } from '../../src/search/answers.ts';
import { askHead } from '../../src/search/head/ask.ts';
import { headData, headTexts } from '../../src/search/head/build.ts';
import { type Head, openHead } from '../../src/search/head/open.ts';
import { headFiles } from '../../src/search/head/shards.ts';
import { type PackedHead, type PackedShard, type PackedTexts, unpackHead, unpackShard, unpackTexts } from '../../src/search/head/unpack.ts';
import { wantedBlocks, wantedShards } from '../../src/search/head/wanted.ts';

/** What the head index of the leading language weighs, in bytes after brotli. */
export interface HeadBytes {
  /** The box's script and sheet. */
  script: number;
  /** Names, of a large site titles. */
  names: number;
  /** What a first answer needs besides; of a large site, the mean and the most of the queries. */
  first: number;
  worst: number;
  /** Summaries and further words; of a large site, all files of them. */
  texts: number;
  files: number;
}

/** How many rows of an answer get their summaries first, as in the box. */
const shown = 6;

/** Weighs the files of the leading language, and what single queries need of them in a page that has answered nothing before. */
export async function headBytes(library: Library, queries: readonly string[]): Promise<HeadBytes> {
  const scripts = (await buildScripts()).filter(
    ({ name, language }) => name === 'search-style' || (name === 'search' && language === library.leading),
  );
  const { files, ask } = publishedHead(library, library.leading);
  const sizes = new Map(files.map(({ name, data }) => [name, brotli(`lotseHead(${JSON.stringify(name)},${JSON.stringify(data)})`)]));
  const sum = (names: readonly string[]) => names.reduce((all, name) => all + (sizes.get(name) ?? 0), 0);
  const needed = queries.map((query) => sum(ask(query).needed));
  const all = sum([...sizes.keys()]);
  const names = sizes.get(library.leading) ?? 0;
  return {
    script: scripts.reduce((bytes, { code }) => bytes + brotli(code), 0),
    ...{ names, texts: all - names, files: files.length },
    first: needed.reduce((bytes, one) => bytes + one, 0) / Math.max(1, needed.length),
    worst: Math.max(0, ...needed),
  };
}

/** Asks the published files of a language as the box does: of a large site only those that a query needs are opened. */
export function publishedHead(library: Library, language: Language) {
  const files = headFiles(headData(library, language), headTexts(library, language));
  const data = new Map(files.map((file) => [file.name, file.data as unknown]));
  const opened = () => {
    const head = openHead(unpackHead(data.get(language) as PackedHead));
    const texts = data.get(`${language}-texts`) as PackedTexts | undefined;
    if (texts) head.addTexts(unpackTexts(texts, head.data));
    return head;
  };
  let [head, come] = [opened(), new Set<number>()];
  const ask = (query: string): { head: Head; needed: string[] } => {
    const shards = wantedShards(head, query);
    // Nothing is kept for long: each answer is one of somebody who asks a few things.
    if (come.size > 40) [head, come] = [opened(), new Set<number>()];
    for (const at of shards.filter((one) => !come.has(one)))
      head.addShard(unpackShard(data.get(`${language}-w${at}`) as PackedShard, head.data));
    for (const at of shards) come.add(at);
    const rows = head.data.shards ? askHead(head, query, shown).hits.map(({ row }) => row) : [];
    const needed = [...shards.map((at) => `${language}-w${at}`), ...wantedBlocks(head, rows).map((at) => `${language}-s${at}`)];
    return { head, needed };
  };
  return { files, opened, ask };
}

/** Milliseconds to make the published data of all languages: the middle of three runs. */
export function headMakingMs(library: Library): number {
  const runs = Array.from({ length: 3 }, () => {
    const began = performance.now();
    for (const language of library.site.languages) JSON.stringify(headFiles(headData(library, language), headTexts(library, language)));
    return performance.now() - began;
  });
  return runs.sort((a, b) => a - b)[1] ?? 0;
}

/** Milliseconds to make the files that come first ready, the least of some tries. */
export function openMs(library: Library, count: number): number {
  const { opened } = publishedHead(library, library.leading);
  const times = Array.from({ length: count }, () => {
    const began = performance.now();
    opened();
    return performance.now() - began;
  });
  return Math.min(...times);
}

/** Milliseconds of each query's answer, the least of some tries with heads that have answered nothing before. In order of size. */
export function answerTimes(library: Library, queries: readonly string[], tries: number): number[] {
  const heads = Array.from({ length: tries }, () => publishedHead(library, library.leading));
  const times = queries.map((query) =>
    Math.min(
      ...heads.map(({ ask }) => {
        const { head } = ask(query);
        const began = performance.now();
        headAnswers(head, query, undefined, 'https://site.example/');
        return performance.now() - began;
      }),
    ),
  );
  return times.sort((a, b) => a - b);
}
