import type { Page } from '@playwright/test';
import type { Language } from '../../model/entry.ts';
import { askBox } from './ask-box.ts';
import { askPagefind } from './ask-pagefind.ts';
import { rankOf } from './metrics.ts';
import { type OpenSearch, openSearch } from './open-search.ts';
import type { Query } from './queries.ts';

/** Ways of searching that are compared: Pagefind as it is, the head index alone, the box as it is. */
export const columns = ['pagefind', 'tier1', 'full'] as const;
export type Column = (typeof columns)[number];

/** A query as one way of searching answered it. */
export interface Answer {
  query: Query;
  /** Keys of the first results, best first. */
  keys: string[];
  rank: number;
}

/** Tabs that work at the same time: the box waits for typing to rest before it asks the full text. */
const tabs = 4;
/** Queries handed to Pagefind at once. */
const batch = 20;

/**
 * Asks all queries of a built site in a browser, in each of the three ways.
 * @param site the built site's folder
 * @param path path of the search page of a language, from the site's root: `search/`
 * @param told how many answers of all have come
 * @returns answers in the order of the queries
 * @throws when the browser does not start or the site's box does not answer
 */
export async function evaluate(
  site: string,
  queries: readonly Query[],
  path: (language: Language) => string,
  executablePath: string,
  told: (done: number, all: number) => void,
): Promise<Record<Column, Answer[]>> {
  const search = await openSearch(site, executablePath);
  let done = 0;
  const answered = (count: number) => {
    done += count;
    told(done, columns.length * queries.length);
  };
  try {
    const all = {} as Record<Column, Answer[]>;
    for (const column of columns) {
      const keys = new Map<Query, string[]>();
      for (const language of new Set(queries.map(({ lang }) => lang))) {
        const own = queries.filter(({ lang }) => lang === language);
        const found = await ask(search, column, own, path(language), language, answered);
        for (const [at, query] of own.entries()) keys.set(query, found[at] ?? []);
      }
      all[column] = queries.map((query) => {
        const own = keys.get(query) ?? [];
        return { query, keys: own, rank: rankOf(own, query.want) };
      });
    }
    return all;
  } finally {
    await search.close();
  }
}

/** Asks queries of one language. */
async function ask(
  search: OpenSearch,
  column: Column,
  queries: readonly Query[],
  path: string,
  language: Language,
  answered: (count: number) => void,
): Promise<string[][]> {
  const blocked = column === 'tier1' ? /\/pagefind\// : undefined;
  const pages = await Promise.all(
    Array.from({ length: column === 'pagefind' ? 1 : Math.min(tabs, queries.length) }, () => search.tab(path, blocked)),
  );
  try {
    const [first] = pages;
    if (column === 'pagefind' && first) {
      const root = new URL(first.url()).origin;
      const keys: string[][] = [];
      for (let at = 0; at < queries.length; at += batch) {
        const some = queries.slice(at, at + batch);
        keys.push(
          ...(await askPagefind(
            first,
            `${root}/`,
            language,
            some.map(({ q }) => q),
          )),
        );
        answered(some.length);
      }
      return keys;
    }
    return await sharedOut(pages, queries, (page, { q }) =>
      askBox(page, q, column === 'full' ? 'settled' : 'head').finally(() => answered(1)),
    );
  } finally {
    await Promise.all(pages.map((page) => page.context().close()));
  }
}

/** Lets several tabs work through queries; answers come in the order of the queries. */
async function sharedOut<T>(
  pages: readonly Page[],
  queries: readonly Query[],
  work: (page: Page, query: Query) => Promise<T>,
): Promise<T[]> {
  const answers: T[] = [];
  let next = 0;
  await Promise.all(
    pages.map(async (page) => {
      for (let at = next++; at < queries.length; at = next++) answers[at] = await work(page, queries[at] as Query);
    }),
  );
  return answers;
}
