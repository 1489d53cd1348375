import { content } from '../content.ts';
import { contrastPairs } from '../model/contrasts.ts';
import type { Language } from '../model/entry.ts';
import type { Entry } from '../model/library.ts';
import { pairName, routesOf } from '../model/routes.ts';

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

/** What a page that compares two terms is made for. */
export interface CompareProps {
  a: Entry<'terms'>;
  b: Entry<'terms'>;
  language: Language;
}

/** Astro's static paths for a page of every pair of terms that people confuse, in every language. */
export async function comparePaths() {
  const { library } = await content();
  const { locale } = routesOf(library.leading);
  return library.site.languages.flatMap((language) =>
    contrastPairs(library).map(([a, b]) => ({
      params: { locale: locale(language), pair: pairName(a.id, b.id) },
      props: { a, b, language } satisfies CompareProps,
    })),
  );
}

/** Astro's static paths for a page that each language has once. */
export async function languagePaths() {
  const { library } = await content();
  const { locale } = routesOf(library.leading);
  return library.site.languages.map((language) => ({ params: { locale: locale(language) }, props: { language } }));
}
