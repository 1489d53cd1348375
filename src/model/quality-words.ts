import { findLabels, type LabelIndex, labelIndex } from '../language/label-index.ts';
import type { Language } from './entry.ts';
import type { Place } from './finding.ts';
import type { Kind } from './kinds.ts';
import type { Library } from './library.ts';
import { type LintWords, lint, lintWords } from './lint.ts';
import { type ContentText, sentenceAt } from './quality-texts.ts';

/** A word in the content that should be another. */
export interface WordToReplace extends Place {
  /** The entry in which it stands. */
  kind: Kind;
  id: string;
  language: Language;
  found: string;
  status: 'deprecated' | 'forbidden';
  /** What to write. */
  right: string;
  reason?: string;
  /** The term it belongs to. */
  term: string;
  sentence: string;
}

/**
 * Judges the library's own texts by its own labels: deprecated and forbidden ones. A term's own page may name what it warns of.
 * Spellings are left to `lotse lint`: on a page for many eyes they would bury what matters.
 */
export function wordJudge(library: Library): (text: ContentText) => WordToReplace[] {
  const known = new Map<Language, { unwanted: LabelIndex<true>; words?: LintWords }>();
  for (const language of library.site.languages) known.set(language, { unwanted: unwantedIn(library, language) });
  return ({ entry, language, text, field, at }) => {
    const own = known.get(language);
    // Most texts hold none: looking for all that is allowed too would cost thrice as much.
    if (!own || findLabels(text, own.unwanted).length === 0) return [];
    own.words ??= lintWords(library, language);
    const self = entry.kind === 'terms' ? entry.id : undefined;
    // A field has no other way to name a word than quotation marks; see `Origin.front`.
    return lint(text, own.words, { own: self, front: field ? text.length : 0 }).flatMap(({ start, end, found, label }) => {
      if (label.status === 'spelling') return [];
      return [
        {
          ...at(start),
          ...{ kind: entry.kind, id: entry.id, language, found, status: label.status, right: label.right, term: label.term },
          ...(label.reason !== undefined && { reason: label.reason }),
          sentence: sentenceAt(text, start, end),
        },
      ];
    });
  };
}

/** Labels that should not be used, for a first look only. */
function unwantedIn(library: Library, language: Language): LabelIndex<true> {
  const labels = library.of('terms').flatMap(({ words }) => words[language]?.labels ?? []);
  const texts = labels.flatMap(({ status, text, forms }) => (status === 'admitted' ? [] : [text, ...forms]));
  return labelIndex(texts.map((text) => [{ text, language }, true]));
}
