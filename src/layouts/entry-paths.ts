import { content } from '../content.ts';
import type { Language } from '../model/entry.ts';
import type { Entry } from '../model/library.ts';
import { routesOf } from '../model/routes.ts';

/** What a page of an entry is made for. */
export interface EntryProps {
  entry: Entry;
  language: Language;
}

/** Astro's static paths for a page of every entry in every language. */
export async function entryPaths() {
  const { library } = await content();
  const { locale } = routesOf(library.leading);
  return library.site.languages.flatMap((language) =>
    library.entries.map((entry) => ({
      params: { locale: locale(language), kind: entry.kind, id: entry.id },
      props: { entry, language } satisfies EntryProps,
    })),
  );
}

/** What a page of a lesson is made for. */
export interface LessonProps {
  entry: Entry<'lessons'>;
  language: Language;
}

/** Astro's static paths for a further page of every lesson in every language. */
export const lessonPaths = async () =>
  (await entryPaths())
    .filter(({ params }) => params.kind === 'lessons')
    .map(({ params: { locale, id }, props }) => ({ params: { locale, id }, props }));

/** Astro's static paths for a page that each language has once. */
export async function languagePaths() {
  const { library } = await content();
  const { locale } = routesOf(library.leading);
  return library.site.languages.map((language) => ({ params: { locale: locale(language) }, props: { language } }));
}
