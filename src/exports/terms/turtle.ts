import type { Language } from '../../model/entry.ts';

/** A statement about a subject: predicate and objects, all as Turtle writes them. */
export type Statement = readonly [predicate: string, objects: readonly string[]];

/** Characters an IRIREF of Turtle must not hold. */
const noIri = /[^!#-;=?-[\]_a-z~\u{A0}-\u{D7FF}\u{E000}-\u{10FFFF}]/gu;

/** An IRI in angle brackets; what must not stand there is percent-encoded. */
export const iri = (value: string): string => `<${value.replace(noIri, (one) => encodeURIComponent(one.toWellFormed()))}>`;

const named: Record<string, string> = { '\t': '\\t', '\b': '\\b', '\n': '\\n', '\r': '\\r', '\f': '\\f', '"': '\\"', '\\': '\\\\' };

/** A literal in quotes, with its language if it is a text. Half a surrogate pair, which no file can hold, becomes U+FFFD. */
export function literal(value: string, language?: Language): string {
  const escaped = value
    .toWellFormed()
    .replace(/["\\]|\p{Cc}/gu, (one) => named[one] ?? `\\u${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
  return `"${escaped}"${language ? `@${language}` : ''}`;
}

/** A day as `xsd:date`. */
export const dayLiteral = (day: string): string => `${literal(day)}^^xsd:date`;

/** Statements that say something: doubles left out, and predicates without objects. */
const spoken = (statements: readonly Statement[]) =>
  statements.map(([predicate, objects]) => [predicate, [...new Set(objects)]] as const).filter(([, objects]) => objects.length > 0);

/** A subject with its statements; those without objects are left out, doubles too. */
export function block(subject: string, type: string, statements: readonly Statement[]): string {
  const lines = spoken(statements).map(([predicate, objects]) => `  ${predicate} ${objects.join(',\n    ')}`);
  return `${[`${subject} a ${type}`, ...lines].join(' ;\n')} .\n`;
}

/** A thing without a name of its own, as an object. */
export const node = (statements: readonly Statement[]): string =>
  `[ ${spoken(statements)
    .map(([predicate, objects]) => `${predicate} ${objects.join(', ')}`)
    .join(' ; ')} ]`;
