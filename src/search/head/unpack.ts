import type { Kind } from '../../model/kind-names.ts';
import type { Asking } from './asking.ts';
import type { HeadData, HeadRow, HeadTexts, RowName, Shards, WordShard } from './data.ts';

/** `HeadData` as published: rows are lines of `id, title, names …` between tabs, kinds and owners are kept apart. */
export interface PackedHead {
  language: 'de' | 'en';
  base: string;
  kinds: Kind[];
  /** Kind and number of the rows that follow one another. */
  runs: [kind: number, rows: number][];
  owners: string[];
  /** A letter for each row: its owner. */
  owned: string;
  pairs: [number, number][];
  rows: string;
  shards?: Shards;
  asking?: Asking;
}

/** `HeadTexts` as published: lines of `row of the story, scene, caption`, of `summary, words` and of `row, names …`. */
export interface PackedTexts {
  scenes: string;
  texts: string;
  names: string;
  pairs?: [number, number][];
  owners?: string[];
  asking: Asking;
}

/** `WordShard` as published: lines of `row, names …` and of `word, rows, rows`. Rows are counted from the one before, in base 36. */
export interface PackedShard {
  names: string;
  words: string;
}

/** The letter of the owner 0; the one before it says there is none. */
export const firstOwner = 48;

/** Most ids are what the English title says: what can be made of the other is not published. */
export const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** customer-journey → Customer journey */
export const nameOf = (id: string): string => (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ');

const lines = (text: string): string[][] => (text === '' ? [] : text.split('\n').map((line) => line.split('\t')));

/** What `packHead` packed. */
export function unpackHead({ language, base, kinds, runs, owners, owned, pairs, rows, shards, asking }: PackedHead): HeadData {
  const kindOf = runs.flatMap(([kind, count]) => Array<number>(count).fill(kind));
  return {
    v: 1,
    language,
    base,
    kinds,
    owners,
    pairs,
    rows: lines(rows).map(([short = '', title = '', ...names], at): HeadRow => {
      const id = short || idOf(title);
      return [kindOf[at] ?? 0, id, title, names.map((name) => long(name, id)), owned.charCodeAt(at) - firstOwner];
    }),
    ...(shards ? { shards } : {}),
    ...(asking ? { asking } : {}),
  };
}

/** What `packTexts` packed. */
export function unpackTexts(
  { scenes, texts, names, pairs = [], owners = [], asking }: PackedTexts,
  { language, rows }: HeadData,
): HeadTexts {
  return {
    v: 1,
    language,
    scenes: lines(scenes).map(([story = '', scene = '', caption = '']): HeadRow => {
      const [kind = 0, id = '', title = '', , owner = -1] = rows[Number.parseInt(story, 36)] ?? [];
      return [kind, id, caption, [], owner, scene, title];
    }),
    texts: lines(texts).map(([summary = '', words = '']) => [summary, words]),
    names: unpackNames(names, rows),
    pairs,
    owners,
    asking,
  };
}

/** What `packShard` packed. */
export function unpackShard({ names, words }: PackedShard, { rows }: HeadData): WordShard {
  return {
    names: unpackNames(names, rows),
    words: lines(words).map(([word = '', summaries = '', texts = '']) => [word, steps(summaries), steps(texts)]),
  };
}

function unpackNames(names: string, rows: readonly HeadRow[]): RowName[] {
  let row = 0;
  return lines(names).flatMap(([step = '', ...own]) => {
    row += Number.parseInt(step, 36);
    return own.map((name): RowName => [row, long(name, rows[row]?.[1] ?? '')]);
  });
}

const long = (name: string, id: string): string => (name === '~' ? name + nameOf(id) : name);

function steps(text: string): number[] {
  let at = 0;
  return text === '' ? [] : text.split(' ').map((step) => (at += Number.parseInt(step, 36)));
}
