import type { Language, Localized } from './entry.ts';

/** A text of an entry in reading order. `body` stands for the long text in the entry's MDX file. */
export interface ReadingText {
  /** Dotted path, the key under which the rendered HTML is kept. */
  path: string;
  text: string;
  language: Language;
}

/** A text in the wanted language or, where that is missing, in the leading one. */
export interface Picked {
  text: string;
  language: Language;
}

/**
 * Chooses the language of a text.
 * @param value both languages side by side
 * @param wanted the page's language
 * @param leading the language to fall back to
 */
export function pick(value: Localized | undefined, wanted: Language, leading: Language): Picked {
  const own = value?.[wanted];
  if (own) return { text: own, language: wanted };
  return { text: value?.[leading] ?? '', language: leading };
}

/** Collects reading texts; empty ones are left out. */
export class Reading {
  readonly texts: ReadingText[] = [];
  readonly #wanted: Language;
  readonly #leading: Language;

  constructor(wanted: Language, leading: Language) {
    this.#wanted = wanted;
    this.#leading = leading;
  }

  /** Adds a text of a known language. */
  add(path: string, text: string | undefined, language: Language): this {
    if (text) this.texts.push({ path, text, language });
    return this;
  }

  /** Adds a text with its languages side by side. */
  pick(path: string, value: Localized | undefined): this {
    const { text, language } = pick(value, this.#wanted, this.#leading);
    return this.add(path, text, language);
  }
}
