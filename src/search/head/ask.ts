import { root } from '../../language/root.ts';
import type { Kind } from '../../model/kind-names.ts';
import type { NameStatus } from './data.ts';
import { type Intent, intentOf } from './intent.ts';
import type { Head, Name, Posting } from './open.ts';
import { nearKeys, slips } from './typo.ts';
import { emptyWords, family, flatWords, squeezed, squeezedAsTyped, squeezedRoots } from './words.ts';

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
}

export interface HeadAnswer {
  intent: Intent['kind'];
  hits: Hit[];
}

/** Which name goes first where several entries share one. */
const byStatus: Record<NameStatus, number> = {
  title: 100,
  abbreviation: 98,
  admitted: 96,
  deprecated: 92,
  forbidden: 92,
  misspelt: 90,
  foreign: 86,
};
/** Reasons in the order of the answers; scores of different reasons never meet. */
const base: Record<Reason, number> = { compare: 7e6, name: 6e6, begins: 5e6, meant: 4e6, parts: 3e6, words: 2e6, 'some-words': 1e6 };

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

/**
 * Asks the head index.
 * @param query as typed
 * @param most how many hits at most
 */
export function askHead(head: Head, query: string, most = 50): HeadAnswer {
  const intent = intentOf(query.trim());
  const hits = new Map<number, Hit>();
  const add = (hit: Hit) => {
    // A comparison is a page of its own: the term it begins with stays an answer, too.
    const key = hit.other === undefined ? hit.row : -1 - hit.row;
    const before = hits.get(key);
    if (!before || before.score < hit.score)
      hits.set(key, before?.name && !hit.name && hit.reason === before.reason ? { ...hit, name: before.name } : hit);
  };
  if (intent.kind === 'difference') for (const hit of compared(head, intent.about)) add(hit);
  const about = intent.kind === 'difference' && hits.size === 0 ? [intent.about.join(' ')] : intent.about;
  // The whole query may be a name of its own: „Wie es läuft“, „Definition of Done“.
  for (const text of new Set([query, ...about])) for (const hit of named(head, text)) add(hit);
  const known = [...hits.values()].some((hit) => hit.reason === 'name');
  if (!known) for (const text of new Set([query, ...about])) for (const hit of meant(head, text)) add(hit);
  for (const text of about) {
    for (const hit of begun(head, text)) add(hit);
    for (const hit of ofParts(head, text)) add(hit);
    for (const hit of worded(head, text, intent)) add(hit);
  }
  return { intent: intent.kind, hits: [...hits.values()].sort((a, b) => b.score - a.score || a.row - b.row).slice(0, most) };
}

const kindOf = (head: Head, row: number): Kind => head.data.kinds[head.rows[row]?.[0] ?? 0] as Kind;
/** Terms before processes before stories, where all else is equal. */
const rank = (head: Head, row: number): number => 20 - (head.rows[row]?.[0] ?? 0) - (head.rows[row]?.[5] ? 10 : 0);

function hitOf(head: Head, name: Name, reason: Reason, score: number): Hit {
  return {
    row: name.row,
    reason,
    score: base[reason] + score + rank(head, name.row) / 100,
    ...(name.status === 'title' ? {} : { name: { text: name.text, status: name.status } }),
  };
}

/** Names written like this, give or take blanks, hyphens, umlauts and endings. */
function named(head: Head, text: string): Hit[] {
  const exact = head.byKey.get(squeezed(text)) ?? [];
  const inflected = squeezed(text).length > 3 ? (head.byRoots.get(squeezedRoots(text)) ?? []) : [];
  return [
    ...exact.map((name) => hitOf(head, name, 'name', 1000 + byStatus[name.status] + sameCase(name, text))),
    ...inflected.map((name) => hitOf(head, name, 'name', byStatus[name.status])),
  ];
}

const sameCase = (name: Name, text: string): number => (name.text === text.trim() ? 0.5 : 0);

/** Names that begin like this: somebody is still typing. The shortest rest first. */
function begun(head: Head, text: string): Hit[] {
  const start = squeezed(text);
  if (start.length < 2) return [];
  const found: Hit[] = [];
  for (let at = lowerBound(head.keys, start); at < head.keys.length && head.keys[at]?.startsWith(start); at++) {
    const key = head.keys[at] as string;
    for (const name of head.byKey.get(key) ?? [])
      found.push(hitOf(head, name, 'begins', byStatus[name.status] * 2 - Math.min(150, (key.length - start.length) * 4)));
  }
  return found;
}

/** Names a slip or two away. With two slips a word that is really there counts for more. */
function meant(head: Head, text: string): Hit[] {
  const spellings = new Set([squeezed(text), squeezedAsTyped(text)]);
  const near = [...spellings].flatMap((spelling) => nearKeys(head.typos, spelling)).sort((a, b) => a.distance - b.distance);
  const best = near[0]?.distance ?? 0;
  return near
    .filter(({ distance }) => distance <= best + 0.5)
    .flatMap(({ key, distance }) =>
      (head.byKey.get(key) ?? []).map((name) => {
        const hit = hitOf(head, name, 'meant', 1000 - distance * 300 + byStatus[name.status]);
        return { ...hit, meant: name.text, score: distance < 2 ? hit.score : hit.score - base.meant + base.words };
      }),
    );
}

/** Names made of the same words, together or apart, in any order: „Bindung von Kunden“ for „Kundenbindung“. */
function ofParts(head: Head, text: string): Hit[] {
  const words = contentWords(head, text);
  const parts = [...new Set(words.flatMap((word) => [...head.split(word), word]).map((word) => root(word)))];
  const apart = [
    ...new Set(
      words
        .flatMap((word) => {
          const split = head.split(word);
          return split.length > 0 ? split : [word];
        })
        .map((word) => root(word)),
    ),
  ];
  const found = [parts, apart].flatMap((roots) => head.byParts.get([...roots].sort().join(' ')) ?? []);
  // The whole of a name that is one compound holds the compound's own root as well.
  const loose =
    apart.length > 1
      ? rarest(head, apart).filter(({ parts }) => parts.length <= apart.length + 1 && apart.every((one) => parts.includes(one)))
      : [];
  return [...found, ...loose].map((name) => hitOf(head, name, 'parts', byStatus[name.status]));
}

/** The names with that one of some roots which the fewest have. */
const rarest = (head: Head, roots: readonly string[]): readonly Name[] =>
  roots.map((one) => head.byPart.get(one) ?? []).reduce((fewest, names) => (names.length < fewest.length ? names : fewest));

/** Rows by how much of the query their words cover. */
function worded(head: Head, text: string, intent: Intent): Hit[] {
  const words = contentWords(head, text);
  const total = head.rows.length;
  const scores = new Map<number, { score: number; covered: number; meant: string[] }>();
  let whole = 0;
  for (const [at, word] of words.entries()) {
    const matches = expanded(head, word, at === words.length - 1);
    const rows = new Map<number, number>();
    let taken: string | undefined;
    const byPart = new Map<string, Map<number, number>>();
    for (const { postings, share, instead, part } of matches) {
      const into = part === undefined ? rows : (byPart.get(part) ?? new Map<number, number>());
      for (const { row, weight } of postings) into.set(row, Math.max(into.get(row) ?? 0, weight * share));
      if (part !== undefined) byPart.set(part, into);
      taken ??= instead;
    }
    // Of a compound's parts each counts for itself: who has all of them has more of the word.
    const sums = new Map<number, number>();
    for (const own of byPart.values()) for (const [row, weight] of own) sums.set(row, (sums.get(row) ?? 0) + weight);
    for (const [row, weight] of sums) rows.set(row, Math.max(rows.get(row) ?? 0, weight));
    const rarity = Math.log(1 + total / (1 + rows.size));
    whole += rarity;
    for (const [row, weight] of rows) {
      const sum = scores.get(row) ?? { score: 0, covered: 0, meant: [] };
      sum.score += rarity * weight;
      sum.covered += rarity;
      if (taken) sum.meant.push(taken);
      scores.set(row, sum);
    }
  }
  if (whole === 0) return [];
  const contained = containedNames(head, words);
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

/** Rows whose whole name stands in the query, with the number of its words: „Personas“ in „wozu brauchen wir Personas“. */
function containedNames(head: Head, words: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + 4); to > from; to--) {
      const run = words.slice(from, to);
      const key = run.join('');
      const names = [
        ...(head.byKey.get(key) ?? []),
        ...(key.length > 3 ? (head.byRoots.get(run.map((word) => root(word)).join('')) ?? []) : []),
      ];
      for (const name of names) found.set(name.row, Math.max(found.get(name.row) ?? 0, to - from));
    }
  return found;
}

interface Match {
  postings: Posting[];
  share: number;
  /** The part of the compound it stands for, where it is not the whole. */
  part?: string;
  /** Another word that was taken for this one. */
  instead?: string;
}

/** What a word of a query may stand for: itself, its forms, what begins like it, what it is made of, what it was meant to be. */
function expanded(head: Head, word: string, last: boolean): Match[] {
  const of = (key: string): Posting[] => head.postings.get(key) ?? [];
  const matches: Match[] = [{ postings: of(word), share: 1 }];
  if (word.length > 3) for (const form of head.byRoot.get(root(word)) ?? []) matches.push({ postings: of(form), share: 0.9 });
  if (word.length > 3 || (last && word.length > 1)) {
    const from = lowerBound(head.words, word);
    for (let at = from; at < from + 40 && head.words[at]?.startsWith(word); at++)
      matches.push({ postings: of(head.words[at] as string), share: 0.7 });
  }
  const parts = head.split(word);
  for (const part of parts)
    for (const form of [part, ...(head.byRoot.get(root(part)) ?? [])]) matches.push({ postings: of(form), share: 0.55, part });
  if (word.length > 4) for (const one of head.byFamily.get(family(word)) ?? []) matches.push({ postings: of(one), share: 0.5 });
  if (matches.some(({ postings }) => postings.length > 0)) return matches;
  for (const one of inside(head, word)) matches.push({ postings: of(one), share: 0.5 });
  if (matches.some(({ postings }) => postings.length > 0)) return matches;
  for (const { key } of nearKeys(head.wordTypos, word, Math.min(2, slips(word.length))).slice(0, 3))
    matches.push({ postings: of(key), share: 0.6, instead: key });
  return matches;
}

/**
 * Words of names that a compound with unknown parts begins or ends with (Kulanz in „Kulanzregelung“), the longest of them;
 * else those that end in the word (Kundenloyalität for „Loyalität“).
 */
function inside(head: Head, word: string): string[] {
  // Less than this of a word says too little about it: Kunden in „Kundenglücksritter“.
  const share = 0.4;
  if (word.length < 5) return [];
  const held = head.nameWords.filter(
    (one) =>
      one.length > 3 && one.length < word.length - 2 && one.length >= share * word.length && (word.startsWith(one) || word.endsWith(one)),
  );
  const longest = Math.max(0, ...held.map((one) => one.length));
  if (longest > 0) return held.filter((one) => one.length === longest);
  return head.nameWords.filter((one) => one.length > word.length + 2 && one.endsWith(word));
}

/** The words of a query that say something; all of them, where none does. */
function contentWords(head: Head, text: string): string[] {
  const words = flatWords(text);
  const full = words.filter((word) => !emptyWords[head.data.language].has(word));
  return full.length > 0 ? full : words;
}

/** Two names that are to be told apart: their page of comparison first, then both. */
function compared(head: Head, [a = '', b = '']: readonly string[]): Hit[] {
  const rows = [a, b].map((text) => new Set((named(head, text).length > 0 ? named(head, text) : meant(head, text)).map(({ row }) => row)));
  const pair = head.data.pairs.find(([one, two]) => (rows[0]?.has(one) && rows[1]?.has(two)) || (rows[1]?.has(one) && rows[0]?.has(two)));
  if (!pair) return [];
  return [{ row: pair[0], other: pair[1], reason: 'compare', score: base.compare }];
}

function lowerBound(keys: readonly string[], wanted: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as string) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
