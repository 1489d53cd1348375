import { fold } from '../language/fold.ts';
import { findLabels, type LabelHit, type LabelIndex, labelIndex } from '../language/label-index.ts';
import type { Language } from './entry.ts';
import type { TermWords } from './kinds/term.ts';
import type { Library } from './library.ts';
import { canStand, mendOf } from './mend.ts';

/** A label that texts should not use. */
export interface Unwanted {
  /** Id of the term it belongs to. */
  term: string;
  text: string;
  status: 'deprecated' | 'forbidden';
  /** The term's title: the word to use. */
  right: string;
  reason?: string;
  /** What may be written in its place without reading the sentence again. */
  mend?: string;
  /** Spellings the editor wrote down; all others are made by rule. */
  written: ReadonlySet<string>;
}

/** What a language's texts are judged by. */
export interface LintWords {
  language: Language;
  unwanted: LabelIndex<Unwanted>;
  /** Labels that are fine: an unwanted one inside a longer fine one is not meant. */
  allowed: LabelIndex<true>;
}

/** An unwanted label in a text. */
export interface WordFinding {
  /** Offsets in the text; line and column count from 1. */
  start: number;
  end: number;
  line: number;
  column: number;
  /** The words as they stand there, on one line. */
  found: string;
  label: Unwanted;
  /** What to write from `start` to `end`; absent where a person must decide. */
  mend?: string;
}

/** Makes the labels of a language's terms ready to be looked for in all their forms. */
export function lintWords(library: Library, language: Language): LintWords {
  const terms = library.of('terms').flatMap(({ id, words }) => (words[language] ? [{ id, words: words[language] }] : []));
  return {
    language,
    unwanted: labelIndex(terms.flatMap(({ id, words }) => unwantedOf(id, words, language).flatMap((one) => entries(one, words, language)))),
    allowed: labelIndex(
      terms.flatMap(({ words }) =>
        allowedOf(words).map((text) => [{ text, language, exact: words.caseSensitive === true }, true as const] as const),
      ),
    ),
  };
}

/**
 * Finds unwanted labels in every inflected form.
 * @param text words to judge; whatever must not be judged blanked out, so that offsets stay those of the file
 * @param options.source the file as it stands, if it differs; only what stands there letter by letter may be mended
 * @param options.front offset up to which nothing is mended: front matter has its own signs
 * @param options.own term on whose own page the text stands: it may name its own labels
 */
export function lint(
  text: string,
  words: LintWords,
  options: { source?: string; front?: number; own?: string | undefined } = {},
): WordFinding[] {
  const source = options.source ?? text;
  const hits = findLabels(text, words.unwanted).filter((hit) => hit.value.term !== options.own);
  if (hits.length === 0) return [];
  const fine = findLabels(text, words.allowed);
  const place = places(source);
  return hits.flatMap((raw) => {
    const hit = { ...raw, end: raw.start + text.slice(raw.start, raw.end).replace(/\u2060+$/, '').length };
    const found = text
      .slice(hit.start, hit.end)
      .replace(/\u2060/g, '')
      .replace(/\s+/g, ' ');
    if (fine.some((one) => covers(one, raw, found))) return [];
    const { mend, text: uninflected } = hit.value;
    const literal = hit.start >= (options.front ?? 0) && source.slice(hit.start, hit.end) === uninflected;
    const mendable = mend !== undefined && literal && canStand(mend, hit, source, words.language);
    return [{ start: hit.start, end: hit.end, ...place(hit.start), found, label: hit.value, ...(mendable && { mend }) }];
  });
}

/** The text with everything mended that can be. */
export function mended(source: string, findings: readonly WordFinding[]): string {
  let text = '';
  let done = 0;
  for (const { start, end, mend } of findings) {
    if (mend === undefined) continue;
    text += source.slice(done, start) + mend;
    done = end;
  }
  return text + source.slice(done);
}

/** Whether a fine label is the one meant: it is longer, or only by rule could this spelling be the unwanted one. */
function covers(fine: LabelHit<true>, hit: LabelHit<Unwanted>, found: string): boolean {
  if (fine.start > hit.start || fine.end < hit.end) return false;
  return fine.end - fine.start > hit.end - hit.start || !hit.value.written.has(fold(found));
}

function unwantedOf(id: string, words: TermWords, language: Language): Unwanted[] {
  return words.labels.flatMap((label) => {
    if (label.status === 'admitted') return [];
    const mend = mendOf(label, words, language);
    return [
      {
        term: id,
        text: label.text,
        status: label.status,
        right: words.title,
        ...(label.reason !== undefined && { reason: label.reason }),
        ...(mend !== undefined && { mend }),
        written: new Set([label.text, ...label.forms].map(fold)),
      },
    ];
  });
}

/** `blockedForms` are never linked; here they only take back what no label says in so many words. */
function entries(label: Unwanted, words: TermWords, language: Language) {
  const exact = words.caseSensitive === true;
  const own = words.labels.find((one) => one.text === label.text);
  const blocked = words.blockedForms.filter((form) => !label.written.has(fold(form)));
  return [
    [{ text: label.text, language, exact }, label, blocked] as const,
    ...(own?.forms ?? []).map((text) => [{ text, language, exact: exact || language === 'de' }, label, blocked] as const),
  ];
}

const allowedOf = (words: TermWords): string[] => [
  words.title,
  ...(words.abbreviation ? [words.abbreviation] : []),
  ...words.forms,
  ...words.labels.filter((label) => label.status === 'admitted').flatMap((label) => [label.text, ...label.forms]),
];

/** Line and column of offsets asked for in rising order. */
function places(text: string): (offset: number) => { line: number; column: number } {
  const end = /\r\n|\n|\r/g;
  let [line, start, next] = [1, 0, end.exec(text)];
  return (offset) => {
    for (; next && end.lastIndex <= offset; next = end.exec(text)) [line, start] = [line + 1, end.lastIndex];
    return { line, column: offset - start + 1 };
  };
}
