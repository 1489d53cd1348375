import type { APIRoute } from 'astro';
import { content } from '../../content.ts';
import { feed } from '../../exports/feed.ts';
import type { Language } from '../../model/entry.ts';
import { routesOf } from '../../model/routes.ts';

/** A feed per language; none without `publicUrl`. */
export async function getStaticPaths() {
  const { library } = await content();
  const { locale } = routesOf(library.leading);
  const languages = library.site.publicUrl ? library.site.languages : [];
  return languages.map((language) => ({ params: { locale: locale(language) }, props: { language } }));
}

/** The newest changes as RSS. */
export const GET: APIRoute = async ({ props }) =>
  new Response(feed((await content()).library, props['language'] as Language), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
