import type { NameStatus } from './data.ts';
import { shortestSound, soundOf } from './sound.ts';
import { type TypoIndex, typoIndex } from './typo.ts';
import { grouped } from './vocabulary.ts';
import { flatWords, squeezedRoots } from './words.ts';

/** A name of a row. */
export interface Name {
  row: number;
  text: string;
  status: NameStatus;
  words: readonly string[];
}

/** How many letters of a name's key say where it lies: a name's forms differ behind them. */
const letters = 3;

/** The names of all rows, to be looked up by what is typed. What only some queries need is made when one of them comes. */
export class Names {
  readonly names: Name[] = [];
  /** Names by their squeezed spelling. */
  readonly byKey = new Map<string, Name[]>();
  /** Words of names of more than three letters, in which longer and shorter words are looked for. */
  readonly nameWords: string[] = [];
  /** Names by the first letters of their keys, and of each such group by roots. */
  readonly #drawers = new Map<string, { keys: string[]; byRoots?: Map<string, Name[]> | undefined }>();
  readonly #isNameWord = new Set<string>();

  #typos: TypoIndex | undefined;
  #wordTypos: TypoIndex | undefined;
  #sounds: Map<string, string[]> | undefined;

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

  get typos(): TypoIndex {
    this.#typos ??= typoIndex([...this.byKey.keys()]);
    return this.#typos;
  }

  /** Words of names that sound like this. */
  sounding(word: string): readonly string[] {
    this.#sounds ??= grouped(this.nameWords, soundOf);
    const sound = soundOf(word);
    return sound.length < shortestSound ? [] : (this.#sounds.get(sound) ?? []);
  }

  /** Slips are forgiven in names alone: a rare word of a text is more often a word of its own. */
  get wordTypos(): TypoIndex {
    this.#wordTypos ??= typoIndex(this.nameWords);
    return this.#wordTypos;
  }

  /**
   * Notes a name.
   * @returns its words
   */
  protected note(row: number, text: string, status: NameStatus): readonly string[] {
    const words = flatWords(text);
    const key = words.join('');
    const name: Name = { row, text, status, words };
    this.names.push(name);
    const drawer = this.#drawers.get(key.slice(0, letters));
    if (drawer) drawer.byRoots = undefined;
    const same = this.byKey.get(key);
    if (same) same.push(name);
    else {
      this.byKey.set(key, [name]);
      if (drawer) drawer.keys.push(key);
      else this.#drawers.set(key.slice(0, letters), { keys: [key] });
    }
    for (const word of words) {
      if (word.length <= 3 || this.#isNameWord.has(word)) continue;
      this.#isNameWord.add(word);
      this.nameWords.push(word);
    }
    return words;
  }

  /** What was made of the names that were there has to be made again. */
  protected namesChanged(): void {
    this.#typos = undefined;
    this.#wordTypos = undefined;
    this.#sounds = undefined;
  }
}
