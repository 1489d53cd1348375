import { readFileSync, realpathSync } from 'node:fs';
import type { Entry, Library } from '../../model/library.ts';
import type { FoundChange } from '../git-history.ts';
import { writeFiles } from '../write-files.ts';
import { insertChanges, type NewChange } from './insert-changes.ts';

/** A file that was left as it is. */
export interface RefusedFile {
  file: string;
  why: 'encoding' | 'form';
}

/** What comes into an entry's file. */
export interface PlannedChanges {
  entry: Entry;
  /** Newest first; `commit` is for the reader of the report, not written. */
  found: (FoundChange & { version?: number })[];
  /** The entry's version afterwards; left out, it stays as it is. */
  version?: number;
}

/**
 * Counts versions on: each day with new changes is one more than the day before. An entry without a version begins with 1,
 * one that counts otherwise (1.3, 2026-11) keeps its own.
 */
export function withVersions({ entry, found }: { entry: Entry; found: FoundChange[] }): PlannedChanges {
  const { version = '0' } = entry.facts;
  if (!/^\d{1,6}$/.test(version)) return { entry, found };
  const days = [...new Set(found.map(({ date }) => date))].sort();
  const counted = found.map((change) => ({ ...change, version: Number(version) + days.indexOf(change.date) + 1 }));
  return { entry, found: counted, version: Number(version) + days.length };
}

/**
 * Puts changes into the facts files, all of them aside first, then each is renamed into its place.
 * @returns files that nothing could be put into; all others are written
 * @throws where a file cannot be written; then none is changed
 */
export function writeChanges(library: Library, planned: readonly PlannedChanges[]): RefusedFile[] {
  const refused: RefusedFile[] = [];
  const files: { path: string; body: string }[] = [];
  for (const { entry, found, version } of planned) {
    const bytes = readFileSync(entry.file);
    const text = bytes.toString('utf8');
    const notes = found.map(
      (one): NewChange => ({
        date: one.date,
        ...(one.version !== undefined && { version: one.version }),
        note: { [library.leading]: one.note },
      }),
    );
    const body = insertChanges(text, entry.file.endsWith('.mdx') ? 'mdx' : 'yaml', notes, version);
    if (!Buffer.from(text).equals(bytes)) refused.push({ file: entry.file, why: 'encoding' });
    else if (body === undefined) refused.push({ file: entry.file, why: 'form' });
    // A link stays a link: what it points to is written.
    else files.push({ path: realpathSync(entry.file), body });
  }
  writeFiles('', files);
  return refused;
}
