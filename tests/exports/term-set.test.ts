import { describe, expect, it } from 'vitest';
import { termJsonLd } from '../../src/exports/term-jsonld.ts';
import { termSetJsonLd } from '../../src/exports/term-set-jsonld.ts';
import { termsSkos } from '../../src/exports/terms/skos.ts';
import type { Entry, Library } from '../../src/model/library.ts';
import type { Site } from '../../src/model/site.ts';
import { sketched } from './terms/second.ts';

const names = { name: { de: 'Lotse' }, company: { de: 'Winzig' } };
const terms = { a: { de: { title: 'Ärger', summary: 'Kurz </script>' }, en: { title: 'Anger' } }, b: { de: { title: 'Boot' } } };
/** A library whose site names only these addresses. */
function at(addresses: Pick<Site, 'publicUrl' | 'idBase'>): Library {
  const library = sketched(terms, names);
  const { publicUrl: _url, idBase: _base, ...site } = library.site;
  return Object.assign(library, { site: { ...site, ...addresses } });
}
const set = (library: Library, language: 'de' | 'en' = 'de') => JSON.parse(termSetJsonLd(library, language));
const term = (library: Library, language: 'de' | 'en' = 'de') =>
  JSON.parse(termJsonLd(library, library.get('terms', 'a') as Entry<'terms'>, language));

describe('all terms for machines', () => {
  it('are a DefinedTermSet with name, summary and code of each, in the language of the page', () => {
    expect(set(at({}))).toEqual({
      ...{ '@context': 'https://schema.org', '@type': 'DefinedTermSet', name: 'Lotse, Winzig', inLanguage: 'de' },
      hasDefinedTerm: [
        { '@type': 'DefinedTerm', name: 'Ärger', description: 'Kurz </script>', termCode: 'a' },
        { '@type': 'DefinedTerm', name: 'Boot', description: 's', termCode: 'b' },
      ],
    });
    const english = set(at({}), 'en');
    expect(english.hasDefinedTerm.map((one: { name: string; inLanguage?: string }) => [one.name, one.inLanguage])).toEqual([
      ['Anger', undefined],
      ['Boot', 'de'],
    ]);
    expect(termSetJsonLd(at({}), 'de')).not.toContain('<');
  });

  it('are only counted as one set where they are thousands', () => {
    const many = (n: number) => sketched(Object.fromEntries(Array.from({ length: n }, (_, index) => [`t${index}`, {}])), names);
    expect(set(many(500)).hasDefinedTerm).toHaveLength(500);
    expect(set(many(501))).not.toHaveProperty('hasDefinedTerm');
    expect(set(many(501)).name).toBe('Lotse, Winzig');
  });
});

describe('addresses of terms for machines', () => {
  it('are left out where none would be absolute', () => {
    for (const data of [set(at({})), term(at({})), term(at({})).inDefinedTermSet]) {
      expect(data).not.toHaveProperty('@id');
      expect(data).not.toHaveProperty('url');
    }
  });

  it('are the pages where publicUrl is known: one name in all languages, an address in each', () => {
    const library = at({ publicUrl: 'https://x.example/w' });
    const expected = { '@id': 'https://x.example/w/terms/a/', url: 'https://x.example/w/en/terms/a/' };
    expect(term(library, 'en')).toMatchObject(expected);
    expect(set(library, 'en').hasDefinedTerm[0]).toMatchObject(expected);
    expect(term(library, 'en').inDefinedTermSet).toMatchObject({
      '@id': 'https://x.example/w/terms/',
      url: 'https://x.example/w/en/terms/',
    });
  });

  it('are named as the SKOS export names them where idBase is known', () => {
    const library = at({ idBase: 'https://x.example/id' });
    const skos = termsSkos(library)[0]?.body ?? '';
    for (const data of [term(library), term(library).inDefinedTermSet, set(library).hasDefinedTerm[1]]) {
      expect(skos).toContain(`<${data['@id']}>`);
      expect(data).not.toHaveProperty('url');
    }
    expect(term(at({ idBase: 'https://x.example/id', publicUrl: 'https://y.example/' }))).toMatchObject({
      '@id': 'https://x.example/id/terms/a',
      url: 'https://y.example/terms/a/',
    });
  });
});
