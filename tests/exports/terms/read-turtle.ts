import { Parser, type Term as RdfTerm } from 'n3';

/** Object of a statement: a thing or a text. Blank nodes are things named `_:…`. */
export type Term = { iri: string } | { text: string; tag?: string; type?: string };
export interface Triple {
  s: string;
  p: string;
  o: Term;
}

const string = 'http://www.w3.org/2001/XMLSchema#string';
const langString = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';

/** Turtle as n3 parses it; relative IRIs and broken percent encodings, which n3 lets pass, are errors. */
export function readTurtle(body: string): Triple[] {
  if (/\p{Surrogate}/u.test(body)) throw new Error('half a surrogate pair');
  return new Parser().parse(body).map(({ subject, predicate, object }) => ({ s: named(subject), p: named(predicate), o: term(object) }));
}

function named({ termType, value }: RdfTerm): string {
  if (termType === 'BlankNode') return `_:${value}`;
  if (termType !== 'NamedNode' || !/^[a-z][a-z0-9+.-]*:./i.test(value) || /%(?![0-9A-Fa-f]{2})/.test(value))
    throw new Error(`not an absolute IRI: ${value}`);
  return value;
}

function term(object: RdfTerm): Term {
  if (object.termType !== 'Literal') return { iri: named(object) };
  const type = object.datatype.value;
  if (object.language) return { text: object.value, tag: object.language };
  return { text: object.value, ...(type !== string && type !== langString && { type }) };
}
