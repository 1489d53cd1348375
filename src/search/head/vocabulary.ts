import { root } from '../../language/root.ts';
import { family } from './words.ts';

/** Rows a word stands in, with its weight there. */
export type Postings = ReadonlyMap<number, number>;
const none: Postings = new Map();

/** Words whose first letters are the same; looked at closer only when one of them is asked for. */
interface Drawer {
  words: string[];
  sorted: boolean;
  byRoot?: Map<string, string[]> | undefined;
  byFamily?: Map<string, string[]> | undefined;
}

/** Roots and families are cut at the end and keep at least these letters: all forms of a word lie in one drawer. */
const letters = 3;

/** The words of the index: where they stand, and which are forms of one another. */
export class Vocabulary {
  readonly #postings = new Map<string, Map<number, number>>();
  readonly #drawers = new Map<string, Drawer>();

  /** Says that a word stands in a row; of several weights the greatest counts. */
  note(word: string, row: number, weight: number): void {
    const rows = this.#postings.get(word);
    if (rows) {
      if ((rows.get(row) ?? 0) < weight) rows.set(row, weight);
      return;
    }
    this.#postings.set(word, new Map([[row, weight]]));
    const key = word.slice(0, letters);
    const drawer = this.#drawers.get(key);
    if (drawer) {
      drawer.words.push(word);
      drawer.sorted = false;
      drawer.byRoot = undefined;
      drawer.byFamily = undefined;
    } else this.#drawers.set(key, { words: [word], sorted: true });
  }

  has = (word: string): boolean => this.#postings.has(word);
  of = (word: string): Postings => this.#postings.get(word) ?? none;
  all = (): Iterable<[string, Postings]> => this.#postings;

  /** Words in the order of the alphabet that begin like this, as many as asked. */
  beginning(start: string, most: number): string[] {
    const found: string[] = [];
    if (start.length >= letters) found.push(...sorted(this.#drawers.get(start.slice(0, letters))));
    else for (const [key, drawer] of this.#drawers) if (key.startsWith(start)) found.push(...drawer.words);
    const wanted = found.filter((word) => word.startsWith(start));
    return (start.length >= letters ? wanted : wanted.sort()).slice(0, most);
  }

  /** Words with this root. */
  ofRoot(one: string): readonly string[] {
    const drawer = this.#drawers.get(one.slice(0, letters));
    if (drawer) drawer.byRoot ??= grouped(sorted(drawer), root);
    return drawer?.byRoot?.get(one) ?? [];
  }

  /** Words of the family of a word. */
  familyOf(word: string): readonly string[] {
    const drawer = this.#drawers.get(word.slice(0, letters));
    if (drawer) drawer.byFamily ??= grouped(sorted(drawer), family);
    return drawer?.byFamily?.get(family(word)) ?? [];
  }
}

function sorted(drawer: Drawer | undefined): readonly string[] {
  if (!drawer) return [];
  if (!drawer.sorted) drawer.words.sort();
  drawer.sorted = true;
  return drawer.words;
}

/** Items by what a function says of them. */
export function grouped<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const at = key(item);
    const group = groups.get(at);
    if (group) group.push(item);
    else groups.set(at, [item]);
  }
  return groups;
}
