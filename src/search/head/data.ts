import type { Kind } from '../../model/kind-names.ts';

/** How a name stands to its entry. The sign in front of a name in the published data. */
export const signs = {
  title: '=',
  abbreviation: '#',
  admitted: '+',
  deprecated: '-',
  forbidden: '!',
  misspelt: '?',
  foreign: '~',
} as const;
export type NameStatus = keyof typeof signs;

/**
 * An entry of the head index, as short as it goes: kind, id, title, summary, other names with their signs, further words,
 * owner (index into `owners`), and for a part of an entry its anchor and the entry's title.
 */
export type HeadRow = [
  kind: number,
  id: string,
  title: string,
  summary: string,
  names: string[],
  words: string,
  owner: number,
  ...part: [anchor: string, of: string] | [],
];

/** The head index of one language, as published. */
export interface HeadData {
  v: 1;
  language: 'de' | 'en';
  kinds: Kind[];
  owners: string[];
  /** Pairs that have a page of comparison, as indexes of rows. */
  pairs: [number, number][];
  rows: HeadRow[];
}
