import { readCsv } from './csv.ts';
import type { ImportFormat } from './detect.ts';
import { readJson } from './json.ts';
import type { TermReader } from './read.ts';
import { readSkos } from './skos.ts';
import { readTbx } from './tbx.ts';
import { readXlsx } from './xlsx.ts';

/** Readers of the formats terms can come in; `skos` is Turtle or JSON-LD. */
export const termReaders: Record<ImportFormat, TermReader> = { csv: readCsv, xlsx: readXlsx, json: readJson, skos: readSkos, tbx: readTbx };
