import type { Language } from '../model/entry.ts';
import type { TermWords } from '../model/kinds/term.ts';
import type { Kind } from '../model/kinds.ts';
import type { Entry, Library } from '../model/library.ts';
import { plain } from '../model/plain-text.ts';
import { routesOf } from '../model/routes.ts';
import { sceneRecords } from './scene-records.ts';

/** What a search may know of an entry; published at `/api/v1/search-index.json` for the intranet's own search too. */
export interface SearchRecord {
  kind: Kind;
  id: string;
  /** Where the record is of a part: its anchor on the entry's page, and the entry's title. */
  part?: { anchor: string; of: string };
  language: Language;
  /** Path from the site's root. */
  url: string;
  title: string;
  summary: string;
  /** All other names: abbreviation, synonyms of every status, forms, the other languages' names. */
  labels: string[];
  /** Everything else there is to read, without markup. */
  text: string;
}

/**
 * A record for each entry and language, and one for each scene of a story.
 * @param html stored HTML of an entry's texts by their paths, in reading order
 */
export function searchRecords(library: Library, html: (entry: Entry, language: Language) => Record<string, string>): SearchRecord[] {
  const routes = routesOf(library.leading);
  return library.site.languages.flatMap((language) =>
    library.entries.flatMap((entry): SearchRecord[] => {
      const { words } = library.words(entry, language);
      const { kind, id } = entry;
      const texts = html(entry, language);
      const record: SearchRecord = {
        kind,
        id,
        language,
        url: routes.entry(kind, id, language),
        title: words.title,
        summary: words.summary,
        labels: labelsOf(entry, language),
        text: Object.values(texts).map(plain).join(' '),
      };
      return [record, ...(kind === 'stories' ? sceneRecords(library, entry as Entry<'stories'>, record, texts) : [])];
    }),
  );
}

function labelsOf(entry: Entry, language: Language): string[] {
  const others = Object.entries(entry.words).flatMap(([other, words]) => (other === language ? [] : [words.title]));
  const searched = entry.facts.searchedAs?.[language] ?? [];
  if (entry.kind !== 'terms') return [...others, ...searched];
  const own = entry.words[language] as TermWords | undefined;
  const foreign = Object.entries(entry.words).flatMap(([other, words]) =>
    other === language ? [] : [(words as TermWords).abbreviation ?? []].flat(),
  );
  return [
    ...new Set(
      [
        own?.abbreviation ?? [],
        own?.labels.flatMap((label) => [label.text, ...label.forms]) ?? [],
        own?.forms ?? [],
        others,
        foreign,
        searched,
      ].flat(),
    ),
  ];
}
