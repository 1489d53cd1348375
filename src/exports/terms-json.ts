import { type Language, languages } from '../model/entry.ts';
import type { Library } from '../model/library.ts';

/** A term as others read it: `{id, labels: {de: [], en: []}, …}`; the first label is the preferred one. */
export interface TermRow {
  id: string;
  status: string;
  labels: Record<Language, string[]>;
  summary: Partial<Record<Language, string>>;
}

/** All terms by id. Forbidden labels are left out. */
export function termRows(library: Library): TermRow[] {
  return library.of('terms').map((term) => {
    const labels = Object.fromEntries(
      languages.map((language) => {
        const words = term.words[language];
        return [
          language,
          words
            ? [
                words.title,
                words.abbreviation ?? [],
                words.labels.filter((label) => label.status !== 'forbidden').map((label) => label.text),
              ].flat()
            : [],
        ];
      }),
    ) as Record<Language, string[]>;
    const summary = Object.fromEntries(
      languages.flatMap((language) => (term.words[language] ? [[language, term.words[language].summary]] : [])),
    );
    return { id: term.id, status: term.facts.status, labels, summary };
  });
}
