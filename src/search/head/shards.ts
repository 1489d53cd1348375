import type { HeadData, HeadRow, HeadTexts, RowName, Shards, WordShard } from './data.ts';
import { packHead, packShard, packTexts } from './pack.ts';
import { flatWords } from './words.ts';

/** A file of the index: `head/<name>.js`. */
export interface HeadFile {
  name: string;
  data: object;
}

/** Most letters of names that are loaded as one: about forty thousand bytes after brotli. */
const mostLetters = 110_000;
/** About how many letters a shard of words holds. */
const shardLetters = 9_000;
/** How many summaries come in one file. */
const block = 24;

/**
 * Cuts the index of a language into the files that are published: names; then what the rows say, and names that few ask for.
 * Of a large site titles, then names and words by their first letters, and summaries by rows. Pure; the same data gives the same files.
 * @param most from how many letters of names a site is large
 */
export function headFiles(data: HeadData, texts: HeadTexts, most = mostLetters): HeadFile[] {
  const own = packHead({ ...data, rows: withNames(data.rows, (name) => !comesLater(name)) });
  if (own.rows.length <= most) {
    const names = data.rows.flatMap(([, , , all], row) => all.filter(comesLater).map((name): RowName => [row, name]));
    return [
      { name: data.language, data: { ...own, pairs: [], owners: [] } },
      { name: `${data.language}-texts`, data: packTexts({ ...texts, names, pairs: data.pairs, owners: data.owners }, data.rows) },
    ];
  }
  // Scenes and their words are few: they stay out of the shards' numbers by being rows of none.
  const shared = shardsOf(data, texts.texts.slice(0, data.rows.length));
  const starts = shared.map(({ start }) => start);
  const shards: Shards = { starts, block };
  const rows = withNames(data.rows, stays);
  return [
    { name: data.language, data: packHead({ ...data, rows, shards, asking: texts.asking }) },
    ...shared.map(({ shard }, at) => ({ name: `${data.language}-w${at}`, data: packShard(shard, data.rows) })),
    ...Array.from({ length: Math.ceil(rows.length / block) }, (_none, at) => ({
      name: `${data.language}-s${at}`,
      data: { texts: texts.texts.slice(at * block, (at + 1) * block).map(([summary]) => summary) },
    })),
  ];
}

const withNames = (rows: readonly HeadRow[], kept: (name: string) => boolean): HeadRow[] =>
  rows.map(([kind, id, title, names, owner]) => [kind, id, title, names.filter(kept), owner]);

/** What other languages call things, what nobody should write, what is no name: whoever types it waits for the texts. */
const comesLater = (name: string): boolean => /^[~?!^-]/.test(name);
/** Abbreviations are short, and asked for at once; all other names lie in shards. */
const stays = (name: string): boolean => name.startsWith('#');

interface Drawer {
  letters: number;
  names: Map<string, RowName>;
  words: Map<string, [summaries: Set<number>, texts: Set<number>]>;
}

/** Names and words by the first two letters of words, neighbours joined as long as they are small. */
function shardsOf(data: HeadData, texts: HeadTexts['texts']): { start: string; shard: WordShard }[] {
  const drawers = new Map<string, Drawer>();
  const drawer = (word: string): Drawer => {
    const key = word.slice(0, 2);
    const made = drawers.get(key) ?? { letters: 0, names: new Map(), words: new Map() };
    drawers.set(key, made);
    return made;
  };
  for (const [row, [, , , names]] of data.rows.entries())
    for (const name of names.filter((one) => !stays(one)))
      for (const word of flatWords(name.slice(1))) {
        const into = drawer(word);
        if (!into.names.has(`${row}${name}`)) into.letters += name.length + 2;
        into.names.set(`${row}${name}`, [row, name]);
      }
  const noteWord = (word: string, row: number, place: 0 | 1) => {
    const into = drawer(word);
    if (!into.words.has(word)) into.letters += word.length + 2;
    const rows = into.words.get(word) ?? [new Set(), new Set()];
    into.words.set(word, rows);
    if (!rows[place].has(row)) into.letters += 3;
    rows[place].add(row);
  };
  for (const [row, [summary, words]] of texts.entries()) {
    for (const word of flatWords(summary)) noteWord(word, row, 0);
    for (const word of words.split(' ')) if (word) noteWord(word, row, 1);
  }
  const shards: { start: string; letters: number; drawers: Drawer[] }[] = [];
  for (const [start, one] of [...drawers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = shards.at(-1);
    if (last && last.letters + one.letters <= shardLetters) {
      last.letters += one.letters;
      last.drawers.push(one);
    } else shards.push({ start, letters: one.letters, drawers: [one] });
  }
  return shards.map(({ start, drawers: own }) => ({ start, shard: joined(own) }));
}

function joined(drawers: readonly Drawer[]): WordShard {
  const names = new Map(drawers.flatMap((drawer) => [...drawer.names]));
  const words = drawers.flatMap((drawer) => [...drawer.words]).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    names: [...names.values()].sort(([a], [b]) => a - b),
    words: words.map(([word, [summaries, texts]]) => [word, ascending(summaries), ascending(texts)]),
  };
}

const ascending = (rows: ReadonlySet<number>): number[] => [...rows].sort((a, b) => a - b);
