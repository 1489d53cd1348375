import { contrastPairs } from './contrasts.ts';
import type { Language } from './entry.ts';
import { isKind, type Kind } from './kinds.ts';
import type { Entry, Library } from './library.ts';
import { pairName, routesOf } from './routes.ts';

/** A path that has moved; both begin with a slash and are below the site’s root. */
export interface Redirect {
  from: string;
  to: string;
  /** The entry that lies there now. */
  entry: Entry;
  /** Language of the page; data have none. */
  language?: Language;
}

/**
 * An id an entry had before, with its kind: `old-id`, or `kind/old-id` where the kind was another one.
 * @returns undefined for a kind that does not exist
 */
export function formerId(kind: Kind, text: string): { kind: Kind; id: string } | undefined {
  const [id = '', other = kind] = text.split('/').reverse();
  return isKind(other) ? { kind: other, id } : undefined;
}

/** Where the addresses of renamed entries lead now, sorted: all their pages in every language, embed pages, and what programs read. */
export function redirectsOf(library: Library): Redirect[] {
  const routes = routesOf(library.leading);
  const moved = library.entries.flatMap((entry) =>
    entry.facts.formerly.flatMap((text): Redirect[] => {
      const old = formerId(entry.kind, text);
      if (!old) return [];
      const both = (path: (kind: Kind, id: string, language: Language) => string, same = old.kind === entry.kind) =>
        same
          ? library.site.languages.map((language) => ({
              from: path(old.kind, old.id, language),
              to: path(entry.kind, entry.id, language),
              entry,
              language,
            }))
          : [];
      return [
        ...both(routes.entry, true),
        ...both(routes.embed, true),
        ...(entry.kind === 'lessons'
          ? [...both((_, id, language) => routes.handout(id, language)), ...both((_, id, language) => routes.slides(id, language))]
          : []),
        ...(entry.kind === 'paths'
          ? [
              ...both((_, id, language) => routes.certificate(id, language)),
              ...both((kind, id, language) => `${routes.embed(kind, id, language)}course/`),
            ]
          : []),
        ...(entry.kind === 'terms' && old.kind === 'terms'
          ? [{ from: `/api/v1/terms/${old.id}.json`, to: `/api/v1/terms/${entry.id}.json`, entry }]
          : []),
      ];
    }),
  );
  return [...moved, ...movedComparisons(library)].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Pages that compare two terms bear both their ids. */
function movedComparisons(library: Library): Redirect[] {
  const routes = routesOf(library.leading);
  const names = ({ id, facts }: Entry<'terms'>) => [id, ...facts.formerly.filter((old) => !old.includes('/'))];
  return contrastPairs(library).flatMap(([a, b]) => {
    const now = pairName(a.id, b.id);
    return names(a)
      .flatMap((one) => names(b).map((other) => [one, other] as const))
      .filter(([one, other]) => pairName(one, other) !== now)
      .flatMap(([one, other]) =>
        library.site.languages.map((language) => ({
          from: routes.compare(one, other, language),
          to: routes.compare(a.id, b.id, language),
          entry: a,
          language,
        })),
      );
  });
}
