import { Parser } from 'n3';
import { decode } from '../decode.ts';
import { type ImportRead, type ReadOptions, unreadable } from './read.ts';
import { withEncoding } from './skos/encoding.ts';
import { relativeBase } from './skos/graph.ts';
import { readScheme } from './skos/scheme.ts';

/**
 * Reads SKOS from Turtle (or N-Triples, which is Turtle too).
 * Turtle is UTF-8 by its standard; a file in Windows-1252 is read all the same, and the report says so.
 */
export function readTurtle(bytes: Uint8Array, options: ReadOptions): ImportRead {
  const decoded = decode(bytes);
  const { text } = decoded;
  if (!text.trim()) return unreadable({ code: 'empty-file', params: {} });
  let read: ImportRead;
  try {
    read = readScheme(new Parser({ baseIRI: relativeBase }).parse(text), options);
  } catch (error) {
    return unreadable({ code: 'rdf-syntax', params: placeOf(error, text) });
  }
  return withEncoding(read, decoded);
}

/** Line of a syntax error, and what stands there. */
function placeOf(error: unknown, text: string): { line: number; found: string } {
  const { message = '', context } = error as { message?: string; context?: { line?: number } };
  const line = context?.line ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
  const found = text.split(/\r\n?|\n/, line).at(line - 1) ?? '';
  return { line, found: found.trim().slice(0, 80) };
}
