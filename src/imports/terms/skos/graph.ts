import { namespaces } from '../../../model/exchange/rdf-names.ts';

/** A node or a literal, as RDF/JS terms have it. */
export interface Term {
  termType: string;
  value: string;
  language?: string;
}

/** A statement; parsers of Turtle and of JSON-LD both give these. */
export interface Triple {
  subject: Term;
  predicate: Term;
  object: Term;
}

/** Address that relative IRIs of a file without a base stand on. */
export const relativeBase = 'https://relative.invalid/';

/** An IRI as people write it: `skos:broader`; relative ones as they stood in the file. */
export function short(iri: string): string {
  if (iri.startsWith(relativeBase)) return `<${iri.slice(relativeBase.length)}>`;
  const [prefix, namespace] = Object.entries(namespaces).find(([, one]) => iri.startsWith(one)) ?? [];
  return namespace === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`;
}

const keyOf = (term: Term): string => (term.termType === 'BlankNode' ? `_:${term.value}` : term.value);

/** Statements by subject and predicate, in the order of the file. Blank nodes are named `_:…`. */
export class Graph {
  readonly #subjects = new Map<string, Map<string, Term[]>>();

  constructor(triples: Iterable<Triple>) {
    for (const { subject, predicate, object } of triples) {
      const properties = this.#subjects.get(keyOf(subject)) ?? new Map<string, Term[]>();
      this.#subjects.set(keyOf(subject), properties);
      const objects = properties.get(predicate.value) ?? [];
      properties.set(predicate.value, objects);
      objects.push(object.termType === 'BlankNode' ? { termType: 'BlankNode', value: keyOf(object) } : object);
    }
  }

  /** All subjects in the order of the file. */
  subjects(): IterableIterator<string> {
    return this.#subjects.keys();
  }

  /** Whether anything is said of a subject. */
  has(subject: string): boolean {
    return this.#subjects.has(subject);
  }

  /** Predicates of a subject with their objects. */
  properties(subject: string): ReadonlyMap<string, Term[]> {
    return this.#subjects.get(subject) ?? new Map();
  }

  /** Objects of a subject's property. */
  objects(subject: string, predicate: string): Term[] {
    return this.#subjects.get(subject)?.get(predicate) ?? [];
  }

  /** The first literal of a property. */
  literal(subject: string, predicate: string): string | undefined {
    return this.objects(subject, predicate).find(isLiteral)?.value;
  }
}

export const isLiteral = (term: Term): boolean => term.termType === 'Literal';
