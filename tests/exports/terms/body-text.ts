import type { ExportFile } from '../../../src/exports/export-file.ts';

/** The text of the one file an export makes; empty if it makes none. */
export const bodyText = ([file]: readonly ExportFile[]): string =>
  typeof file?.body === 'string' ? file.body : new TextDecoder().decode(file?.body);
