import type { Head } from './open.ts';
import { flatWords, squeezed } from './words.ts';

/** How many names are offered. */
const most = 4;

/**
 * Titles that share most letters with a query, for one that found nothing: by the share of common letter pairs (Dice), at least
 * a quarter. Sørensen 1948, Dice 1945.
 */
export function nearTitles(head: Head, query: string): string[] {
  const wanted = pairs(squeezed(query));
  if (wanted.size === 0 || flatWords(query).length > 8) return [];
  return head.data.rows
    .map((row) => {
      const own = pairs(squeezed(row[2]));
      const common = [...own].filter((pair) => wanted.has(pair)).length;
      return { title: row[2], share: (2 * common) / (own.size + wanted.size) };
    })
    .filter(({ share }) => share >= 0.25)
    .sort((a, b) => b.share - a.share || (a.title < b.title ? -1 : 1))
    .slice(0, most)
    .map(({ title }) => title);
}

const pairs = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_none, at) => text.slice(at, at + 2)));
