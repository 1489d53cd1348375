import type { Language } from '../model/entry.ts';
import type { Entry, Library } from '../model/library.ts';
import { termAddress } from './addresses.ts';
import { termSet } from './term-set-jsonld.ts';

/**
 * A term as schema.org DefinedTerm, for machines that read pages. Its addresses need `publicUrl` or `idBase`.
 * @returns JSON that may stand in a script element
 */
export function termJsonLd(library: Library, term: Entry<'terms'>, language: Language): string {
  const { words, language: of } = library.words(term, language);
  const names = [words.abbreviation ?? [], words.labels.filter((label) => label.status === 'admitted').map((label) => label.text)].flat();
  const data = {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    ...termAddress(library, language, term.id),
    name: words.title,
    description: words.definition,
    termCode: term.id,
    inLanguage: of,
    ...(names.length > 0 && { alternateName: names }),
    inDefinedTermSet: { '@type': 'DefinedTermSet', ...termSet(library, language) },
  };
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
