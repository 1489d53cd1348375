import type { Head } from './open.ts';
import { flatWords } from './words.ts';

/** Enough to begin with: a question of a hundred words needs no hundred files. */
const mostWords = 12;

/**
 * Numbers of the shards a query needs: those of its words and of their parts.
 * @returns none for a small site, which has no shards
 */
export function wantedShards(head: Head, query: string): number[] {
  const starts = head.data.shards?.starts ?? [];
  if (starts.length === 0) return [];
  const words = flatWords(query).slice(0, mostWords);
  const all = [...words, ...words.flatMap((word) => head.split(word)), words.join('')].filter((word) => word.length > 1);
  // A shard holds all words from its first letters up to the next one's.
  return [...new Set(all.map((word) => starts.findLastIndex((start) => start <= word.slice(0, 2))))].filter((at) => at >= 0);
}

/** Numbers of the files of summaries that hold some rows, in the order of the rows. */
export function wantedBlocks(head: Head, rows: readonly number[]): number[] {
  const { shards, rows: entries } = head.data;
  if (!shards) return [];
  return [...new Set(rows.filter((row) => row < entries.length).map((row) => Math.floor(row / shards.block)))];
}
