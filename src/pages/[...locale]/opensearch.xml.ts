import type { APIRoute } from 'astro';
import { content } from '../../content.ts';
import { openSearch } from '../../exports/opensearch.ts';
import type { Language } from '../../model/entry.ts';
import { routesOf } from '../../model/routes.ts';

/** A description per language; none without `publicUrl`. */
export async function getStaticPaths() {
  const { library } = await content();
  const { locale } = routesOf(library.leading);
  const languages = library.site.publicUrl ? library.site.languages : [];
  return languages.map((language) => ({ params: { locale: locale(language) }, props: { language } }));
}

/** How browsers and the intranet's search ask this one. */
export const GET: APIRoute = async ({ props }) =>
  new Response(openSearch((await content()).library, props['language'] as Language), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
