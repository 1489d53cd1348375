import { type Language, languages } from './entry.ts';
import type { Evidence } from './evidence/read-evidence.ts';
import type { FactsOf, SharedFacts, WordsOf } from './kind-types.ts';
import { type Kind, kindNames, kinds } from './kinds.ts';
import type { Question } from './questions/question.ts';
import { Reading, type ReadingText } from './reading.ts';
import type { Reference } from './reference.ts';
import type { Site } from './site.ts';

/** One entry as the rest of the house sees it: plain data, valid, in all its languages. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** The file that holds the facts, for findings and the edit link. */
  file: string;
  facts: FactsOf[K] & SharedFacts;
  words: Partial<Record<Language, WordsOf[K]>>;
  /** Languages that have a long text of their own. */
  bodies: Language[];
  /** Entries named in the long text: links and components. */
  mentions: { kind: Kind; id: string }[];
  /** Questions of a lesson in the leading language, in reading order. */
  questions: Question[];
  /** Stored positions of a path. */
  positions: string[];
  /** What was measured here, in the order of its file; read through `model/evidence/series.ts`. */
  evidence?: readonly Evidence[];
}

/** Somebody who names an entry, and why. */
export interface Backlink {
  entry: Entry;
  relation: string;
}

/** All entries joined by id. Made once per build; asks nothing of file systems or frameworks. */
export class Library {
  readonly site: Site;
  readonly leading: Language;
  readonly entries: readonly Entry[];
  readonly #byKey = new Map<string, Entry>();
  readonly #ofKind = new Map<Kind, Entry[]>();
  readonly #backlinks = new Map<string, Backlink[]>();

  constructor(site: Site, entries: readonly Entry[]) {
    this.site = site;
    this.leading = site.languages[0] ?? languages[0];
    this.entries = [...entries].sort((a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
    for (const entry of this.entries) {
      this.#byKey.set(key(entry.kind, entry.id), entry);
      const kin = this.#ofKind.get(entry.kind);
      if (kin) kin.push(entry);
      else this.#ofKind.set(entry.kind, [entry]);
    }
    for (const entry of this.entries) this.#join(entry);
  }

  /** The entry of a kind and id, if there is one. */
  get<K extends Kind>(kind: K, id: string): Entry<K> | undefined {
    return this.#byKey.get(key(kind, id)) as Entry<K> | undefined;
  }

  /** All entries of a kind, by id. */
  of<K extends Kind>(kind: K): readonly Entry<K>[] {
    return (this.#ofKind.get(kind) ?? []) as readonly Entry[] as readonly Entry<K>[];
  }

  /** Who names this entry; one row for each naming entry and relation, in the order of kinds. */
  backlinks(entry: Entry): readonly Backlink[] {
    return this.#backlinks.get(key(entry.kind, entry.id)) ?? [];
  }

  /** An entry's words in a language, or in the leading one where they are missing. */
  words<K extends Kind>(entry: Entry<K>, wanted: Language): { words: WordsOf[K]; language: Language } {
    const own = entry.words[wanted];
    if (own) return { words: own, language: wanted };
    const fallback = entry.words[this.leading];
    if (!fallback) throw new Error(`${entry.file}: no words in the leading language`);
    return { words: fallback, language: this.leading };
  }

  /** Title of an entry as a page in a language prints it. */
  title(entry: Entry, wanted: Language): string {
    return this.words(entry, wanted).words.title;
  }

  /** All short texts of an entry in reading order. */
  reading(entry: Entry, wanted: Language): ReadingText[] {
    const reading = new Reading(wanted, this.leading);
    const { words, language } = this.words(entry, wanted);
    kinds[entry.kind].read(reading, entry.facts as never, words as never, language);
    return reading.texts;
  }

  #join(entry: Entry): void {
    const seen = new Set<string>([key(entry.kind, entry.id)]);
    const named = kinds[entry.kind].references(entry.facts as never);
    const mentioned = entry.mentions.map((target) => ({ ...target, relation: 'mention' }));
    for (const target of [...named, ...mentioned]) {
      const at = key(target.kind, target.id);
      if (seen.has(at)) continue;
      seen.add(at);
      const list = this.#backlinks.get(at) ?? [];
      list.push({ entry, relation: target.relation });
      this.#backlinks.set(at, list);
    }
  }
}

/** References of an entry's facts, with their paths. */
export const referencesOf = (entry: Entry): Reference[] => kinds[entry.kind].references(entry.facts as never);

const key = (kind: string, id: string) => `${kind}/${id}`;
