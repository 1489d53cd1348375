import { type LabelEntry, type LabelIndex, labelIndex } from '../language/label-index.ts';
import type { Language } from './entry.ts';
import { homonymSlug, homonymsOf, namesOf } from './homonyms.ts';
import type { TermWords } from './kinds/term.ts';
import type { Library } from './library.ts';

/** What stands in an index for a label of several terms: no id has a slash. */
export const severalTerms = (slug: string): string => `meanings/${slug}`;

/** The slug of such a value; nothing for a term's id. */
export const slugOfSeveral = (value: string): string | undefined => /^meanings\/(.+)$/.exec(value)?.[1];

/**
 * Every name of every term of a language, leading to the term's id (or to `meanings/<slug>` where terms share it),
 * to be found in all its forms. Forbidden names and terms with `autoLink: false` are not linked.
 */
export const termIndex = (library: Library, language: Language): LabelIndex<string> => labelIndex(linkedLabels(library, language));

/** What goes into that index, in its order. */
export function linkedLabels(library: Library, language: Language): LabelEntry<string>[] {
  const shared = homonymsOf(library, language);
  return library.of('terms').flatMap((term) => {
    const words = term.words[language];
    if (!words || !term.facts.autoLink) return [];
    return termLabels(words, language, term.id, (label) => {
      const slug = homonymSlug(label);
      return shared.has(slug) ? severalTerms(slug) : term.id;
    });
  });
}

/**
 * The labels of a term as the index takes them: names in all forms, forms given by hand exactly as written.
 * @param target what a label leads to, if not to the term alone
 */
export function termLabels(
  words: TermWords,
  language: Language,
  id: string,
  target = (_label: string): string => id,
): LabelEntry<string>[] {
  const labels = words.labels.filter((label) => label.status !== 'forbidden');
  const exact = words.caseSensitive === true;
  const forms = [
    ...words.forms.map((form) => [form, words.title] as const),
    ...labels.flatMap((label) => label.forms.map((form) => [form, label.text] as const)),
  ];
  return [
    ...namesOf(words).map((text) => [{ text, language, exact, gender: genderOf(words, text) }, target(text), words.blockedForms] as const),
    ...forms.map(([text, of]) => [{ text, language, exact: exact || language === 'de' }, target(of), words.blockedForms] as const),
  ];
}

/** Gender of one of a term's names, where the editor gave it: it tells some forms from others (das Band, der Band). */
export const genderOf = (words: TermWords, name: string): TermWords['gender'] =>
  name === words.title ? words.gender : words.labels.find((label) => label.text === name)?.gender;
