import { nearest } from '../../model/nearest.ts';
import { foldName } from '../table/fold-name.ts';

/** What a column of somebody else's table, or one word for all rows, can stand for. `scale`: lowest and highest answer, worst first. */
export const mapKeys = ['date', 'step', 'touchpoint', 'measure', 'value', 'unit', 'n', 'reason', 'source', 'scale'] as const;
export type MapKey = (typeof mapKeys)[number];

/** Where a key's values come from. */
export type From = { column: number } | { word: string };
export type Mapping = Partial<Record<MapKey, From>>;

/** What is wrong with a mapping: `key` is no key, or `column` no column. */
export type MapFault = { key: string; right?: string | undefined } | { column: string; of: MapKey; right?: string | undefined };

/**
 * Reads `date=Datum,value="Note, 1-5",measure=CSAT`.
 * @returns pairs in their order; nothing if the text is no such list
 */
export function readPairs(text: string): [string, string][] | undefined {
  const pairs: [string, string][] = [];
  const pair = /\s*([^=,"]+?)\s*=\s*(?:"((?:[^"]|"")*)"|([^,"]*?))\s*(?:,|$)/y;
  while (pair.lastIndex < text.length) {
    const found = pair.exec(text);
    if (!found) return;
    pairs.push([found[1] ?? '', found[2]?.replaceAll('""', '"') ?? found[3] ?? '']);
  }
  return pairs.length > 0 ? pairs : undefined;
}

/** Keys whose values must stand in the table, row by row. */
const always: readonly MapKey[] = ['date', 'value', 'n'];

/**
 * Finds the columns that are meant, whatever their case; other words stand for themselves in every row.
 * @param names the head of the table
 */
export function mappingOf(pairs: readonly [string, string][], names: readonly string[]): { mapping: Mapping; faults: MapFault[] } {
  const mapping: Mapping = {};
  const faults: MapFault[] = [];
  const folded = names.map(foldName);
  for (const [given, word] of pairs) {
    const key = mapKeys.find((one) => one === given.toLowerCase());
    if (!key) {
      faults.push({ key: given, right: nearest(given, mapKeys) });
      continue;
    }
    const column = key === 'scale' ? -1 : names.includes(word) ? names.indexOf(word) : folded.indexOf(foldName(word));
    if (column >= 0 && word !== '') mapping[key] = { column };
    else if (always.includes(key) || word === '') faults.push({ column: word, of: key, right: nearest(word, names) });
    else mapping[key] = { word };
  }
  return { mapping, faults };
}
