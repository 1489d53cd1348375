import type { Library } from '../../model/library.ts';
import type { ExportFile } from '../export-file.ts';
import { termsCsv } from './csv.ts';
import { termsJson } from './json.ts';
import { termsSkos } from './skos.ts';
import { termsTbx } from './tbx.ts';
import { termsXlsx } from './xlsx.ts';

/** Formats terms can leave in. */
export const termFormats = { json: termsJson, csv: termsCsv, xlsx: termsXlsx, skos: termsSkos, tbx: termsTbx } satisfies Record<
  string,
  (library: Library) => ExportFile[] | Promise<ExportFile<Uint8Array>[]>
>;
