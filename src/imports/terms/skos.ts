import { decode } from '../decode.ts';
import { readJsonLd } from './jsonld.ts';
import { type TermReader, unreadable } from './read.ts';
import { readTurtle } from './turtle.ts';

/** Reads SKOS from Turtle or JSON-LD, whichever the file is by its first characters. RDF/XML is refused by name. */
export const readSkos: TermReader = (bytes, options) => {
  const head = decode(bytes.subarray(0, 4096)).text.trimStart();
  if (/^[[{]/.test(head) && !/^\[[^\]"{[]*\]\s*[^\s,\]]/.test(head)) return readJsonLd(bytes, options);
  if (/^<(?:\?xml|!--|!DOCTYPE|[\w-]+:RDF\b|RDF\b)/.test(head)) return unreadable({ code: 'rdf-xml', params: {} });
  return readTurtle(bytes, options);
};
