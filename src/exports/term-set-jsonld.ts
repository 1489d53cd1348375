import type { Language } from '../model/entry.ts';
import type { Library } from '../model/library.ts';
import { pick } from '../model/reading.ts';
import { termAddress } from './addresses.ts';

/** Up to so many terms are listed; of more, the page names only the set, and each term's page names itself. */
const listed = 500;

/**
 * All terms as one schema.org DefinedTermSet, for machines that read the list from A to Z.
 * @returns JSON that may stand in a script element
 */
export function termSetJsonLd(library: Library, language: Language): string {
  const terms = library.of('terms');
  const data = {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    ...termSet(library, language),
    inLanguage: language,
    ...(terms.length <= listed && {
      hasDefinedTerm: terms.map((term) => {
        const { words, language: of } = library.words(term, language);
        return {
          '@type': 'DefinedTerm',
          ...termAddress(library, language, term.id),
          ...{ name: words.title, description: words.summary, termCode: term.id },
          ...(of !== language && { inLanguage: of }),
        };
      }),
    }),
  };
  return JSON.stringify(data).replace(/</g, '\\u003c');
}

/** Name and address of the set all terms of a site belong to. */
export function termSet(library: Library, language: Language): { name: string; '@id'?: string; url?: string } {
  const text = (value: typeof library.site.name) => pick(value, language, library.leading).text;
  return { ...termAddress(library, language), name: `${text(library.site.name)}, ${text(library.site.company)}` };
}
