import type { Language } from '../model/entry.ts';
import { irisOn } from '../model/exchange/iri.ts';
import type { Library } from '../model/library.ts';
import { routesOf } from '../model/routes.ts';
import type { Site } from '../model/site.ts';

/** A path of the site as an absolute address; nothing where `site.yaml` names no `publicUrl`. */
export const absoluteUrl = ({ publicUrl }: Site, path: string): string | undefined =>
  publicUrl && new URL(path.slice(1), publicUrl.replace(/\/?$/, '/')).href;

/**
 * How JSON-LD names a term, or all of them: `@id` is the IRI on `idBase`, the same as in the SKOS export,
 * or else the page in the leading language; `url` is the page in a language. Without `publicUrl` there is no page to name.
 */
export function termAddress({ site, leading }: Library, language: Language, id?: string): { '@id'?: string; url?: string } {
  const routes = routesOf(leading);
  const page = (of: Language) => absoluteUrl(site, id === undefined ? routes.index('terms', of) : routes.entry('terms', id, of));
  const iris = site.idBase ? irisOn(site.idBase) : undefined;
  const iri = iris && (id === undefined ? iris.scheme : iris.concept(id));
  const [name, url] = [iri ?? page(leading), page(language)];
  return { ...(name !== undefined && { '@id': name }), ...(url !== undefined && { url }) };
}
