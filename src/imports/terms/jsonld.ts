import jsonld from 'jsonld';
import { decode } from '../decode.ts';
import { jsonPlace } from '../json-place.ts';
import { skosContext } from './jsonld/context.ts';
import { type ImportRead, type ReadOptions, unreadable } from './read.ts';
import { withEncoding } from './skos/encoding.ts';
import { relativeBase, type Triple } from './skos/graph.ts';
import { readScheme } from './skos/scheme.ts';

/** Addresses under which the context of SKOS is known without being fetched. */
const known =
  /^https?:\/\/www\.w3\.org\/(?:2004\/02\/skos\/core(?:\.jsonld|#)?|2009\/08\/skos-reference\/skos(?:\.jsonld)?|ns\/skos(?:\.jsonld)?)$/;

/** Depth no vocabulary has; deeper ones would break the stack of whoever reads them. */
const deepest = 200;

/**
 * Reads SKOS from JSON-LD. Nothing is fetched: a context at an address we do not know is refused by name. A file without any
 * context is read with that of SKOS.
 */
export async function readJsonLd(bytes: Uint8Array, options: ReadOptions): Promise<ImportRead> {
  const decoded = decode(bytes);
  const { text } = decoded;
  if (!text.trim()) return unreadable({ code: 'empty-file', params: {} });
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return unreadable({ code: 'json-syntax', params: jsonPlace(text) });
  }
  if (depthOf(document) > deepest) return unreadable({ code: 'too-deep', params: { depth: deepest } });
  let remote: string | undefined;
  try {
    const triples = await jsonld.toRDF(
      document as jsonld.JsonLdDocument,
      {
        base: relativeBase,
        ...(!hasContext(document) && { expandContext: { '@context': skosContext } }),
        documentLoader: (url: string) => {
          if (known.test(url)) return Promise.resolve({ documentUrl: url, document: { '@context': skosContext } });
          remote ??= url;
          return Promise.reject(new Error('nothing is fetched'));
        },
      } as jsonld.Options.ToRdf,
    );
    const read = readScheme(triples as Iterable<Triple>, options);
    return withEncoding(read, decoded);
  } catch (error) {
    if (remote !== undefined) return unreadable({ code: 'remote-context', params: { address: remote.replace(relativeBase, '') } });
    return unreadable({ code: 'jsonld-syntax', params: { found: reasonOf(error) } });
  }
}

const hasContext = (document: unknown): boolean =>
  (Array.isArray(document) ? document : [document]).some((one) => typeof one === 'object' && one !== null && '@context' in one);

/** How deep arrays and objects lie in one another; walks without a stack of calls. */
function depthOf(document: unknown): number {
  let depth = 0;
  let level: unknown[] = [document];
  while (level.length > 0 && depth <= deepest) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    depth += 1;
  }
  return depth;
}

/** What a JSON-LD processor objects to, by the code its standard gives it: `invalid @id value`. */
function reasonOf(error: unknown): string {
  const { details, message } = error as { details?: { code?: string }; message?: string };
  return details?.code ?? (message ?? '').replace(/^jsonld\.\w+: ?/, '').slice(0, 80);
}
