import { headForms } from '../language/label.ts';
import { type LabelEntry, type LabelIndex, labelIndex } from '../language/label-index.ts';
import { everydayWords } from './candidates-everyday.ts';
import type { Language, Localized } from './entry.ts';
import type { StoryFacts } from './kinds/story.ts';
import type { TermWords } from './kinds/term.ts';
import type { Entry, Library } from './library.ts';

/** Every name of a term in a language, whatever its status: whoever wrote it down knows it. */
export const everyName = (words: TermWords): string[] => [
  words.title,
  ...(words.abbreviation ? [words.abbreviation] : []),
  ...words.forms,
  ...words.labels.flatMap((label) => [label.text, ...label.forms]),
];

/**
 * What can be no candidate, in all its forms: labels of any status, titles of entries, names of the company and of people,
 * everyday words.
 */
export function knownWords(library: Library, language: Language): LabelIndex<true> {
  const entry = (text: string): LabelEntry<true> => [{ text, language }, true];
  const labels = library.of('terms').flatMap(({ words }) => (words[language] ? everyName(words[language]) : []));
  const titles = library.entries.flatMap(({ kind, words }) => (kind === 'terms' || !words[language] ? [] : [words[language].title]));
  return labelIndex([...labels, ...titles, ...namesIn(library), ...everydayWords[language]].map(entry));
}

/** Names of the company and of people, whole and word by word. Behind a comma stands what somebody does, not who it is. */
function namesIn({ site, entries }: Library): string[] {
  const names = [site.name, site.company].flatMap(said);
  const people = entries.flatMap((entry) => {
    if (entry.kind === 'personas') return Object.values(entry.words).map(({ title }) => title);
    if (entry.kind !== 'stories') return [];
    const { cast } = (entry as Entry<'stories'>).facts as StoryFacts;
    return Object.values(cast).flatMap(({ name }) => said(name));
  });
  const whole = [...names, ...people].map((name) => name.replace(/[,(].*$/s, '').trim());
  return [...new Set([...whole, ...whole.flatMap((name) => name.split(/\s+/))])].filter((name) => /\p{L}/u.test(name));
}

const said = ({ de, en }: Localized): string[] => [de ?? [], en ?? []].flat();

/** One-word labels in lower case, leading to their terms. */
export function labelWords(library: Library, language: Language): Map<string, string> {
  const words = new Map<string, string>();
  for (const term of library.of('terms')) {
    const own = term.words[language];
    for (const name of own ? everyName(own) : []) {
      const word = name.toLowerCase();
      if (!/\s/.test(word) && !words.has(word)) words.set(word, term.id);
    }
  }
  return words;
}

/** The same in all forms, for finding a concept inside a compound: „kunden“ in Kundenwert. */
export function labelForms(words: ReadonlyMap<string, string>, language: Language): Map<string, string> {
  const forms = new Map(words);
  for (const [word, term] of words) {
    const noun = word.charAt(0).toUpperCase() + word.slice(1);
    for (const form of headForms({ text: noun, language }).flatMap((head) => head.forms))
      if (!forms.has(form.toLowerCase())) forms.set(form.toLowerCase(), term);
  }
  return forms;
}
