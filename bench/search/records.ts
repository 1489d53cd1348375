import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toString as textOf } from 'mdast-util-to-string';
import { contentFolder, readContent } from '../../src/build/content-fs.ts';
import { writeMadeUpContent } from '../../src/build/eval-search/made-up-content.ts';
import { type SearchRecord, searchRecords } from '../../src/exports/search-records.ts';
import type { Library } from '../../src/model/library.ts';
import { readLibrary } from '../../src/model/read-library.ts';
import type { SourceContent } from '../../src/model/source.ts';

/** What is searched in: the content, cut to its first terms or with made-up terms added. */
export interface Corpus {
  library: Library;
  records: SearchRecord[];
  /** Where it lies, if it is more than the content. */
  folder: string | undefined;
  /** Whether all of the content is in it, so that queries can be answered. */
  whole: boolean;
}

/**
 * The content in a given size. Whoever asks for fewer entries than it has gets its first terms.
 * @param work what to do with it; a folder that was made for it is gone afterwards
 */
export async function withCorpus<T>(size: number, work: (corpus: Corpus) => Promise<T>): Promise<T> {
  const own = readContent(contentFolder());
  const library = libraryOf(own);
  if (size < library.entries.length) {
    const terms = own.entries.filter(({ kind }) => kind === 'terms').slice(0, size);
    const cut = { ...own, entries: terms };
    return work({ library: libraryOf(cut), records: recordsOf(cut), folder: undefined, whole: false });
  }
  if (size === library.entries.length) return work({ library, records: recordsOf(own), folder: contentFolder(), whole: true });
  const temporary = mkdtempSync(join(tmpdir(), 'lotse-bench-'));
  try {
    const folder = join(temporary, 'content');
    mkdirSync(temporary, { recursive: true });
    writeMadeUpContent(contentFolder(), library, size - library.entries.length, folder);
    const content = readContent(folder);
    return await work({ library: libraryOf(content), records: recordsOf(content), folder, whole: true });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** How many entries the content has. */
export const contentSize = (): number => libraryOf(readContent(contentFolder())).entries.length;

function libraryOf(content: SourceContent): Library {
  const { library } = readLibrary(content);
  if (!library) throw new Error('The content cannot be read: npx lotse check');
  return library;
}

/** The records of the published search index, with long texts as their plain words instead of rendered pages. */
function recordsOf(content: SourceContent): SearchRecord[] {
  const library = libraryOf(content);
  const sources = new Map(content.entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  return searchRecords(library, (entry, language) => {
    const { words } = library.words(entry, language);
    const { definition = '', plain = '', not = '', example = '' } = words as unknown as Record<string, string | undefined>;
    const tree = sources.get(`${entry.kind}/${entry.id}`)?.docs[language]?.tree;
    return { words: [words.summary, definition, plain, not, example].join(' '), body: tree ? textOf(tree) : '' };
  });
}
