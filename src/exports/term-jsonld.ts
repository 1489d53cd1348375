import type { Language } from '../model/entry.ts';
import type { Entry, Library } from '../model/library.ts';
import { pick } from '../model/reading.ts';

/**
 * A term as schema.org DefinedTerm, for machines that read pages. Names only what needs no absolute address.
 * @returns JSON that may stand in a script element
 */
export function termJsonLd(library: Library, term: Entry<'terms'>, language: Language): string {
  const { words, language: of } = library.words(term, language);
  const names = [words.abbreviation ?? [], words.labels.filter((label) => label.status === 'admitted').map((label) => label.text)].flat();
  const data = {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    name: words.title,
    description: words.definition,
    termCode: term.id,
    inLanguage: of,
    ...(names.length > 0 && { alternateName: names }),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: `${pick(library.site.name, language, library.leading).text}, ${pick(library.site.company, language, library.leading).text}`,
    },
  };
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
