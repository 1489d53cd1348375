import type { Kind } from '../../model/kind-names.ts';
import type { NameStatus } from './data.ts';
import type { Intent } from './intent.ts';
import type { Name } from './names.ts';
import type { Head } from './open.ts';

/** Why a row is an answer; the list says it. */
export type Reason = 'name' | 'begins' | 'compare' | 'meant' | 'parts' | 'words' | 'some-words';

/** An answer of the head index. */
export interface Hit {
  row: number;
  reason: Reason;
  /** The name that was hit, when it is not the title. */
  name?: { text: string; status: NameStatus };
  /** Words that were taken for others: „touchpiont“ for „Touchpoint“. */
  meant?: string;
  /** The other side of a comparison. */
  other?: number;
  score: number;
  /** Of answers by words: how much of the query they hold, and how prominently. */
  coverage?: number;
}

export interface HeadAnswer {
  intent: Intent['kind'];
  hits: Hit[];
}

/** Which name goes first where several entries share one. */
export const byStatus: Record<NameStatus, number> = {
  title: 100,
  abbreviation: 98,
  admitted: 96,
  deprecated: 92,
  forbidden: 92,
  misspelt: 90,
  foreign: 86,
  searched: 84,
};
/** Reasons in the order of the answers; scores of different reasons never meet. */
export const base: Record<Reason, number> = {
  compare: 7e6,
  name: 6e6,
  begins: 5e6,
  meant: 4e6,
  parts: 3e6,
  words: 2e6,
  'some-words': 1e6,
};

export const kindOf = (head: Head, row: number): Kind => head.data.kinds[head.rows[row]?.[0] ?? 0] as Kind;
/** Terms before processes before stories, where all else is equal; a part of an entry behind whole ones. */
const rank = (head: Head, row: number): number => 20 - (head.rows[row]?.[0] ?? 0) - (head.rows[row]?.[5] ? 10 : 0);

/** A name that was hit. */
export const hitOf = (head: Head, { row, text, status }: Name, reason: Reason, score: number): Hit => ({
  row,
  reason,
  score: base[reason] + score + rank(head, row) / 100,
  ...(status === 'title' ? {} : { name: { text, status } }),
});
