import { build } from 'esbuild';
import { brotli } from '../../src/build/sizes.ts';
import type { SearchRecord } from '../../src/exports/search-records.ts';
import type { Language } from '../../src/model/entry.ts';

/** A search library filled with the records of one language. */
export interface Peer {
  name: string;
  /** Bytes to the first answer after brotli: its code and its index. */
  bytes: number;
  /** Keys of the first ten, best first. */
  ask(query: string): Promise<string[]>;
}

interface Doc {
  key: string;
  title: string;
  labels: string;
  summary: string;
  text: string;
}
const fields = ['title', 'labels', 'summary', 'text'] as const;
const boost = { title: 8, labels: 6, summary: 2 };
const most = 10;

/** The peers, as they come and with what their manuals offer against slips; each language has an index of its own, as Pagefind's. */
export async function peers(records: readonly SearchRecord[], language: Language): Promise<Peer[]> {
  const docs = records.map(
    ({ kind, id, part, title, labels, summary, text }): Doc => ({
      key: `${kind}/${id}${part ? `#${part.anchor}` : ''}`,
      ...{ title, labels: labels.join(' | '), summary, text },
    }),
  );
  return [...(await miniSearch(docs)), ...(await orama(docs, language)), ...(await flexSearch(docs))];
}

async function miniSearch(docs: Doc[]): Promise<Peer[]> {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch<Doc>({ fields: [...fields], storeFields: ['title', 'summary'], idField: 'key' });
  index.addAll(docs);
  const bytes = (await code('export { default } from "minisearch"')) + brotli(JSON.stringify(index));
  const keys = (found: { id: string }[]) => found.slice(0, most).map(({ id }) => id);
  return [
    { name: 'MiniSearch', bytes, ask: async (query) => keys(index.search(query)) },
    { name: 'MiniSearch, prefix and fuzzy', bytes, ask: async (query) => keys(index.search(query, { prefix: true, fuzzy: 0.2, boost })) },
  ];
}

async function orama(docs: Doc[], language: Language): Promise<Peer[]> {
  const { create, insertMultiple, save, search } = await import('@orama/orama');
  const index = create({
    schema: { key: 'string', title: 'string', labels: 'string', summary: 'string', text: 'string' } as const,
    language: language === 'de' ? 'german' : 'english',
  });
  await insertMultiple(index, docs);
  const bytes = (await code('export { create, load, search } from "@orama/orama"')) + brotli(JSON.stringify(save(index)));
  const ask = async (term: string, options: object) =>
    (await search(index, { term, limit: most, properties: [...fields], ...options })).hits.map(({ document }) => String(document.key));
  return [
    { name: 'Orama', bytes, ask: (query) => ask(query, {}) },
    { name: 'Orama, tolerance 1', bytes, ask: (query) => ask(query, { tolerance: 1, boost }) },
  ];
}

async function flexSearch(docs: Doc[]): Promise<Peer[]> {
  const { Document } = await import('flexsearch');
  const script = await code('export { Document } from "flexsearch"');
  return Promise.all(
    (['strict', 'forward'] as const).map(async (tokenize) => {
      const index = new Document({ document: { id: 'key', index: [...fields] }, tokenize });
      for (const { key, title, labels, summary, text } of docs) index.add({ key, title, labels, summary, text });
      const parts: string[] = [];
      await index.export((key: string, data: string) => void parts.push(`${key}${data}`));
      return {
        name: tokenize === 'strict' ? 'FlexSearch' : 'FlexSearch, forward and suggest',
        bytes: script + brotli(parts.join('\n')),
        ask: async (query: string) => {
          const found = index.search(query, { limit: most, merge: true, suggest: tokenize === 'forward' }) as unknown as { id: string }[];
          return found.slice(0, most).map(({ id }) => String(id));
        },
      };
    }),
  );
}

/** Bytes of a library's code as a page would load it. */
async function code(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', legalComments: 'none' },
  });
  return brotli(outputFiles[0]?.text ?? '');
}
