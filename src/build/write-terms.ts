import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file below the folder of terms: `touchpoint/de.mdx`. */
export interface TermFile {
  path: string;
  body: string;
}

/** Where an import is prepared: beside the entries, so that moving is one step; hidden, so that nobody reads it as one. */
const asideName = '.import';

/** What is being moved; as long as it lies there the import is not finished. */
interface Journal {
  /** Folders that were not there before. */
  folders: string[];
  /** Files that were not there before, in folders that were. */
  added: string[];
  /** Files that were there; as they were they lie in `old`. */
  changed: string[];
}

/**
 * Writes files of terms, all or none: everything is written aside first, with a copy of what will be replaced; then it is moved.
 * If a move fails, what was moved goes back. An import that was cut off (power, a signal) is taken back by the next one.
 * @param root the content folder
 * @returns paths of the files
 * @throws what the file system says, with the content as it was
 */
export function writeTerms(root: string, files: readonly TermFile[]): string[] {
  const terms = join(root, 'terms');
  repairImport(root);
  const aside = join(terms, asideName);
  const journal = journalOf(terms, files);
  try {
    for (const { path, body } of files) {
      const target = join(aside, 'new', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, body);
    }
    for (const path of journal.changed) {
      mkdirSync(dirname(join(aside, 'old', path)), { recursive: true });
      cpSync(join(terms, path), join(aside, 'old', path));
    }
    writeFileSync(join(aside, 'journal.new'), JSON.stringify(journal));
    renameSync(join(aside, 'journal.new'), join(aside, 'journal.json'));
    for (const path of [...journal.folders, ...journal.added, ...journal.changed]) renameSync(join(aside, 'new', path), join(terms, path));
    rmSync(join(aside, 'journal.json'));
  } catch (error) {
    repairImport(root);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
  return files.map(({ path }) => join(terms, path));
}

/** Takes back an import that was cut off; does nothing if there is none. */
export function repairImport(root: string): void {
  const terms = join(root, 'terms');
  const aside = join(terms, asideName);
  const path = join(aside, 'journal.json');
  if (existsSync(path)) {
    const { folders, added, changed } = JSON.parse(readFileSync(path, 'utf8')) as Journal;
    // What still lies aside was never moved, so whatever stands in its place is not ours.
    for (const one of [...folders, ...added])
      if (!existsSync(join(aside, 'new', one))) rmSync(join(terms, one), { recursive: true, force: true });
    for (const one of changed) if (!existsSync(join(aside, 'new', one))) renameSync(join(aside, 'old', one), join(terms, one));
  }
  rmSync(aside, { recursive: true, force: true });
}

function journalOf(terms: string, files: readonly TermFile[]): Journal {
  const journal: Journal = { folders: [], added: [], changed: [] };
  const folders = new Set<string>();
  for (const { path } of files) {
    const folder = dirname(path);
    if (existsSync(join(terms, path))) journal.changed.push(path);
    else if (existsSync(join(terms, folder))) journal.added.push(path);
    else folders.add(folder);
  }
  journal.folders.push(...folders);
  return journal;
}
