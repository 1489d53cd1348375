import { type LabelEntry, type LabelIndex, labelIndex } from '../language/label-index.ts';
import type { Language } from './entry.ts';
import type { TermWords } from './kinds/term.ts';
import type { Library } from './library.ts';

/** Every name of every term of a language, leading to the term's id, to be found in all its forms. Forbidden names are not linked. */
export function termIndex(library: Library, language: Language): LabelIndex<string> {
  return labelIndex(
    library.of('terms').flatMap((term) => {
      const words = term.words[language];
      return words ? termLabels(words, language, term.id) : [];
    }),
  );
}

/** The labels of a term as the index takes them: names in all forms, forms given by hand exactly as written. */
export function termLabels(words: TermWords, language: Language, id: string): LabelEntry<string>[] {
  const labels = words.labels.filter((label) => label.status !== 'forbidden');
  const exact = words.caseSensitive === true;
  const names = [words.title, words.abbreviation ?? [], labels.map((label) => label.text)].flat();
  const forms = [words.forms, labels.flatMap((label) => label.forms)].flat();
  return [
    ...names.map((text) => [{ text, language, exact }, id, words.blockedForms] as const),
    ...forms.map((text) => [{ text, language, exact: exact || language === 'de' }, id, words.blockedForms] as const),
  ];
}
