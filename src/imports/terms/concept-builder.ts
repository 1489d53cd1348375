import type { TermTexts } from '../../model/concept.ts';
import type { Relations } from '../../model/concept-relations.ts';
import type { Language, Source } from '../../model/entry.ts';
import { type SourceDraft, sourceIn, wholeSource } from '../source-text.ts';
import { cleanLabel, cleanText } from '../table/clean.ts';
import type { At, Losses, PartialConcept, PartialLabel, ReadConcept } from './read.ts';

/** A concept being read: keeps the rules all graph formats share, and says what it leaves out. */
export class ConceptBuilder {
  readonly record: PartialConcept;
  readonly #at: At;
  readonly #losses: Losses;
  readonly #own: boolean;
  readonly #sources = new Map<string, SourceDraft>();
  readonly #byText = new Map<string, PartialLabel>();
  readonly #others = new Set<string>();

  /** @param own whether the file is of our making, so that texts stay as they are */
  constructor(id: string, at: At, losses: Losses, own: boolean) {
    this.record = { id, labels: {} };
    this.#at = at;
    this.#losses = losses;
    this.#own = own;
  }

  /** Notes something of this concept that is not carried over. */
  lose(...[code, params]: [Parameters<Losses['add']>[0], Parameters<Losses['add']>[1]?]): void {
    this.#losses.add(code, params, this.#at);
  }

  /**
   * Adds a label; one text is one label, but for our own files, which are taken as they are. A language has one title and one
   * abbreviation: further ones become admitted labels.
   * @returns the label as kept, which may be one that was there
   */
  label(language: Language, label: PartialLabel): PartialLabel | undefined {
    const text = this.#own ? label.text : cleanLabel(label.text, (what) => this.lose(what, { column: 'label' }));
    if (!text) return;
    const list = this.labelsOf(language);
    const known = this.#byText.get(`${language} ${text}`);
    if (known && !this.#own) return known;
    const has = (kind: PartialLabel['kind']) => list.some((other) => other.kind === kind);
    const further = label.kind !== 'label' && has(label.kind);
    if (further && label.kind === 'title') this.lose('second-title', { language });
    const kept: PartialLabel = {
      ...label,
      text,
      ...(further && { kind: 'label' }),
      ...(further && label.kind === 'title' && { status: 'admitted' }),
    };
    if (kept.kind === 'title') list.unshift(kept);
    else list.push(kept);
    this.#byText.set(`${language} ${text}`, kept);
    return kept;
  }

  /** The labels of a language so far. */
  labelsOf(language: Language): PartialLabel[] {
    const list = this.record.labels[language] ?? [];
    this.record.labels[language] = list;
    return list;
  }

  /** Inflected or variant forms of a label, without those that are labels themselves. */
  forms(language: Language, label: PartialLabel, forms: readonly string[]): void {
    const texts = forms
      .map((form) => (this.#own ? form : cleanLabel(form, (what) => this.lose(what, { column: 'forms' }))))
      .filter(Boolean);
    const all = [...(label.forms ?? []), ...texts];
    const kept = this.#own ? all : [...new Set(all)].filter((form) => !this.#byText.has(`${language} ${form}`));
    if (kept.length > 0) label.forms = kept;
  }

  /** Adds a text; where there is one already the first stays. */
  text(key: keyof TermTexts, language: Language, value: string): void {
    const text = this.#own ? value : cleanText(value, (what) => this.lose(what, { column: key }));
    if (!text) return;
    this.record.texts ??= {};
    const texts: Partial<TermTexts> = this.record.texts[language] ?? {};
    this.record.texts[language] = texts as TermTexts;
    if (texts[key] === undefined) texts[key] = text;
    else if (texts[key] !== text) this.lose('second-text', { field: `${language}.${key}` });
  }

  /** Whether a text is still missing. */
  lacks(key: keyof TermTexts, language: Language): boolean {
    return this.record.texts?.[language]?.[key] === undefined;
  }

  /** Names another concept, once a relation. */
  relate(name: keyof Relations, other: string): void {
    if (this.#others.has(`${name} ${other}`)) return;
    this.#others.add(`${name} ${other}`);
    this.record.relations ??= {};
    const list = this.record.relations[name] ?? [];
    this.record.relations[name] = list;
    list.push(other);
  }

  /** Adds a source, whole or as a line that names what it names; the same one once. */
  source(given: Source | string): void {
    const source = typeof given === 'string' ? sourceIn(given) : given;
    const key = (this.#own ? `${this.#sources.size} ` : '') + JSON.stringify(source);
    if (Object.keys(source).length > 0 && !this.#sources.has(key)) this.#sources.set(key, source);
  }

  /** The concept, with sources whose line names only a work or an author named after it. */
  finish(aliases: string[]): ReadConcept {
    const label = Object.values(this.record.labels)[0]?.[0]?.text ?? this.record.id;
    if (this.#sources.size > 0) this.record.sources = [...this.#sources.values()].map((source) => wholeSource(source, label));
    return { record: this.record, at: this.#at, aliases };
  }
}
