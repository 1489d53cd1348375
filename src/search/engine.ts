import { fold } from '../language/fold.ts';
import type { Kind } from '../model/kind-names.ts';

/** One answer of the search. */
export interface Result {
  /** `kind/id`, `kind/id#part` */
  key: string;
  kind: Kind;
  title: string;
  summary: string;
  /** Another name of the entry that the query hit, when the title itself does not say it. */
  alias: string;
  href: string;
  /** Passage of the full text with `<mark>`, when neither title nor summary hold the words. */
  excerpt: string;
}

/** All answers to a query, best first, and how many there are of each kind. */
export interface Answer {
  results: Result[];
  total: number;
  counts: Partial<Record<Kind, number>>;
}

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
 * Loads Pagefind of a language and gives the function that asks it.
 * @param root address of the site's root, with a slash at the end
 */
export async function openEngine(
  root: string,
  language: string,
): Promise<(query: string, kind: Kind | undefined, most: number) => Promise<Answer>> {
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
  return async (query, kind, most) => {
    const found = await pagefind.search(query, kind ? { filters: { kind } } : {});
    // Exact names go first; they may stand a few places down, so look a little further than is shown.
    const data = await Promise.all(found.results.slice(0, Math.max(most, 12)).map((result) => result.data()));
    const results = data.map((one) => toResult(one, root, query)).sort((a, b) => exact(b, query) - exact(a, query));
    return {
      results: results.slice(0, most),
      total: found.results.length,
      counts: (kind ? found.totalFilters : found.filters)['kind'] ?? {},
    };
  };

  function exact(result: Result & { labels: string[] }, query: string): number {
    const wanted = fold(query);
    if (fold(result.title) === wanted) return 2;
    return result.labels.some((label) => fold(label) === wanted) ? 1 : 0;
  }
}

function toResult({ meta, excerpt }: PagefindData, root: string, query: string): Result & { labels: string[] } {
  const { key = '', kind = '', of = '', title = '', summary = '', path = '/', labels = '' } = meta;
  const names = labels.split(' | ').filter(Boolean);
  const wanted = fold(query);
  const alias =
    wanted.length > 1 && !fold(title).includes(wanted)
      ? (names.find((name) => fold(name) === wanted) ?? names.find((name) => fold(name).startsWith(wanted)) ?? '')
      : '';
  return {
    key,
    kind: kind as Kind,
    title: of ? `${of}: ${title}` : title,
    summary,
    alias,
    href: new URL(path.slice(1), root).href,
    excerpt,
    labels: names,
  };
}
