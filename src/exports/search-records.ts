import type { Language } from '../model/entry.ts';
import type { TermWords } from '../model/kinds/term.ts';
import type { Kind } from '../model/kinds.ts';
import type { Entry, Library } from '../model/library.ts';
import { routesOf } from '../model/routes.ts';

/** What a search may know of an entry; published at `/api/v1/search-index.json` for the intranet's own search too. */
export interface SearchRecord {
  kind: Kind;
  id: string;
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
 * A record for each entry and language.
 * @param html stored HTML of an entry's texts, in reading order
 */
export function searchRecords(library: Library, html: (entry: Entry, language: Language) => string[]): SearchRecord[] {
  const routes = routesOf(library.leading);
  return library.site.languages.flatMap((language) =>
    library.entries.map((entry): SearchRecord => {
      const { words } = library.words(entry, language);
      const { kind, id } = entry;
      return {
        kind,
        id,
        language,
        url: routes.entry(kind, id, language),
        title: words.title,
        summary: words.summary,
        labels: labelsOf(entry, language),
        text: html(entry, language).map(plain).join(' '),
      };
    }),
  );
}

function labelsOf(entry: Entry, language: Language): string[] {
  const others = Object.entries(entry.words).flatMap(([other, words]) => (other === language ? [] : [words.title]));
  if (entry.kind !== 'terms') return others;
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
      ].flat(),
    ),
  ];
}

/** Text of stored HTML: a heading ends like a sentence, blocks part words, inline elements do not. */
const plain = (html: string): string =>
  html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/([^.?!])<\/h[2-6]>/g, '$1. ')
    .replace(/<\/?(?:a|b|i|em|strong|span|code|s|cite|small|abbr|mark|sub|sup|q|time|kbd)(?:\s[^>]*)?>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
