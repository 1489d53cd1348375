import type { APIRoute } from 'astro';
import { taughtLessons } from '../../../components/class/taught.ts';
import type { Rendered } from '../../../components/scope.ts';
import { content } from '../../../content.ts';
import { languagePaths } from '../../../layouts/entry-paths.ts';
import type { Language } from '../../../model/entry.ts';

export const getStaticPaths = languagePaths;

/** Questions and their words for the page that reads results: a script, so that it also comes where nothing may be fetched. */
export const GET: APIRoute = async ({ props }) => {
  const { language } = props as { language: Language };
  const { library, rendered } = await content();
  const body = (id: string) => {
    const lesson = library.get('lessons', id);
    return (lesson && rendered<Rendered>(lesson, language).body?.html) ?? '';
  };
  const paths = Object.fromEntries(library.of('paths').map((path) => [path.id, library.title(path, language)]));
  const taught = JSON.stringify({ lessons: taughtLessons(library, language, body), paths }).replace(/</g, '\\u003c');
  return new Response(`lotseTaught=${taught}`, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
