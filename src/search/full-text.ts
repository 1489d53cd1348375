import type { Kind } from '../model/kind-names.ts';
import { flatWords } from './head/words.ts';
import { excerptPieces } from './marks.ts';
import type { Result } from './result.ts';

/** Answers of the full text, best first, and how many nobody has looked at. */
export interface FullAnswer {
  results: Result[];
  left: number;
}

/**
 * Asks for the best answers of a kind or of all, with a query without the words that say nothing: each must be there. Each that is looked at costs a file, so it stops at `most` that are not known yet,
 * and does not look for them for ever.
 */
export type AskFullText = (query: string, kind: Kind | undefined, most: number, known: ReadonlySet<string>) => Promise<FullAnswer>;

/** How many answers are looked at in one go, and how many that are known already may lie between the others. */
const atOnce = 5;
const mostKnown = 10;

interface PagefindData {
  meta: Record<string, string>;
  excerpt: string;
}
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string, options?: object): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}

/**
 * Loads Pagefind of a language and gives the function that asks it. Where the page's policy allows no WebAssembly, or the
 * page lies in a frame without an origin, this fails: the head index answers alone then.
 * @param root address of the site's root, with a slash at the end
 */
export async function openFullText(root: string, language: string): Promise<AskFullText> {
  const bundle = new URL(`pagefind/${language}/`, root).href;
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({
    basePath: bundle,
    baseUrl: '/',
    excerptLength: 22,
    ranking: { metaWeights: { title: 8, labels: 5, summary: 2 } },
    // An answer takes milliseconds; the worker would be 11 KB more to wait for, and policies may forbid it.
    noWorker: true,
  });
  await pagefind.init();
  return async (query, kind, most, known) => {
    const { results } = await pagefind.search(query, kind ? { filters: { kind } } : {});
    const told: PagefindData[] = [];
    let looked = 0;
    const fresh = () => told.filter(({ meta }) => !known.has(meta['key'] ?? '')).length;
    while (looked < results.length && fresh() < most && looked < most + mostKnown) {
      const data = await Promise.all(results.slice(looked, looked + atOnce).map((result) => result.data()));
      const good = data.filter(({ excerpt }) => tells(excerpt, query));
      told.push(...good);
      looked += data.length;
      // Where an answer says nothing of the query, those below it say no more.
      if (good.length < data.length) looked = results.length;
    }
    return { results: told.map((one) => toResult(one, root)), left: results.length - looked };
  };
}

/** So many letters of a word must be there for a stem of it. */
const stem = 4;

/**
 * Whether a passage says anything of a query: for a word it does not know, Pagefind marks the longest known beginning of it,
 * be it one letter. A passage without marks was found by its names.
 */
export function tells(excerpt: string, query: string): boolean {
  const marked = excerptPieces(excerpt).flatMap(({ text, hit }) => (hit ? flatWords(text) : []));
  const words = flatWords(query);
  return (
    marked.length === 0 ||
    marked.some((mark) =>
      words.some((word) => mark.startsWith(word) || (word.startsWith(mark) && mark.length >= stem) || alike(mark, word)),
    )
  );
}

/** „Häuser“ for „Häusern“: the same but for the ends. */
const alike = (mark: string, word: string): boolean =>
  mark.length > stem && word.startsWith(mark.slice(0, Math.max(stem, word.length - 3)));

function toResult({ meta, excerpt }: PagefindData, root: string): Result {
  const { key = '', kind = '', of = '', title = '', summary = '', path = '/' } = meta;
  return { key, kind: kind as Kind, title: of ? `${of}: ${title}` : title, summary, href: new URL(path.slice(1), root).href, excerpt };
}
