import { type PhraseIndex, phraseIndex } from '../language/phrases.ts';
import type { Language } from './entry.ts';
import type { TermWords } from './kinds/term.ts';
import type { Library } from './library.ts';

/** Every spelling of every term of a language, leading to the term's id. Terms marked forbidden are not linked. */
export function termIndex(library: Library, language: Language): PhraseIndex<string> {
  return phraseIndex(
    library.of('terms').flatMap((term) => {
      const words = term.words[language];
      return words ? spellings(words, language).map((spelling) => [spelling, term.id] as const) : [];
    }),
  );
}

/** All spellings under which a term may stand in running text. */
export function spellings(words: TermWords, language: Language): string[] {
  const labels = words.labels.filter((label) => label.status !== 'forbidden');
  const plain = [words.title, words.abbreviation ?? [], words.forms, labels.flatMap((label) => [label.text, ...label.forms])].flat();
  const varied = words.caseSensitive ? plain : plain.flatMap((form) => variants(form, language));
  return [...new Set(varied)].filter((form) => !words.blockedForms.includes(form));
}

/** German nouns keep their capital; a lower-case beginning may open a sentence. English words come in lower case, as titles, and opening a sentence. */
function variants(form: string, language: Language): string[] {
  const opening = form.charAt(0).toUpperCase() + form.slice(1);
  if (language === 'de' || /^\P{Ll}+$/u.test(form)) return [form, opening];
  const lower = form.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
  const title = lower.replace(/(^|[\s])(\p{Ll})/gu, (_all, blank: string, letter: string) => blank + letter.toUpperCase());
  return [form, opening, lower, lower.charAt(0).toUpperCase() + lower.slice(1), title];
}
