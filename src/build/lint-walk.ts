import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { textKind } from './lint-text.ts';

/** The files named, and those in folders named that can be read: each once, folders in the order of bytes. */
export function filesOf(named: readonly string[]): string[] {
  const files = new Map<string, string>();
  for (const name of named)
    for (const file of isFolder(name) ? within(name) : [name]) if (!files.has(resolve(file))) files.set(resolve(file), file);
  return [...files.values()];
}

/** Hidden folders, installed packages and the files Word keeps beside an open text are left out; links to folders are not followed. */
function within(folder: string): string[] {
  const entries = list(folder)?.sort((a, b) => (a.name < b.name ? -1 : 1));
  // Whoever reads it says why it cannot be read.
  if (!entries) return [folder];
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (/^(?:\.|~\$)/.test(entry.name)) return [];
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : within(path);
    return textKind(entry.name) && stat(path)?.isFile() ? [path] : [];
  });
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
}

export const isFolder = (path: string): boolean => stat(path)?.isDirectory() ?? false;

function stat(path: string) {
  try {
    return statSync(path);
  } catch {
    return;
  }
}
