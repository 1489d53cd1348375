import { buildScripts } from '../../src/build/browser-scripts.ts';
import { brotli } from '../../src/build/sizes.ts';
import type { Library } from '../../src/model/library.ts';
import { headAnswers } from '../../src/search/answers.ts';
import { headData, headTexts } from '../../src/search/head/build.ts';
import { type Head, openHead } from '../../src/search/head/open.ts';

/** What the head index of the leading language weighs, in bytes after brotli. */
export interface HeadBytes {
  /** The box's script and sheet. */
  script: number;
  /** Names: enough for a first answer. */
  names: number;
  /** Summaries and further words. */
  texts: number;
}

export async function headBytes(library: Library): Promise<HeadBytes> {
  const scripts = (await buildScripts()).filter(({ name }) => name === 'search' || name === 'search-style');
  const file = (data: unknown) => brotli(`lotseHead(${JSON.stringify(data)})`);
  return {
    script: scripts.reduce((sum, { code }) => sum + brotli(code), 0),
    names: file(headData(library, library.leading)),
    texts: file(headTexts(library, library.leading)),
  };
}

/** Milliseconds to make the published data of all languages: the middle of three runs. */
export function headMakingMs(library: Library): number {
  const runs = Array.from({ length: 3 }, () => {
    const began = performance.now();
    for (const language of library.site.languages) JSON.stringify([headData(library, language), headTexts(library, language)]);
    return performance.now() - began;
  });
  return runs.sort((a, b) => a - b)[1] ?? 0;
}

/** The head index made ready: as many times as asked, so that no answer is remembered from one to the next. */
export function openedHeads(library: Library, count: number): { heads: Head[]; openMs: number } {
  const [data, texts] = [headData(library, library.leading), headTexts(library, library.leading)];
  const times: number[] = [];
  const heads = Array.from({ length: count }, () => {
    const began = performance.now();
    const head = openHead(data, texts);
    times.push(performance.now() - began);
    return head;
  });
  return { heads, openMs: Math.min(...times) };
}

/** Milliseconds of each query's answer, the least of one try with each head: what else the machine does only adds. In order of size. */
export function answerTimes(heads: readonly Head[], queries: readonly string[]): number[] {
  const times = queries.map((query) =>
    Math.min(
      ...heads.map((head) => {
        const began = performance.now();
        headAnswers(head, query, undefined, 'https://site.example/');
        return performance.now() - began;
      }),
    ),
  );
  return times.sort((a, b) => a - b);
}
