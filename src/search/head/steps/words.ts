import { root } from '../../../language/root.ts';
import type { Kind } from '../../../model/kind-names.ts';
import { base, type Hit, kindOf } from '../answer.ts';
import type { Intent } from '../intent.ts';
import type { Head } from '../open.ts';
import { expanded } from './expand.ts';
import { openings } from './opening.ts';
import { type ReadWord, readWords } from './read-words.ts';

const kindWeight: Partial<Record<Kind, number>> = {
  terms: 1.15,
  processes: 1.3,
  touchpoints: 1.05,
  roles: 0.95,
  voices: 0.7,
  practices: 0.8,
  lessons: 0.95,
  journeys: 0.85,
  stories: 0.85,
  pages: 0.8,
};
const kindWeightOf: Record<Intent['kind'], Partial<Record<Kind, number>>> = {
  what: { terms: 1.6 },
  difference: { terms: 1.6 },
  who: { roles: 1.6, processes: 1.2, touchpoints: 1.2, terms: 1 },
  how: { processes: 1.5, lessons: 1.2, guides: 1.2 },
  plain: {},
};

/**
 * Rows by how much of the query their words cover.
 * @returns the hits, and the words as they were understood where some were taken for others
 */
export function worded(head: Head, text: string, intent: Intent): { hits: Hit[]; read?: string } {
  const words = readWords(head, text);
  const total = head.rows.length;
  const scores = new Map<number, { score: number; covered: number; meant: string[] }>();
  const typed = words.map(({ word }) => word);
  // What was meant stands for what was typed, also where names are looked for.
  const read = [...typed];
  let whole = 0;
  for (const [at, word] of words.entries()) {
    const { rows, taken } = rowsOf(head, word);
    const rarity = rarityOf(total, rows);
    whole += rarity;
    if (taken) read[at] = taken;
    for (const [row, { weight, share }] of rows) {
      const sum = scores.get(row) ?? { score: 0, covered: 0, meant: [] };
      sum.score += rarity * weight;
      sum.covered += rarity * share;
      if (taken) sum.meant.push(taken);
      scores.set(row, sum);
    }
  }
  if (whole === 0) return { hits: [] };
  const contained = new Map([...containedNames(head, read), ...containedNames(head, typed)]);
  const opening = openings(head, text);
  const wanted: Kind[] = intent.kind === 'who' ? ['roles'] : words.length > 1 ? words.flatMap(({ word }) => head.kinds.called(word)) : [];
  const hits = [...scores].map(([row, { score, covered, meant }]): Hit => {
    const share = covered / whole;
    const kind = kindOf(head, row);
    const weight = (kindWeightOf[intent.kind][kind] ?? 1) * (kindWeight[kind] ?? 1) * (head.rows[row]?.[5] ? 0.7 : 1);
    const named = (contained.get(row) ?? 0) / read.join('').length;
    const all = share > 0.999;
    const asked = wanted.includes(kind);
    const reason = all || named >= enough ? 'words' : 'some-words';
    const coverage =
      ofOpening * (opening.get(row) ?? 0) +
      (100 * score * weight * share * (all ? whollyCovered : 1) + ofName * named) * (wanted.length === 0 || asked ? 1 : notAsked) +
      (asked ? ofAsked * (all ? 1 : 0.8 * share) : 0);
    return {
      row,
      reason,
      score: base.words + coverage,
      coverage,
      ...(meant.length > 0 ? { meant: meant.join(' ') } : {}),
    };
  });
  return { hits, ...(read.some((word, at) => word !== typed[at]) && { read: read.join(' ') }) };
}

/** What it is worth to hold every word of a query, a name in it, to begin as it does, to be of the kind it names; and what it costs not to be. */
const whollyCovered = 1.6;
const ofName = 2200;
const ofOpening = 2000;
const ofAsked = 1500;
const notAsked = 0.6;

/** How much of a query's letters a name in it must be for its entry to be an answer to the whole. */
const enough = 0.4;

/** What few rows hold says more. */
const rarityOf = (total: number, rows: ReadonlyMap<number, unknown>): number => Math.log(1 + total / (1 + rows.size));

/** How much a row has of a word: its weight, and the share of the word that it covers. */
interface Cover {
  weight: number;
  share: number;
}

/** What a kind's name in a query is worth to the entries of the kind. */
const ofKind = 3;

/** The rows that hold a word of a query, its forms or its parts. */
function rowsOf(head: Head, { word, also, last, parted }: ReadWord): { rows: Map<number, Cover>; taken: string | undefined } {
  const rows = new Map<number, Cover>();
  const byPart = new Map<string, Map<number, number>>();
  let taken: string | undefined;
  for (const { postings, share, instead, part, covers = 1 } of expanded(head, word, last, also, parted)) {
    taken ??= instead;
    const into = part === undefined ? undefined : (byPart.get(part) ?? new Map<number, number>());
    if (part !== undefined && into) byPart.set(part, into);
    for (const [row, weight] of postings)
      if (into) into.set(row, Math.max(into.get(row) ?? 0, weight * share));
      else {
        const before = rows.get(row);
        rows.set(row, { weight: Math.max(before?.weight ?? 0, weight * share), share: Math.max(before?.share ?? 0, covers) });
      }
  }
  // Of a compound's parts each counts for itself, the rare one more: who has all of them has the word.
  const parts = [...byPart.values()].map((own) => ({ own, rarity: rarityOf(head.rows.length, own) }));
  const all = parts.reduce((sum, { rarity }) => sum + rarity, 0);
  const sums = new Map<number, Cover>();
  for (const { own, rarity } of parts)
    for (const [row, weight] of own) {
      const before = sums.get(row) ?? { weight: 0, share: 0 };
      sums.set(row, { weight: before.weight + (weight * rarity * parts.length) / all, share: before.share + rarity / all });
    }
  for (const [row, sum] of sums) {
    const before = rows.get(row);
    rows.set(row, before ? { weight: Math.max(before.weight, sum.weight), share: Math.max(before.share, sum.share) } : sum);
  }
  const kinds = head.kinds.called(word);
  if (kinds.length > 0)
    for (let row = 0; row < head.data.rows.length; row++)
      if (kinds.includes(kindOf(head, row))) rows.set(row, { weight: Math.max(rows.get(row)?.weight ?? 0, ofKind), share: 1 });
  return { rows, taken };
}

/** Rows whose whole name stands in the query, with its letters: „Personas“ in „wozu brauchen wir Personas“. */
function containedNames(head: Head, words: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + 4); to > from; to--) {
      const run = words.slice(from, to);
      const key = run.join('');
      const names = [...(head.byKey.get(key) ?? []), ...(key.length > 3 ? head.withRoots(run.map(root).join('')) : [])];
      for (const name of names) found.set(name.row, Math.max(found.get(name.row) ?? 0, key.length));
    }
  return found;
}
