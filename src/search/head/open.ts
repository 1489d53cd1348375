import { splitCompound } from '../../language/compound.ts';
import { root } from '../../language/root.ts';
import { type HeadData, type HeadRow, type HeadTexts, type NameStatus, signs } from './data.ts';
import { type TypoIndex, typoIndex } from './typo.ts';
import { family, flatWords, squeezed, squeezedRoots } from './words.ts';

/** A name of a row. */
export interface Name {
  row: number;
  text: string;
  status: NameStatus;
  /** Roots of its words and of their parts, sorted. */
  parts: readonly string[];
}

/** Where a word stands: in a name, as a part of a word in a name, or in the other texts. */
export interface Posting {
  row: number;
  weight: number;
}

/** The head index made ready for questions. */
export interface Head {
  data: HeadData;
  /** All rows that are there: entries, then scenes. */
  rows: HeadRow[];
  /** Summaries and further words, once they are there. */
  texts: HeadTexts | undefined;
  names: Name[];
  /** Names by their squeezed spelling, and by their squeezed roots. */
  byKey: Map<string, Name[]>;
  byRoots: Map<string, Name[]>;
  byParts: Map<string, Name[]>;
  /** Names by each of the roots in their parts, in the order of `names`. */
  byPart: Map<string, Name[]>;
  keys: string[];
  typos: TypoIndex;
  /** Postings by word; the words sorted, for prefixes; words by root. */
  postings: Map<string, Posting[]>;
  words: string[];
  wordTypos: TypoIndex;
  byRoot: Map<string, string[]>;
  byFamily: Map<string, string[]>;
  /** Words of names, in which longer and shorter words are looked for. */
  nameWords: string[];
  /** The words a compound is made of; nothing for one that is none. */
  split(word: string): readonly string[];
}

const byWeight = { name: 6, part: 3, scene: 2, summary: 1.5, text: 1 } as const;
const statuses = Object.fromEntries(Object.entries(signs).map(([status, sign]) => [sign, status])) as Record<string, NameStatus>;

/** Makes published data ready. Takes some milliseconds for a thousand entries: done once, when the box opens. */
export function openHead(data: HeadData, texts?: HeadTexts): Head {
  const names: Name[] = [];
  const postings = new Map<string, Map<number, number>>();
  const note = (word: string, row: number, weight: number) => {
    const rows = postings.get(word) ?? new Map<number, number>();
    rows.set(row, Math.max(rows.get(row) ?? 0, weight));
    postings.set(word, rows);
  };
  const rows = [...data.rows, ...(texts?.scenes ?? [])];
  const nameWords = rows.map((row) => namesIn(row).map(([text]) => flatWords(text)));
  for (const [at, row] of rows.entries()) {
    for (const words of nameWords[at] ?? []) for (const word of words) note(word, at, row.length > 5 ? byWeight.scene : byWeight.name);
    const [summary = '', words = ''] = texts?.texts[at] ?? [];
    for (const word of flatWords(summary)) note(word, at, byWeight.summary);
    for (const word of words.split(' ')) if (word) note(word, at, byWeight.text);
    for (const word of flatWords(row[6] ?? '')) note(word, at, byWeight.text);
  }
  const lexicon = new Set([...postings.keys()].filter((word) => word.length > 2));
  const roots = new Set([...lexicon].map(root));
  const split = splitter(lexicon, roots);
  for (const [at, row] of data.rows.entries()) {
    for (const [index, [text, status]] of namesIn(row).entries()) {
      const words = nameWords[at]?.[index] ?? [];
      const parts = words.flatMap(split);
      for (const part of parts) note(part, at, byWeight.part);
      names.push({ row: at, text, status, parts: [...new Set([...parts, ...words].map(root))].sort() });
    }
  }
  const words = [...postings.keys()].sort();
  return {
    data,
    rows,
    texts,
    names,
    ...keyed(names),
    postings: new Map([...postings].map(([word, rows]) => [word, [...rows].map(([row, weight]) => ({ row, weight }))])),
    words,
    // Slips are forgiven in names alone: a rare word of a text is more often a word of its own.
    wordTypos: typoIndex(
      words.filter((word) => word.length > 3 && [...(postings.get(word)?.values() ?? [])].some((weight) => weight >= byWeight.part)),
    ),
    byRoot: grouped(words, (word) => root(word)),
    byFamily: grouped(words, family),
    nameWords: words.filter(
      (word) => word.length > 3 && [...(postings.get(word)?.values() ?? [])].some((weight) => weight === byWeight.name),
    ),
    split,
  };
}

/** How many compounds are remembered: those of the names, and some of what is typed. */
const mostSplits = 50_000;

/** Takes compounds apart by the words that are there, in any form. Remembers them: names repeat, and each letter typed asks again. */
function splitter(lexicon: ReadonlySet<string>, roots: ReadonlySet<string>): (word: string) => readonly string[] {
  const start = 4;
  // Most pieces of a word are none: what no root begins like needs no look at its endings, because roots are only cut at the end.
  const starts = new Set([...roots].map((one) => one.slice(0, start)));
  const knows = (word: string) =>
    lexicon.has(word) ||
    (word.length > 3 && (starts.has(word.slice(0, start)) || starts.has(word.slice(0, 3)) || /[aou]e/.test(word)) && roots.has(root(word)));
  const done = new Map<string, readonly string[]>();
  return (word) => {
    if (word.length < 7) return [];
    const known = done.get(word);
    if (known) return known;
    if (done.size > mostSplits) done.clear();
    const parts = splitCompound(word, (part) => part !== word && knows(part))?.words ?? [];
    done.set(word, parts);
    return parts;
  };
}

function keyed(names: Name[]) {
  const byKey = grouped(names, (name) => squeezed(name.text));
  const keys = [...byKey.keys()].sort();
  return {
    byKey,
    byRoots: grouped(names, (name) => squeezedRoots(name.text)),
    byParts: grouped(names, (name) => name.parts.join(' ')),
    byPart: partNames(names),
    keys,
    typos: typoIndex(keys),
  };
}

function partNames(names: readonly Name[]): Map<string, Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of names)
    for (const part of name.parts) {
      const group = groups.get(part);
      if (group) group.push(name);
      else groups.set(part, [name]);
    }
  return groups;
}

const namesIn = (row: HeadRow): [string, NameStatus][] => [
  [row[2], 'title'],
  ...row[3].map((name): [string, NameStatus] => [name.slice(1), statuses[name.charAt(0)] ?? 'admitted']),
];

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const at = key(item);
    const group = groups.get(at);
    if (group) group.push(item);
    else groups.set(at, [item]);
  }
  return groups;
}
