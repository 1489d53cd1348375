/** Object of a triple: an IRI in full, or a literal with its language or datatype. */
export type Term = { iri: string } | { text: string; tag?: string; type?: string };
export interface Triple {
  s: string;
  p: string;
  o: Term;
}

const xsd = 'http://www.w3.org/2001/XMLSchema#';
/** Tokens after the grammar of Turtle 1.1; what the exporter does not write is not known here and fails. */
const tokens: [string, RegExp][] = [
  ['space', /(?:[ \t\r\n]+|#[^\n]*)/y],
  ['iri', /<([^\p{Cc} <>"{}|^`\\]*)>/uy],
  ['text', /"((?:[^"\\\n\r]|\\[tbnrf"'\\]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*)"/y],
  ['tag', /@(?!prefix)([a-zA-Z]+(?:-[a-zA-Z0-9]+)*)/y],
  ['prefix', /@prefix/y],
  ['type', /\^\^/y],
  ['boolean', /(true|false)(?![\w:-])/y],
  ['a', /a(?=[ \t\r\n])/y],
  ['name', /([A-Za-z][\w-]*:[A-Za-z]\w*)/y],
  ['namespace', /([A-Za-z][\w-]*):(?=[ \t\r\n])/y],
  ['mark', /([.;,])/y],
];
const marks: Record<string, string> = { t: '\t', b: '\b', n: '\n', r: '\r', f: '\f' };

/** A strict reader of the Turtle that exports write. */
export function readTurtle(body: string): Triple[] {
  const all = tokenise(body);
  const prefixes = new Map<string, string>();
  const triples: Triple[] = [];
  let at = 0;
  const kind = () => all[at]?.kind;
  const take = (wanted: string, value?: string) => {
    const one = all[at++];
    if (!one || one.kind !== wanted || (value !== undefined && one.value !== value))
      throw new Error(`${wanted} ${value ?? ''} expected at ${one?.at}, found ${one?.kind} ${one?.value}`);
    return one.value;
  };
  const resource = () => {
    if (kind() === 'iri') return absolute(take('iri'));
    const [prefix = '', local = ''] = take('name').split(':');
    const namespace = prefixes.get(prefix);
    if (!namespace) throw new Error(`unknown prefix ${prefix}`);
    return namespace + local;
  };
  const object = (): Term => {
    if (kind() === 'boolean') return { text: take('boolean'), type: `${xsd}boolean` };
    if (kind() !== 'text') return { iri: resource() };
    const text = unescaped(take('text'));
    if (kind() === 'tag') return { text, tag: take('tag') };
    if (kind() !== 'type') return { text };
    take('type');
    return { text, type: resource() };
  };
  while (at < all.length) {
    if (kind() === 'prefix') {
      take('prefix');
      prefixes.set(take('namespace'), absolute(take('iri')));
      take('mark', '.');
      continue;
    }
    const s = resource();
    for (;;) {
      const p = kind() === 'a' ? `${take('a') && ''}http://www.w3.org/1999/02/22-rdf-syntax-ns#type` : resource();
      triples.push({ s, p, o: object() });
      while (all[at]?.value === ',') {
        take('mark', ',');
        triples.push({ s, p, o: object() });
      }
      if (all[at]?.value !== ';') break;
      take('mark', ';');
    }
    take('mark', '.');
  }
  return triples;
}

function tokenise(body: string): { kind: string; value: string; at: number }[] {
  if (/\p{Surrogate}/u.test(body)) throw new Error('half a surrogate pair');
  const all: { kind: string; value: string; at: number }[] = [];
  for (let at = 0; at < body.length; ) {
    const found = tokens.flatMap(([kind, pattern]) => {
      pattern.lastIndex = at;
      const match = pattern.exec(body);
      return match ? [{ kind, value: match[1] ?? match[0], at, length: match[0].length }] : [];
    })[0];
    if (!found) throw new Error(`no token at ${at}: ${JSON.stringify(body.slice(at, at + 30))}`);
    if (found.kind !== 'space') all.push(found);
    at += found.length;
  }
  return all;
}

function absolute(iri: string): string {
  if (!/^[a-z][a-z0-9+.-]*:./i.test(iri) || /%(?![0-9A-Fa-f]{2})/.test(iri)) throw new Error(`not an absolute IRI: ${iri}`);
  return iri;
}

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (_all, four?: string, eight?: string, one = '') =>
    four || eight ? String.fromCodePoint(Number.parseInt(four ?? eight ?? '', 16)) : (marks[one] ?? one),
  );
