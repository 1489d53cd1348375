import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { type ImportResult, planTerms } from '../../src/build/import-terms.ts';
import { writeTerms } from '../../src/build/write-terms.ts';
import type { ImportRead, ReadOptions } from '../../src/imports/terms/read.ts';
import { checkContent } from '../../src/model/check-content.ts';
import type { Library } from '../../src/model/library.ts';
import { readLibrary } from '../../src/model/read-library.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A content folder with the settings of another and no entries but these. */
export function folderLike(content: string, files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'lotse import ü '));
  made.push(folder);
  writeFileSync(join(folder, 'site.yaml'), readFileSync(join(content, 'site.yaml'), 'utf8').replace(/^featured:.*\n(?: {2}.*\n)*/m, ''));
  for (const [path, body] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), body);
  }
  return folder;
}

/** The library of a content folder without errors. */
export function libraryOf(folder: string): Library {
  const { library, findings } = checkContent(readContent(folder));
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!library || errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  return library;
}

/** How readers are called for a library. */
export const optionsFor = (library: Library): ReadOptions => ({ languages: library.site.languages, idBase: library.site.idBase });

/** What an import of something read would do to a folder. */
export function planInto(folder: string, read: ImportRead, force = false): ImportResult {
  const content = readContent(folder);
  const { library } = readLibrary(content);
  if (!library) throw new Error('no library');
  return planTerms(read, folder, content, library, { force, language: 'de', today: '2026-11-22' });
}

/** Imports something read into a folder and gives its library. */
export function importInto(folder: string, read: ImportRead): { library: Library; plan: ImportResult['plan'] } {
  const { plan, files } = planInto(folder, read);
  if (files.length > 0) writeTerms(folder, files);
  return { library: libraryOf(folder), plan };
}
