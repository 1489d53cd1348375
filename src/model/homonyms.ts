import { fold } from '../language/fold.ts';
import type { Language } from './entry.ts';
import type { TermWords } from './kinds/term.ts';
import { type Entry, type Library, referencesOf } from './library.ts';
import { perLibrary } from './per-library.ts';

/** One label of a language that several concepts carry. */
export interface Homonym {
  /** Name in its URL. */
  slug: string;
  label: string;
  terms: Entry<'terms'>[];
}

/** All labels of a language that several terms carry, by slug; found once per library. Forbidden labels mean nothing any more. */
export function homonymsOf(library: Library, language: Language): Map<string, Homonym> {
  return homonyms(library)[language];
}

const homonyms = perLibrary((library) => ({ de: findHomonyms(library, 'de'), en: findHomonyms(library, 'en') }));

function findHomonyms(library: Library, language: Language): Map<string, Homonym> {
  const byLabel = new Map<string, Homonym>();
  for (const term of library.of('terms')) {
    const words = term.words[language];
    if (!words) continue;
    for (const label of namesOf(words)) {
      const slug = homonymSlug(label);
      const homonym = byLabel.get(slug) ?? { slug, label, terms: [] };
      if (!homonym.terms.includes(term)) homonym.terms.push(term);
      // A title is spelt as headings are; a label may be lower case.
      if (label === words.title) homonym.label = label;
      byLabel.set(slug, homonym);
    }
  }
  return new Map([...byLabel].filter(([slug, { terms }]) => slug !== '' && terms.length > 1).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A label as a part of a URL: „Maß & Ziel“ → mass-ziel. */
export const homonymSlug = (label: string): string =>
  fold(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Names of a term that mean it: title, abbreviation, and labels that are not forbidden. */
export const namesOf = (words: TermWords): string[] => [
  words.title,
  ...(words.abbreviation ? [words.abbreviation] : []),
  ...words.labels.filter((label) => label.status !== 'forbidden').map((label) => label.text),
];

/**
 * Which of several concepts an entry's page means: the one it declares (`means`), else the only one it names itself,
 * else the only one of its own domain.
 * @returns an id, or nothing where a reader must choose
 */
export function meantBy(entry: Entry, terms: readonly Entry<'terms'>[]): string | undefined {
  const only = (chosen: readonly Entry<'terms'>[]) => (chosen.length === 1 ? chosen[0]?.id : undefined);
  const named = new Set([...referencesOf(entry), ...entry.mentions].flatMap(({ kind, id }) => (kind === 'terms' ? [id] : [])));
  if (entry.kind === 'terms') for (const id of (entry as Entry<'terms'>).facts.homonyms) named.delete(id);
  const domain = entry.kind === 'terms' ? (entry as Entry<'terms'>).facts.domain : undefined;
  return (
    only(terms.filter(({ id }) => entry.facts.means.includes(id))) ??
    only(terms.filter(({ id }) => named.has(id))) ??
    (domain === undefined ? undefined : only(terms.filter(({ facts }) => facts.domain === domain)))
  );
}
