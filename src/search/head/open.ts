import { root } from '../../language/root.ts';
import { type HeadData, type HeadRow, type HeadTexts, type NameStatus, type RowName, signs, type WordShard } from './data.ts';
import { intentReader } from './intent.ts';
import { shortestSound, soundOf } from './sound.ts';
import { splitter } from './splitter.ts';
import { type TypoIndex, typoIndex } from './typo.ts';
import { grouped, type Postings, Vocabulary } from './vocabulary.ts';
import { family, flatWords, squeezed, squeezedRoots } from './words.ts';

/** A name of a row. */
export interface Name {
  row: number;
  text: string;
  status: NameStatus;
  words: readonly string[];
}

const byWeight = { name: 6, part: 3, scene: 2, summary: 1.5, text: 1 } as const;
const statuses = Object.fromEntries(Object.entries(signs).map(([status, sign]) => [sign, status])) as Record<string, NameStatus>;

/** How many letters of a name's key say where it lies: a name's forms differ behind them. */
const letters = 3;

/** Makes published data ready; quick, because what only some queries need is made when one of them comes. */
export function openHead(data: HeadData, texts?: HeadTexts): Head {
  const head = new Head(data);
  if (texts) head.addTexts(texts);
  return head;
}

/** The head index made ready for questions. More may be added while it is asked. */
export class Head {
  readonly data: HeadData;
  /** All rows that are there: entries, then scenes. */
  readonly rows: HeadRow[];
  /** Summaries and further words, once they are there; of a large site those that were asked for. */
  texts: HeadTexts | undefined;
  readonly names: Name[] = [];
  /** Names by their squeezed spelling. */
  readonly byKey = new Map<string, Name[]>();
  /** The words of names, and of texts as far as they have come. */
  readonly vocabulary = new Vocabulary();
  /** Words of names of more than three letters, in which longer and shorter words are looked for. */
  readonly nameWords: string[] = [];
  /** Told which rows are shown, first ones first: whoever loads files may bring their summaries. */
  onShown: (rows: readonly number[]) => void = () => {};
  /** Whether something that was asked for has not come yet. */
  pending = false;

  /** Names by the first letters of their keys, and of each such group by roots. */
  readonly #drawers = new Map<string, { keys: string[]; byRoots?: Map<string, Name[]> | undefined }>();
  /** Reads what a query asks for, once the frames are there. */
  intentOf = intentReader([]);

  #typos: TypoIndex | undefined;
  #wordTypos: TypoIndex | undefined;
  #wordSounds: Map<string, string[]> | undefined;
  #keySounds: Map<string, string[]> | undefined;
  #split: ReturnType<typeof splitter> | undefined;
  #splitLoosely: ReturnType<typeof splitter> | undefined;
  /** Stems whose compounds have been looked at. */
  readonly #parted = new Set<string>();

  constructor(data: HeadData) {
    this.data = data;
    this.rows = [...data.rows];
    if (data.frames) this.intentOf = intentReader(data.frames);
    for (const [at, row] of data.rows.entries()) {
      this.#addName(at, row[2], 'title');
      // An id says in English what the entry is, in other words than its title at times.
      for (const word of row[1].split('-')) if (word.length > 2) this.vocabulary.note(word, at, byWeight.summary);
      for (const name of row[3]) this.#addName(at, name.slice(1), statuses[name.charAt(0)] ?? 'admitted');
    }
    if (data.shards) this.texts = { frames: [], v: 1, language: data.language, scenes: [], texts: [] };
  }

  /** Adds what the rows say and the scenes of stories. */
  addTexts(texts: HeadTexts): void {
    this.#changed();
    this.texts = texts;
    this.intentOf = intentReader(texts.frames);
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

  /** Names of the same roots; `roots` as `squeezedRoots` gives them. */
  withRoots(roots: string): readonly Name[] {
    const drawer = this.#drawers.get(roots.slice(0, letters));
    if (drawer)
      drawer.byRoots ??= grouped(
        drawer.keys.flatMap((key) => this.byKey.get(key) ?? []),
        (name) => squeezedRoots(name.text),
      );
    return drawer?.byRoots?.get(roots) ?? [];
  }

  /** Keys of names that begin like this. */
  keysBeginning(start: string): string[] {
    const drawers =
      start.length >= letters
        ? [this.#drawers.get(start.slice(0, letters))]
        : [...this.#drawers].filter(([key]) => key.startsWith(start)).map(([, drawer]) => drawer);
    return drawers
      .flatMap((drawer) => drawer?.keys ?? [])
      .filter((key) => key.startsWith(start))
      .sort();
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
    this.#splitLoosely ??= splitter(this.vocabulary, true);
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
    if (stem.length < letters || this.#parted.has(stem)) return;
    this.#parted.add(stem);
    for (const one of this.nameWords)
      if (one.length > stem.length + 2 && one.includes(stem))
        for (const part of this.split(one))
          for (const [row, weight] of this.vocabulary.of(one)) if (weight === byWeight.name) this.vocabulary.note(part, row, byWeight.part);
  }

  get typos(): TypoIndex {
    this.#typos ??= typoIndex([...this.byKey.keys()]);
    return this.#typos;
  }

  /** Words of names that sound like this in any of their forms. */
  wordsSounding(word: string): readonly string[] {
    this.#wordSounds ??= grouped(this.nameWords, (one) => soundOf(root(one)));
    const sound = soundOf(root(word));
    return sound.length < shortestSound ? [] : (this.#wordSounds.get(sound) ?? []);
  }

  /** Keys of names that sound like this. */
  keysSounding(key: string): readonly string[] {
    this.#keySounds ??= grouped(this.byKey.keys(), soundOf);
    const sound = soundOf(key);
    return sound.length < shortestSound ? [] : (this.#keySounds.get(sound) ?? []);
  }

  /** Slips are forgiven in names alone: a rare word of a text is more often a word of its own. */
  get wordTypos(): TypoIndex {
    this.#wordTypos ??= typoIndex(this.nameWords);
    return this.#wordTypos;
  }

  #addNames(names: readonly RowName[]): void {
    for (const [row, name] of names) {
      const [text, status] = [name.slice(1), statuses[name.charAt(0)] ?? 'admitted'];
      // A name lies in the shards of all its words: it may be here already.
      if (!this.byKey.get(squeezed(text))?.some((one) => one.row === row && one.text === text)) this.#addName(row, text, status);
    }
  }

  #addName(row: number, text: string, status: NameStatus): void {
    const words = flatWords(text);
    const key = words.join('');
    const name: Name = { row, text, status, words };
    this.names.push(name);
    const same = this.byKey.get(key);
    if (same) same.push(name);
    else {
      this.byKey.set(key, [name]);
      const drawer = this.#drawers.get(key.slice(0, letters));
      if (drawer) drawer.keys.push(key);
      else this.#drawers.set(key.slice(0, letters), { keys: [key] });
    }
    const drawer = this.#drawers.get(key.slice(0, letters));
    if (drawer) drawer.byRoots = undefined;
    for (const word of words) {
      if (word.length > 3 && !this.#isNameWord.has(word)) {
        this.#isNameWord.add(word);
        this.nameWords.push(word);
      }
      this.vocabulary.note(word, row, byWeight.name);
    }
  }
  readonly #isNameWord = new Set<string>();

  /** What was made of the words that were there has to be made again. */
  #changed(): void {
    this.#typos = undefined;
    this.#wordTypos = undefined;
    this.#wordSounds = undefined;
    this.#keySounds = undefined;
    this.#split = undefined;
    this.#splitLoosely = undefined;
    this.#parted.clear();
  }
}
