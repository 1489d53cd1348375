import type { Language } from '../../model/entry.ts';

/** One difference, as it is shown. */
export interface FieldChange {
  /** `de.definition`, `owner`, `de.labels[Kontaktpunkt].status`. */
  field: string;
  /** Empty where the content had nothing. */
  old: string;
  new: string;
}

type Values = Record<string, unknown>;

/** What becomes of an entry's files: values by the keys of their front matter. */
export class TermEdit {
  readonly id: string;
  readonly facts: Values = {};
  readonly words: Partial<Record<Language, Values>> = {};
  /** Languages whose file there is none of yet. */
  readonly newLanguages: Language[] = [];
  readonly changes: FieldChange[] = [];
  readonly conflicts: FieldChange[] = [];
  /** Forbidden labels that came without a reason and got one that names where they came from. */
  readonly reasons: string[] = [];

  constructor(id: string) {
    this.id = id;
  }

  get isEmpty(): boolean {
    return this.changes.length === 0 && this.conflicts.length === 0;
  }

  setFact(key: string, old: unknown, value: unknown): void {
    this.facts[key] = value;
    this.changes.push({ field: key, old: shown(old), new: shown(value) });
  }

  /** More of a list, behind what there is. */
  extendFact(key: string, known: readonly unknown[], added: readonly unknown[]): void {
    this.facts[key] = [...((this.facts[key] as unknown[] | undefined) ?? known), ...added];
    this.changes.push({ field: key, old: '', new: added.map(shown).join(' | ') });
  }

  setWord(language: Language, key: string, value: unknown): void {
    const words = this.words[language] ?? {};
    words[key] = value;
    this.words[language] = words;
  }

  /** Whole words of a language. */
  addLanguage(language: Language, words: Values): void {
    this.words[language] = words;
    this.newLanguages.push(language);
    this.note(language, 'title', '', shown(words['title']));
    for (const key of Object.keys(words)) if (key !== 'title') this.note(language, key, '', shown(words[key]));
  }

  add(language: Language, key: string, value: string): void {
    this.change(language, key, undefined, value);
  }

  change(language: Language, key: string, old: unknown, value: unknown): void {
    this.setWord(language, key, value);
    this.note(language, key, shown(old), shown(value));
  }

  extend(language: Language, key: string, known: readonly string[], wanted: readonly string[]): void {
    const added = [...new Set(wanted)].filter((one) => !known.includes(one));
    if (added.length === 0) return;
    this.setWord(language, key, [...known, ...added]);
    this.note(language, key, '', added.join(' | '));
  }

  /** A text that differs; of a label's parts the new label is set as a whole. */
  conflict(language: Language, key: string, old: string, value: string): void {
    if (!key.includes('[')) this.setWord(language, key, value);
    this.conflicts.push({ field: `${language}.${key}`, old, new: value });
  }

  /** Shows a difference whose value is set elsewhere. */
  note(language: Language, key: string, old: string, value: string): void {
    this.changes.push({ field: `${language}.${key}`, old, new: value });
  }
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(shown).join(' | ');
  if (typeof value === 'object') return 'text' in value ? String(value.text) : JSON.stringify(value);
  return String(value);
}
