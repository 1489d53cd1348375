import type { Kind } from '../model/kind-names.ts';
import type { Result } from './result.ts';

/** Answers of the full text, best first, and how many there are of each kind. */
export interface FullAnswer {
  results: Result[];
  total: number;
  counts: Partial<Record<Kind, number>>;
}

/** How many answers are looked at: more are asked for by a longer query. */
const most = 12;

interface PagefindData {
  meta: Record<string, string>;
  excerpt: string;
}
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(
    query: string,
    options?: object,
  ): Promise<{
    results: { data(): Promise<PagefindData> }[];
    filters: Record<string, Record<string, number>>;
    totalFilters: Record<string, Record<string, number>>;
  }>;
}

/**
 * Loads Pagefind of a language and gives the function that asks it. Where the page's policy allows no WebAssembly, or the
 * page lies in a frame without an origin, this fails: the head index answers alone then.
 * @param root address of the site's root, with a slash at the end
 */
export async function openFullText(
  root: string,
  language: string,
): Promise<(query: string, kind: Kind | undefined) => Promise<FullAnswer>> {
  const bundle = new URL(`pagefind/${language}/`, root).href;
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({
    basePath: bundle,
    baseUrl: '/',
    excerptLength: 22,
    ranking: { metaWeights: { title: 8, labels: 5, summary: 2 } },
  });
  await pagefind.init();
  // Counts come with results only after the filters have been loaded once.
  await pagefind.filters();
  return async (query, kind) => {
    const found = await pagefind.search(query, kind ? { filters: { kind } } : {});
    const data = await Promise.all(found.results.slice(0, most).map((result) => result.data()));
    return {
      results: data.map((one) => toResult(one, root)),
      total: found.results.length,
      counts: (kind ? found.totalFilters : found.filters)['kind'] ?? {},
    };
  };
}

function toResult({ meta, excerpt }: PagefindData, root: string): Result {
  const { key = '', kind = '', of = '', title = '', summary = '', path = '/' } = meta;
  return { key, kind: kind as Kind, title: of ? `${of}: ${title}` : title, summary, href: new URL(path.slice(1), root).href, excerpt };
}
