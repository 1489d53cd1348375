import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { escape } from '../components/scope.ts';
import type { SearchRecord } from '../exports/search-records.ts';

/** Texts share files: a document library is slow with a thousand small ones. */
const mostFragments = 150;

/**
 * Writes one Pagefind bundle a language, from records instead of pages (a skipped page passes no hook).
 * @param records `/api/v1/search-index.json`
 * @param out the built site's folder
 * @returns a line for the log
 */
export async function searchIndexes(records: SearchRecord[], out: string): Promise<string> {
  const counts: string[] = [];
  try {
    for (const language of [...new Set(records.map((record) => record.language))]) {
      const { index, errors } = await createIndex({ forceLanguage: language, maxFragments: mostFragments });
      if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
      const own = records.filter((record) => record.language === language);
      const added = await Promise.all(own.map((record) => index.addHTMLFile({ url: record.url, content: page(record) })));
      const failed = added.flatMap((one) => one.errors);
      if (failed.length > 0) throw new Error(`pagefind: ${failed.join('; ')}`);
      await index.writeFiles({ outputPath: join(out, 'pagefind', language) });
      counts.push(`${language} ${own.length}`);
    }
  } finally {
    await close();
  }
  return `search: ${counts.join(', ')} entries`;
}

/** A record as a page that only Pagefind reads: title and summary weigh most; other names are searched as metadata, so that excerpts never show them. */
function page(record: SearchRecord): string {
  const meta = (name: string, value: string) => `<meta data-pagefind-meta="${name}[content]" content="${escape(value)}">`;
  return `<html lang="${record.language}"><head><title>${escape(record.title)}</title></head><body data-pagefind-body data-pagefind-filter="kind:${record.kind}">
${meta('key', `${record.kind}/${record.id}${record.part ? `#${record.part.anchor}` : ''}`)}${record.part ? meta('of', record.part.of) : ''}${meta('kind', record.kind)}${meta('title', record.title)}${meta('summary', record.summary)}${meta('labels', record.labels.join(' | '))}${meta('path', record.url)}
<h1>${escape(record.title)}</h1><p data-pagefind-weight="4">${escape(record.summary)}</p><p>${escape(record.text)}</p></body></html>`;
}
