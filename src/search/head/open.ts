import { root } from '../../language/root.ts';
import { verbReader } from '../../language/verb-nouns.ts';
import { alikeReader } from './alike.ts';
import type { Asking } from './asking.ts';
import { type HeadData, type HeadRow, type HeadTexts, type NameStatus, type RowName, signs, type WordShard } from './data.ts';
import { intentReader } from './intent.ts';
import { kindReader } from './kind-words.ts';
import { type Name, Names } from './names.ts';
import { splitter } from './splitter.ts';
import { grouped, type Postings, Vocabulary } from './vocabulary.ts';
import { family, flatWords, squeezed } from './words.ts';

const byWeight = { name: 6, part: 3, scene: 2, summary: 2, text: 1 } as const;
const statuses = Object.fromEntries(Object.entries(signs).map(([status, sign]) => [sign, status])) as Record<string, NameStatus>;

/** Shorter stems are in too many words. */
const shortestStem = 3;

/** Before it is known how people ask, every query is a plain one. */
const unknown: Asking = { frames: [], called: {}, verbs: { fronts: '', nouns: [] }, empty: '', alike: '' };

/** Makes published data ready; quick, because what only some queries need is made when one of them comes. */
export function openHead(data: HeadData, texts?: HeadTexts): Head {
  const head = new Head(data);
  if (texts) head.addTexts(texts);
  return head;
}

/** The head index made ready for questions. More may be added while it is asked. */
export class Head extends Names {
  readonly data: HeadData;
  /** All rows that are there: entries, then scenes. */
  readonly rows: HeadRow[];
  /** Summaries and further words, once they are there; of a large site those that were asked for. */
  texts: HeadTexts | undefined;
  /** The words of names, and of texts as far as they have come. */
  readonly vocabulary = new Vocabulary();
  /** Told which rows are shown, first ones first: whoever loads files may bring their summaries. */
  onShown: (rows: readonly number[]) => void = () => {};
  /** Whether something that was asked for has not come yet. */
  pending = false;

  /** Reads what a query asks for, once it is known how people ask. */
  intentOf = intentReader(unknown.frames);
  /** Reads which kinds of entries it names. */
  kinds = kindReader(unknown.called);
  /** Words that say nothing about what is looked for. */
  empty: ReadonlySet<string> = new Set();
  /** Reads its verbs. */
  verbs = verbReader(unknown.verbs);
  /** Reads words that stand for one another. */
  alike = alikeReader(unknown.alike);

  /** Whose entries they are, as far as is known. */
  get owners(): readonly string[] {
    return this.texts?.owners ?? this.data.owners;
  }

  /** Pairs that have a page of comparison. */
  get pairs(): HeadData['pairs'] {
    return [...this.data.pairs, ...(this.texts?.pairs ?? [])];
  }

  #ids: Map<string, number[]> | undefined;
  #split: ReturnType<typeof splitter> | undefined;
  #splitLoosely: ReturnType<typeof splitter> | undefined;
  /** Stems whose compounds have been looked at. */
  readonly #parted = new Set<string>();

  constructor(data: HeadData) {
    super();
    this.data = data;
    this.rows = [...data.rows];
    if (data.asking) this.#ask(data.asking);
    for (const [at, row] of data.rows.entries()) {
      this.#addName(at, row[2], 'title');
      // An id says in English what the entry is, in other words than its title at times.
      for (const word of row[1].split('-')) if (word.length > 2) this.vocabulary.note(word, at, byWeight.summary);
      for (const name of row[3]) this.#addName(at, name.slice(1), statuses[name.charAt(0)] ?? 'admitted');
    }
    if (data.shards) this.texts = { asking: unknown, v: 1, language: data.language, scenes: [], texts: [] };
  }

  /** Adds what the rows say and the scenes of stories. */
  addTexts(texts: HeadTexts): void {
    this.#changed();
    this.texts = texts;
    this.#ask(texts.asking);
    this.#addNames(texts.names ?? []);
    for (const row of texts.scenes) {
      const at = this.rows.push(row) - 1;
      for (const word of flatWords(row[2])) this.vocabulary.note(word, at, byWeight.scene);
      for (const word of flatWords(row[6] ?? '')) this.vocabulary.note(word, at, byWeight.text);
    }
    for (const [at, [summary, words]] of texts.texts.entries()) {
      for (const word of flatWords(summary)) this.vocabulary.note(word, at, byWeight.summary);
      for (const word of words.split(' ')) if (word) this.vocabulary.note(word, at, byWeight.text);
    }
  }

  /** Adds names and words of a large site's shard. */
  addShard({ names, words }: WordShard): void {
    this.#changed();
    this.#addNames(names);
    for (const [word, summaries, texts] of words) {
      for (const row of summaries) this.vocabulary.note(word, row, byWeight.summary);
      for (const row of texts) this.vocabulary.note(word, row, byWeight.text);
    }
  }

  /** Adds the summaries of some rows that follow one another; their words come by shards. */
  addSummaries(from: number, summaries: readonly string[]): void {
    for (const [at, summary] of summaries.entries()) if (this.texts) this.texts.texts[from + at] = [summary, ''];
  }

  /** Entries whose id is written like this, but for hyphens. */
  withId(key: string): readonly number[] {
    this.#ids ??= grouped(this.data.rows.keys(), (row) => flatWords(this.data.rows[row]?.[1] ?? '').join(''));
    return this.#ids.get(key) ?? [];
  }

  /** Names that hold all of some roots, as words or as parts of words. */
  withParts(roots: readonly string[]): Name[] {
    const found: Name[] = [];
    // A root is a piece of the name as it is written: most names can be passed over without being taken apart.
    for (const [key, names] of this.byKey)
      if (roots.every((one) => key.includes(one)))
        for (const name of names) {
          const own = this.partsOf(name);
          if (roots.every((one) => own.includes(one))) found.push(name);
        }
    return found;
  }

  /** Roots of a name's words and of their parts. */
  partsOf = ({ words }: Name): string[] => [...new Set([...words.flatMap((word) => this.split(word)), ...words].map(root))];

  /** The words a compound is made of; nothing for one that is none. */
  split(word: string): readonly string[] {
    this.#split ??= splitter(this.vocabulary);
    return this.#split(word);
  }

  /** The same for a word that is typed, not published: what has no known parts may have parts with known relatives. */
  splitTyped(word: string): readonly string[] {
    const parts = this.split(word);
    if (parts.length > 0 || this.vocabulary.has(word)) return parts;
    return this.splitLoosely(word);
  }

  /** Takes a word apart where relatives of its parts are known, or words that stand for them. */
  splitLoosely(word: string): readonly string[] {
    this.#splitLoosely ??= splitter(this.vocabulary, this.alike.has);
    return this.#splitLoosely(word);
  }

  /** Where a word stands, in names also as a part of a word. */
  postings(word: string): Postings {
    this.findParts(word);
    return this.vocabulary.of(word);
  }

  /** Takes the names' compounds apart that may hold a word in any of its forms. */
  findParts(word: string): void {
    const [a, b] = [root(word), family(word)];
    const stem = a.length < b.length ? a : b;
    if (stem.length < shortestStem || this.#parted.has(stem)) return;
    this.#parted.add(stem);
    for (const one of this.nameWords)
      if (one.length > stem.length + 2 && one.includes(stem))
        for (const part of this.split(one))
          for (const [row, weight] of this.vocabulary.of(one)) if (weight === byWeight.name) this.vocabulary.note(part, row, byWeight.part);
  }

  #ask({ frames, called, verbs, empty, alike }: Asking): void {
    this.alike = alikeReader(alike);
    this.empty = new Set(flatWords(empty));
    this.intentOf = intentReader(frames);
    this.kinds = kindReader(called);
    this.verbs = verbReader(verbs);
  }

  #addNames(names: readonly RowName[]): void {
    for (const [row, name] of names) {
      const [text, status] = [name.slice(1), statuses[name.charAt(0)] ?? 'admitted'];
      // A name lies in the shards of all its words: it may be here already.
      if (!this.byKey.get(squeezed(text))?.some((one) => one.row === row && one.text === text)) this.#addName(row, text, status);
    }
  }

  #addName(row: number, text: string, status: NameStatus): void {
    for (const word of this.note(row, text, status)) this.vocabulary.note(word, row, status === 'searched' ? byWeight.part : byWeight.name);
  }

  /** What was made of the words that were there has to be made again. */
  #changed(): void {
    this.namesChanged();
    this.#split = undefined;
    this.#splitLoosely = undefined;
    this.#parted.clear();
  }
}
