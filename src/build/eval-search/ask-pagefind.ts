import type { Page } from '@playwright/test';
import { depth } from './metrics.ts';

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ meta: Record<string, string> }> }[] }>;
}

/**
 * Asks Pagefind of a language as it comes, without the box: its own interface, options and order.
 * @param page any page of the site
 * @param root address of the site's root, with a slash at the end
 * @returns keys of the first results of each query
 */
export function askPagefind(page: Page, root: string, language: string, queries: readonly string[]): Promise<string[][]> {
  return page.evaluate(
    async ({ address, asked, most }) => {
      const pagefind = (await import(address)) as Pagefind;
      const answers: string[][] = [];
      for (const query of asked) {
        const { results } = await pagefind.search(query);
        const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
        answers.push(found.map(({ meta }) => meta['key'] ?? ''));
      }
      return answers;
    },
    { address: `${root}pagefind/${language}/pagefind.js`, asked: [...queries], most: depth },
  );
}
