import { root } from '../../../language/root.ts';
import type { Kind } from '../../../model/kind-names.ts';
import { base, type Hit, kindOf } from '../answer.ts';
import type { Intent } from '../intent.ts';
import { kindsCalled } from '../kind-words.ts';
import type { Head } from '../open.ts';
import { contentWords } from '../words.ts';
import { expanded } from './expand.ts';

const kindWeight: Partial<Record<Kind, number>> = {
  terms: 1.15,
  processes: 1.1,
  touchpoints: 1.05,
  journeys: 1,
  lessons: 0.95,
  stories: 0.9,
  guides: 1,
  pages: 0.8,
};
const kindWeightOf: Record<Intent['kind'], Partial<Record<Kind, number>>> = {
  what: { terms: 1.6 },
  difference: { terms: 1.6 },
  who: { processes: 1.2, touchpoints: 1.2, terms: 1 },
  how: { processes: 1.5, lessons: 1.2, guides: 1.2 },
  plain: {},
};

/** Rows by how much of the query their words cover. */
export function worded(head: Head, text: string, intent: Intent): Hit[] {
  const words = contentWords(text, head.data.language);
  const total = head.rows.length;
  const scores = new Map<number, { score: number; covered: number; meant: string[] }>();
  // What was meant stands for what was typed, also where names are looked for.
  const read = [...words];
  let whole = 0;
  for (const [at, word] of words.entries()) {
    const { rows, taken } = rowsOf(head, word, at === words.length - 1);
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
  if (whole === 0) return [];
  const contained = containedNames(head, read);
  return [...scores].map(([row, { score, covered, meant }]): Hit => {
    const share = covered / whole;
    const kind = kindOf(head, row);
    const weight = (kindWeightOf[intent.kind][kind] ?? 1) * (kindWeight[kind] ?? 1) * (head.rows[row]?.[5] ? 0.7 : 1);
    const named = contained.get(row) ?? 0;
    const reason = share > 0.999 || named > 0 ? 'words' : 'some-words';
    return {
      row,
      reason,
      score: base[reason] + 100 * score * weight * share + 800 * (named / words.length),
      ...(meant.length > 0 ? { meant: meant.join(' ') } : {}),
    };
  });
}

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
function rowsOf(head: Head, word: string, last: boolean): { rows: Map<number, Cover>; taken: string | undefined } {
  const rows = new Map<number, Cover>();
  const byPart = new Map<string, Map<number, number>>();
  let taken: string | undefined;
  for (const { postings, share, instead, part } of expanded(head, word, last)) {
    taken ??= instead;
    const into = part === undefined ? undefined : (byPart.get(part) ?? new Map<number, number>());
    if (part !== undefined && into) byPart.set(part, into);
    for (const [row, weight] of postings)
      if (into) into.set(row, Math.max(into.get(row) ?? 0, weight * share));
      else rows.set(row, { weight: Math.max(rows.get(row)?.weight ?? 0, weight * share), share: 1 });
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
  const kinds = kindsCalled(word);
  if (kinds.length > 0)
    for (let row = 0; row < head.data.rows.length; row++)
      if (kinds.includes(kindOf(head, row))) rows.set(row, { weight: Math.max(rows.get(row)?.weight ?? 0, ofKind), share: 1 });
  return { rows, taken };
}

/** Rows whose whole name stands in the query, with the number of its words: „Personas“ in „wozu brauchen wir Personas“. */
function containedNames(head: Head, words: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + 4); to > from; to--) {
      const run = words.slice(from, to);
      const key = run.join('');
      const names = [...(head.byKey.get(key) ?? []), ...(key.length > 3 ? head.withRoots(run.map(root).join('')) : [])];
      for (const name of names) found.set(name.row, Math.max(found.get(name.row) ?? 0, to - from));
    }
  return found;
}
