import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { escape } from '../components/scope.ts';
import type { SearchRecord } from '../exports/search-records.ts';
import { writeFiles } from './write-files.ts';

/** Texts share files: a document library is slow with a thousand small ones. */
const mostFragments = 400;
/** Postings a file of the index holds: Pagefind's own 20,000 make 28 KB, and each word asked for loads one. */
const postings = '2000';
/** What Pagefind writes for its own user interfaces, which nobody here loads. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Writes one Pagefind bundle a language, from records instead of pages (a skipped page passes no hook).
 * @param records `/api/v1/search-index.json`
 * @param out the built site's folder
 * @returns a line for the log
 */
export async function searchIndexes(records: SearchRecord[], out: string): Promise<string> {
  const counts: string[] = [];
  const before = process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  // Read by the process that the first call starts; a Pagefind that does not know it makes larger files.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = postings;
  try {
    for (const language of [...new Set(records.map((record) => record.language))]) {
      const { index, errors } = await createIndex({ forceLanguage: language, maxFragments: mostFragments });
      if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
      const own = records.filter((record) => record.language === language);
      const added = await Promise.all(own.map((record) => index.addHTMLFile({ url: record.url, content: page(record) })));
      const failed = added.flatMap((one) => one.errors);
      if (failed.length > 0) throw new Error(`pagefind: ${failed.join('; ')}`);
      const { files } = await index.getFiles();
      writeFiles(
        join(out, 'pagefind', language),
        files.flatMap(({ path, content }) => (unused.test(path) ? [] : [{ path, body: content }])),
      );
      counts.push(`${language} ${own.length}`);
    }
  } finally {
    if (before === undefined) delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
    else process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = before;
    await close();
  }
  return `search: ${counts.join(', ')} entries`;
}

/** A record as a page that only Pagefind reads: title and summary weigh most; other names are searched as metadata, so that excerpts never show them. */
function page(record: SearchRecord): string {
  // The text begins with the summary again.
  const text = record.text.startsWith(record.summary) ? record.text.slice(record.summary.length).trim() : record.text;
  const meta = (name: string, value: string) => `<meta data-pagefind-meta="${name}[content]" content="${escape(value)}">`;
  return `<html lang="${record.language}"><head><title>${escape(record.title)}</title></head><body data-pagefind-body data-pagefind-filter="kind:${record.kind}">
${meta('key', `${record.kind}/${record.id}${record.part ? `#${record.part.anchor}` : ''}`)}${record.part ? meta('of', record.part.of) : ''}${meta('kind', record.kind)}${meta('title', record.title)}${meta('summary', record.summary)}${meta('labels', record.labels.join(' | '))}${meta('path', record.url)}
<h1>${escape(record.title)}</h1><p data-pagefind-weight="4">${escape(record.summary)}</p><p>${escape(text)}</p></body></html>`;
}
