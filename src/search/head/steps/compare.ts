import { base, type Hit } from '../answer.ts';
import type { Head } from '../open.ts';
import { meant } from './meant.ts';
import { named } from './name.ts';

/** Two names that are to be told apart: their page of comparison, if there is one. */
export function compared(head: Head, [a = '', b = '']: readonly string[]): Hit[] {
  const rows = [a, b].map((text) => {
    const exact = named(head, text);
    return new Set((exact.length > 0 ? exact : meant(head, text)).map(({ row }) => row));
  });
  const pair = head.data.pairs.find(([one, two]) => (rows[0]?.has(one) && rows[1]?.has(two)) || (rows[1]?.has(one) && rows[0]?.has(two)));
  if (!pair) return [];
  return [{ row: pair[0], other: pair[1], reason: 'compare', score: base.compare }];
}
