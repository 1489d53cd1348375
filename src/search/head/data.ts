import type { Kind } from '../../model/kind-names.ts';
import type { Asking } from './asking.ts';

/** How a name stands to its entry. The sign in front of a name in the published data. */
export const signs = {
  title: '=',
  abbreviation: '#',
  admitted: '+',
  deprecated: '-',
  forbidden: '!',
  misspelt: '?',
  foreign: '~',
  searched: '^',
} as const;
export type NameStatus = keyof typeof signs;

/**
 * An entry of the head index, as short as it goes: kind, id, title, other names with their signs, owner (index into `owners`),
 * and for a part of an entry its anchor and the entry's title.
 */
export type HeadRow = [kind: number, id: string, title: string, names: string[], owner: number, ...part: [anchor: string, of: string] | []];

/** The head index of one language: enough for whoever types a name. */
export interface HeadData {
  v: 1;
  language: 'de' | 'en';
  /** Path of the language's pages from the site's root: `` or `en/`. */
  base: string;
  kinds: Kind[];
  owners: string[];
  /** Pairs that have a page of comparison, as indexes of rows. */
  pairs: [number, number][];
  rows: HeadRow[];
  /** Of a large site: only titles and abbreviations are in `rows`, the rest is asked for where a query needs it. */
  shards?: Shards;
  /** How questions are asked, where no texts bring it. */
  asking?: Asking;
}

/** How a large site's index is cut. */
export interface Shards {
  /** First letters of the words in a shard, by its number; sorted. Other names and words of the texts lie with each of their words. */
  starts: string[];
  /** How many rows share a file of summaries. */
  block: number;
}

/** What rows say beyond their names, by row: the summary and further words; and the scenes of stories as rows of their own. Comes a moment later. */
export interface HeadTexts {
  v: 1;
  language: 'de' | 'en';
  /** Rows after those of `HeadData`. */
  scenes: HeadRow[];
  texts: [summary: string, words: string][];
  /** Names that come with the texts, because hardly anybody asks for them first; in the order of their rows. */
  names?: RowName[];
  /** Pairs that have a page of comparison, where they come with the texts: one word compares nothing. */
  pairs?: HeadData['pairs'];
  /** The same of owners: only who asks for them. */
  owners?: string[];
  /** How questions are asked. */
  asking: Asking;
}

/** A name with its sign, and the row it belongs to. */
export type RowName = [row: number, name: string];

/** Names and words of the texts that begin with the letters of a shard. */
export interface WordShard {
  names: RowName[];
  words: [word: string, inSummaries: number[], inTexts: number[]][];
}
