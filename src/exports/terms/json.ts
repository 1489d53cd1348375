import { conceptRecords } from '../../model/concept.ts';
import type { Library } from '../../model/library.ts';
import type { ExportFile } from '../export-file.ts';

/** All concepts as a list of records, by id: the one format that holds everything but the long texts. */
export function termsJson(library: Library): ExportFile[] {
  return [{ path: 'terms.json', body: `${JSON.stringify(conceptRecords(library), null, 2)}\n` }];
}
