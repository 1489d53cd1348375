import type { Language } from '../../model/entry.ts';
import type { Library } from '../../model/library.ts';

/** Labels of the content and who carries them, as the check `duplicate-label` compares them: by language, without case. */
export class LabelIndex {
  readonly #titles = new Map<string, Set<string>>();
  readonly #all = new Map<string, Set<string>>();

  constructor(library: Library) {
    for (const { id, words } of library.of('terms')) {
      for (const [language, { title, abbreviation, labels }] of Object.entries(words) as [Language, NonNullable<(typeof words)['de']>][]) {
        add(this.#titles, keyOf(language, title), id);
        for (const label of [title, abbreviation, ...labels.map(({ text }) => text)]) if (label) add(this.#all, keyOf(language, label), id);
      }
    }
  }

  /** Concepts whose title this is. */
  titled(language: Language, label: string): string[] {
    return [...(this.#titles.get(keyOf(language, label)) ?? [])];
  }

  /** Concepts that carry a label, whatever its status. */
  carriers(language: Language, label: string): string[] {
    return [...(this.#all.get(keyOf(language, label)) ?? [])];
  }
}

/** A label as labels are told apart. */
export const keyOf = (language: Language, label: string): string => `${language} ${label.toLocaleLowerCase(language)}`;

function add(to: Map<string, Set<string>>, key: string, id: string): void {
  const set = to.get(key);
  if (set) set.add(id);
  else to.set(key, new Set([id]));
}
