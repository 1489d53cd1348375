import type { Entry, Library } from '../../model/library.ts';
import { perLibrary } from '../../model/per-library.ts';

type Term = Entry<'terms'>;
export type TermRelation = 'broader' | 'narrower' | 'partOf' | 'parts' | 'related';

const named = ['broader', 'partOf', 'related', 'contrastWith'] as const;
type Named = (typeof named)[number];

/** For each relation the terms that name a term by it, by id; a library has too many terms to look through for each page. */
const naming = perLibrary((library) => {
  const byRelation = Object.fromEntries(named.map((name) => [name, new Map<string, Term[]>()])) as Record<Named, Map<string, Term[]>>;
  for (const term of library.of('terms')) {
    for (const name of named) {
      for (const id of new Set(term.facts[name])) {
        const list = byRelation[name].get(id);
        if (list) list.push(term);
        else byRelation[name].set(id, [term]);
      }
    }
  }
  return byRelation;
});

/** A term's neighbours by relation; narrower terms and parts are the others' broader and partOf read backwards, related is read both ways. */
export function relationsOf(library: Library, term: Term): { relation: TermRelation; entries: Term[] }[] {
  const get = (ids: string[]) => ids.flatMap((id) => library.get('terms', id) ?? []);
  const by = (name: Named) => naming(library)[name].get(term.id) ?? [];
  const unique = (terms: Term[]) => [...new Map(terms.map((other) => [other.id, other])).values()];
  const rows: { relation: TermRelation; entries: Term[] }[] = [
    { relation: 'broader', entries: get(term.facts.broader) },
    { relation: 'narrower', entries: by('broader') },
    { relation: 'partOf', entries: get(term.facts.partOf) },
    { relation: 'parts', entries: by('partOf') },
    { relation: 'related', entries: unique([...get(term.facts.related), ...by('related')]) },
  ];
  // A neighbour is named once, by its closest relation.
  const seen = new Set<string>();
  for (const row of rows) {
    row.entries = row.entries.filter((other) => !seen.has(other.id));
    for (const other of row.entries) seen.add(other.id);
  }
  return rows.filter((row) => row.entries.length > 0);
}

/** Terms people confuse with this one; named on either side. */
export function contrastsOf(library: Library, term: Term): Term[] {
  const own = term.facts.contrastWith.flatMap((id) => library.get('terms', id) ?? []);
  const others = naming(library).contrastWith.get(term.id) ?? [];
  return [...new Map([...own, ...others].map((other) => [other.id, other])).values()];
}
