import type { HeadData, HeadRow, HeadTexts, RowName, WordShard } from './data.ts';
import { firstOwner, idOf, nameOf, type PackedHead, type PackedShard, type PackedTexts } from './unpack.ts';

/** A text in one line, without the signs that part fields. */
const plain = (text: string): string => text.replace(/\s+/g, ' ');
const lines = (all: readonly (readonly string[])[]): string => all.map((fields) => fields.map(plain).join('\t')).join('\n');
const short = (name: string, id: string): string => (name === `~${nameOf(id)}` ? '~' : name);

/** Names as they are published. Rows of a kind stand together. */
export function packHead({ language, base, kinds, owners, pairs, rows, shards, asking }: HeadData): PackedHead {
  const runs: [number, number][] = [];
  for (const [kind] of rows) {
    const last = runs.at(-1);
    if (last?.[0] === kind) last[1]++;
    else runs.push([kind, 1]);
  }
  return {
    ...{ language, base, kinds, runs, owners, pairs },
    owned: rows.map(([, , , , owner]) => String.fromCharCode(firstOwner + owner)).join(''),
    rows: lines(rows.map(([, id, title, names]) => [idOf(title) === id ? '' : id, title, ...names.map((name) => short(name, id))])),
    ...(shards ? { shards } : {}),
    ...(asking ? { asking } : {}),
  };
}

/** Texts and scenes as they are published. */
export function packTexts(
  { scenes, texts, names = [], pairs = [], owners = [], asking }: HeadTexts,
  rows: readonly HeadRow[],
): PackedTexts {
  return {
    scenes: lines(
      scenes.map(([kind, id, caption, , , scene = '']) => {
        const story = rows.findIndex((row) => row[0] === kind && row[1] === id);
        return [story.toString(36), scene, caption];
      }),
    ),
    texts: lines(texts.map(([summary, words]) => [summary, words])),
    names: packNames(names, rows),
    pairs,
    owners,
    asking,
  };
}

/** A shard as it is published. Names are in the order of their rows. */
export function packShard({ names, words }: WordShard, rows: readonly HeadRow[]): PackedShard {
  return {
    names: packNames(names, rows),
    words: lines(words.map(([word, summaries, texts]) => [word, steps(summaries), steps(texts)])),
  };
}

function packNames(names: readonly RowName[], rows: readonly HeadRow[]): string {
  const byRow = new Map<number, string[]>();
  for (const [row, name] of names) byRow.set(row, [...(byRow.get(row) ?? []), short(name, rows[row]?.[1] ?? '')]);
  let before = 0;
  return lines(
    [...byRow].map(([row, own]) => {
      const step = (row - before).toString(36);
      before = row;
      return [step, ...own];
    }),
  );
}

const steps = (rows: readonly number[]): string => rows.map((row, at) => (row - (rows[at - 1] ?? 0)).toString(36)).join(' ');
