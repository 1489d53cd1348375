import type { Language } from '../../model/entry.ts';
import type { Said } from '../../model/import-said.ts';
import type { At, Losses, ReadOptions } from '../terms/read.ts';
import type { Column, Header } from './header.ts';
import { guessLanguage, languageNamed } from './languages.ts';
import type { TableLine } from './table.ts';

const texted = new Set<Column['field']>(['title', 'synonyms', 'summary', 'definition', 'plain', 'not', 'example', 'usage']);

/** The language of rows: the one their cell names, else the one asked for, else guessed by its small words, else the leading one. */
export class TableLanguage {
  readonly #column: Column | undefined;
  readonly #fallback: Language;
  readonly #languages: readonly Language[];
  readonly #losses: Losses;

  constructor(header: Header, { languages, language }: ReadOptions, losses: Losses) {
    this.#column = header.columns.find(({ field }) => field === 'language');
    this.#languages = languages;
    this.#losses = losses;
    this.#fallback = language ?? this.#guess(header);
  }

  /** The language of a row; or why it cannot be told; or nothing if the site does not have it, which is a loss. */
  of({ cells }: TableLine, at: At): Language | { why: Said } | undefined {
    const cell = this.#column ? (cells[this.#column.index] ?? '').trim() : '';
    if (cell === '') return this.#fallback;
    const named = languageNamed(cell);
    if (!named) return { why: { code: 'unknown-language', params: { found: cell.slice(0, 60), right: this.#languages.join(', ') } } };
    if (typeof named === 'string' && this.#languages.includes(named)) return named;
    this.#losses.add('site-language', { language: typeof named === 'string' ? named : named.other }, at);
    return;
  }

  #guess({ columns, lines }: Header): Language {
    const leading = this.#languages[0] ?? 'de';
    const silent = columns.filter(({ field, language, other }) => texted.has(field) && !language && !other);
    if (this.#column || silent.length === 0) return leading;
    const guess = guessLanguage(lines.slice(0, 200).flatMap(({ cells }) => silent.map(({ index }) => cells[index] ?? '')));
    const language = guess && this.#languages.includes(guess) ? guess : leading;
    this.#losses.add('guessed-language', { language });
    return language;
  }
}
