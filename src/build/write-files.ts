import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asideOf } from './swap.ts';

/**
 * Writes files into a folder: all of them aside first, then each is renamed into its place.
 * Whoever looks sees an old file or a new one, never half of one; other files in the folder stay.
 * @returns paths of the files
 */
export function writeFiles(folder: string, files: readonly { path: string; body: string | Uint8Array }[]): string[] {
  const targets = files.map(({ path }) => join(folder, path));
  try {
    files.forEach(({ body }, index) => {
      const target = targets[index] as string;
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(asideOf(target), body);
    });
    for (const target of targets) renameSync(asideOf(target), target);
  } catch (error) {
    for (const target of targets) rmSync(asideOf(target), { force: true });
    throw error;
  }
  return targets;
}
