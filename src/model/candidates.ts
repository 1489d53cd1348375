import { findLabels } from '../language/label-index.ts';
import { root } from '../language/root.ts';
import { englishCandidates } from './candidates-english.ts';
import { germanCandidates } from './candidates-german.ts';
import { knownWords } from './candidates-known.ts';
import type { Language } from './entry.ts';
import type { Place } from './finding.ts';
import type { Entry, Library } from './library.ts';
import { type ContentText, contentTexts, sentenceAt } from './quality-texts.ts';
import type { SourceContent } from './source.ts';

/** A word the content often uses and no concept covers. */
export interface Candidate {
  language: Language;
  /** As the glossary would head it: the shortest form that occurs. */
  label: string;
  /** „Kunden|abwanderung“, if it is a compound of words the content knows. */
  split?: string;
  /** Terms whose labels are a part of it. */
  terms: string[];
  count: number;
  /** In how many entries it occurs. */
  entries: number;
  /** The first of them: `kind/id`. */
  among: string[];
  example: Place & { sentence: string };
}

/** What occurs in fewer entries is a turn of phrase, not a word of the company. */
export const leastEntries = 3;
/** Longer lists nobody reads; the rest comes up when these are settled. */
export const mostCandidates = 200;
const mostAmong = 5;
/** How far around a word a longer label may reach. */
const reach = 80;

/** A word as it stands in a text. */
export interface Use {
  text: ContentText;
  start: number;
  end: number;
}

/** A word before it is judged: its forms, and where they stand. */
export interface Found {
  label: string;
  spellings: readonly string[];
  uses: readonly Use[];
  /** Asked only for what stays: taking compounds apart costs more than counting. */
  parts(): { split?: string | undefined; terms: readonly string[] };
}

/** Counts the words of one language; texts come entry by entry. */
export interface Counter {
  add(text: ContentText): void;
  found(): Found[];
}

/**
 * Collects candidates in one walk through all texts: ask `add` for each, then `list`.
 * What is a label of any status, a title, a name or an everyday word is none, alone or within a longer label.
 * Ranked by the number of entries, then by count, then by the alphabet.
 */
export function candidateCounter(library: Library): { add(text: ContentText): void; list(least?: number): Candidate[] } {
  const counters = new Map<Language, Counter>();
  for (const language of library.site.languages)
    counters.set(language, language === 'de' ? germanCandidates(library) : englishCandidates(library));
  return {
    add: (text) => counters.get(text.language)?.add(text),
    list: (least = leastEntries) =>
      [...counters].flatMap(([language, counter]) => {
        const stays = strangers(library, language);
        return ranked(
          counter
            .found()
            .filter(({ uses }) => entriesOf(uses).size >= least)
            .flatMap(stays)
            .flatMap((found) => candidate(found, language, least) ?? []),
        );
      }),
  };
}

/** All candidates of a content folder. */
export function candidatesIn(content: SourceContent, library: Library): Candidate[] {
  const counter = candidateCounter(library);
  for (const text of contentTexts(content, library)) counter.add(text);
  return counter.list();
}

/** Leaves a word only where nothing known covers it. */
function strangers(library: Library, language: Language): (found: Found) => Found[] {
  const known = knownWords(library, language);
  const partners = partnersIn(known.byKey.keys());
  const covers = (text: string, start: number, end: number) => findLabels(text, known).some((hit) => hit.start <= start && hit.end >= end);
  /** Looks closer only where a neighbour stands in one label with the word: most words are covered nowhere. */
  const covered = ({ text: { text }, start, end }: Use, partner: ReadonlySet<string>) => {
    const from = Math.max(0, start - reach);
    const [before, after] = [text.slice(from, start), text.slice(end, end + reach)];
    const beside = [/[\p{L}\p{N}-]+(?=\s*$)/u.exec(before)?.[0], /^\s*([\p{L}\p{N}-]+)/u.exec(after)?.[1]];
    return (
      beside.some((word) => word && wordRoots(word).some((one) => partner.has(one))) &&
      covers(text.slice(from, end + reach), start - from, end - from)
    );
  };
  return (found) => {
    if (found.spellings.some((spelling) => covers(spelling, 0, spelling.length))) return [];
    const partner = new Set(wordRoots(found.label).flatMap((one) => [...(partners.get(one) ?? [])]));
    return [partner.size > 0 ? { ...found, uses: found.uses.filter((use) => !covered(use, partner)) } : found];
  };
}

const wordRoots = (text: string): string[] => text.split(/[\s-]+/).map(root);

/** Roots of words that stand in labels of several words, each with those it stands there with. */
function partnersIn(keys: Iterable<string>): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>();
  for (const key of keys) {
    const roots = key.split(' ');
    if (roots.length < 2) continue;
    for (const one of roots) {
      const others = partners.get(one) ?? new Set();
      for (const other of roots) others.add(other);
      partners.set(one, others);
    }
  }
  return partners;
}

function candidate({ label, parts, uses }: Found, language: Language, least: number): Candidate | undefined {
  const entries = entriesOf(uses);
  const first = uses[0];
  if (!first || entries.size < least) return;
  const { split, terms } = parts();
  const { text, start, end } = first;
  return {
    ...{ language, label, ...(split !== undefined && { split }), terms: [...terms] },
    ...{ count: uses.length, entries: entries.size, among: [...entries].slice(0, mostAmong).map(nameOf) },
    example: { ...text.at(start), sentence: sentenceAt(text.text, start, end) },
  };
}

const ranked = (all: Candidate[]): Candidate[] =>
  all
    .sort((a, b) => b.entries - a.entries || b.count - a.count || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
    .slice(0, mostCandidates);

const entriesOf = (uses: readonly Use[]): Set<Entry> => new Set(uses.map(({ text }) => text.entry));
const nameOf = ({ kind, id }: Entry): string => `${kind}/${id}`;
