import type { Entry, Library } from '../../model/library.ts';

type Term = Entry<'terms'>;
export type TermRelation = 'broader' | 'narrower' | 'partOf' | 'parts' | 'related';

/** A term's neighbours by relation; narrower terms and parts are the others' broader and partOf read backwards, related is read both ways. */
export function relationsOf(library: Library, term: Term): { relation: TermRelation; entries: Term[] }[] {
  const get = (ids: string[]) => ids.flatMap((id) => library.get('terms', id) ?? []);
  const naming = (key: 'broader' | 'partOf' | 'related') => library.of('terms').filter((other) => other.facts[key].includes(term.id));
  const unique = (terms: Term[]) => [...new Map(terms.map((other) => [other.id, other])).values()];
  const rows: { relation: TermRelation; entries: Term[] }[] = [
    { relation: 'broader', entries: get(term.facts.broader) },
    { relation: 'narrower', entries: naming('broader') },
    { relation: 'partOf', entries: get(term.facts.partOf) },
    { relation: 'parts', entries: naming('partOf') },
    { relation: 'related', entries: unique([...get(term.facts.related), ...naming('related')]) },
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
  const named = term.facts.contrastWith.flatMap((id) => library.get('terms', id) ?? []);
  const naming = library.of('terms').filter((other) => other.facts.contrastWith.includes(term.id));
  return [...new Map([...named, ...naming].map((other) => [other.id, other])).values()];
}
