import type { Entry, Library } from '../../model/library.ts';
import { contrastsOf, relationsOf, type TermRelation } from './relations.ts';

type Term = Entry<'terms'>;
export type MapRelation = TermRelation | 'contrastWith';

/** A term's neighbours by one relation. */
export interface Neighbours {
  relation: MapRelation;
  entries: Term[];
}

/** All neighbours of a term, each once: what one confuses with it is not listed again as related. */
export function neighboursOf(library: Library, term: Term): Neighbours[] {
  const rows = relationsOf(library, term);
  const close = new Set(rows.flatMap(({ relation, entries }) => (relation === 'related' ? [] : entries.map(({ id }) => id))));
  const contrasts = contrastsOf(library, term).filter(({ id }) => id !== term.id && !close.has(id));
  const confused = new Set(contrasts.map(({ id }) => id));
  return [
    ...rows.map(({ relation, entries }) => ({
      relation,
      entries: entries.filter(({ id }) => id !== term.id && (relation !== 'related' || !confused.has(id))),
    })),
    { relation: 'contrastWith' as const, entries: contrasts },
  ].filter(({ entries }) => entries.length > 0);
}

/** Relations in the picture's reading order: above, left, right, below. */
const order = ['broader', 'partOf', 'contrastWith', 'related', 'narrower', 'parts'] as const;
/** Neighbours that fit above, or below, in one row. */
const [above, below] = [3, 5];
const mostContrasts = 2;
/** Neighbours the picture is made for; of them related ones at most, and at least however many others there are. */
const all = 12;
const [mostRelated, leastRelated] = [8, 2];

/** A relation as the map shows it: its nearest neighbours, and how many are left to the list. */
export interface MapRow<T> {
  relation: MapRelation;
  shown: T[];
  more: number;
}

/**
 * Chooses what a map has room for, in its reading order.
 * @param rows neighbours by relation, the nearest first
 */
export function mapRows<T>(rows: readonly { relation: MapRelation; entries: readonly T[] }[]): MapRow<T>[] {
  const entries = (relation: MapRelation) => rows.find((row) => row.relation === relation)?.entries ?? [];
  const count = (relation: MapRelation) => entries(relation).length;
  const shares = {
    ...row('broader', count('broader'), 'partOf', count('partOf'), above),
    ...row('narrower', count('narrower'), 'parts', count('parts'), below),
    contrastWith: cut(count('contrastWith'), mostContrasts),
    related: 0,
  };
  const taken = Object.values(shares).reduce((sum, n) => sum + n, 0);
  shares.related = cut(count('related'), Math.min(mostRelated, Math.max(leastRelated, all - taken)));
  return order.flatMap((relation) =>
    count(relation) > 0
      ? [{ relation, shown: entries(relation).slice(0, shares[relation]), more: count(relation) - shares[relation] }]
      : [],
  );
}

/** As many of `count` as there is room for; one over takes the place of “1 more”. */
const cut = (count: number, room: number): number => (count <= room + 1 ? count : room);

/** Two relations that share a row: each keeps its own while there is room, and neither is crowded out. */
function row<A extends MapRelation, B extends MapRelation>(
  a: A,
  countA: number,
  b: B,
  countB: number,
  most: number,
): Record<A | B, number> {
  const room = cut(countA + countB, most);
  const shareA = Math.min(countA, Math.max(Math.ceil(room / 2), room - countB));
  return { [a]: shareA, [b]: Math.min(countB, room - shareA) } as Record<A | B, number>;
}
