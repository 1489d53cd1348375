import type { Language } from '../../../model/entry.ts';
import type { Entry, Library } from '../../../model/library.ts';
import { routesOf } from '../../../model/routes.ts';

/** A file of a drawn story in each language of the site: parameters of its address, and what it is made of. */
export function storyPaths(library: Library): { params: { locale: string | undefined; id: string }; props: StoryProps }[] {
  const { locale } = routesOf(library.leading);
  return library.site.languages.flatMap((language) =>
    library
      .of('stories')
      .filter((entry) => entry.facts.scenes.length > 0)
      .map((entry) => ({ params: { locale: locale(language), id: entry.id }, props: { entry, language } })),
  );
}
export interface StoryProps {
  readonly entry: Entry<'stories'>;
  readonly language: Language;
}
