import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where an output is made before it is swapped in, and where the one before waits meanwhile. */
export const asideOf = (target: string): string => `${target}.new`;
const oldOf = (target: string): string => `${target}.old`;

/**
 * Makes room for a new output: finishes a swap that was cut off between its two renames, clears a half-made output.
 * @returns the folder to write to
 */
export function prepareSwap(target: string): string {
  if (!existsSync(target) && existsSync(oldOf(target))) renameSync(oldOf(target), target);
  rmSync(oldOf(target), { recursive: true, force: true });
  rmSync(asideOf(target), { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  return asideOf(target);
}

/** Puts the finished output in its place; whoever looks sees the old one or the new one, never half of it. */
export function swapIn(target: string): void {
  if (existsSync(target)) renameSync(target, oldOf(target));
  renameSync(asideOf(target), target);
  rmSync(oldOf(target), { recursive: true, force: true });
}
