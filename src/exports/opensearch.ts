import { fill, wordsIn } from '../i18n/words.ts';
import type { Language } from '../model/entry.ts';
import type { Library } from '../model/library.ts';
import { pick } from '../model/reading.ts';
import { routesOf } from '../model/routes.ts';
import { absoluteUrl } from './addresses.ts';
import { element, xmlDocument } from './terms/xml.ts';

/** Longest short name browsers show (OpenSearch 1.1, “ShortName”: 16 characters). */
const shortest = 16;

/**
 * OpenSearch 1.1 description of the search, so that browsers and the intranet's search can offer it.
 * @returns undefined without `publicUrl`: it is used away from the site, so its addresses must be absolute
 */
export function openSearch(library: Library, language: Language): string | undefined {
  const { site, leading } = library;
  const routes = routesOf(leading);
  const [page, own, records] = [routes.search(language), routes.openSearch(language), '/api/v1/search-index.json'].map((path) =>
    absoluteUrl(site, path),
  );
  if (!page || !own || !records) return;
  const text = (value: typeof site.name) => pick(value, language, leading).text;
  const t = wordsIn(language);
  return xmlDocument(
    element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      element('ShortName', {}, text(site.name).slice(0, shortest)),
      element('Description', {}, fill(t.search.about, { name: text(site.name), company: text(site.company) })),
      element('InputEncoding', {}, 'UTF-8'),
      element('Language', {}, language),
      element('Url', { type: 'text/html', template: `${page}?q={searchTerms}` }, ''),
      element('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: own }, ''),
      element('Url', { type: 'application/json', rel: 'collection', template: records }, ''),
    ]),
  );
}
