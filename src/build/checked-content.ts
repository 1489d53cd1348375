import { resolve } from 'node:path';
import { checkContent } from '../model/check-content.ts';
import type { Finding } from '../model/finding.ts';
import type { Library } from '../model/library.ts';
import type { SourceContent } from '../model/source.ts';
import { readContent } from './content-fs.ts';

/** A content folder, read and judged. */
export interface CheckedContent {
  content: SourceContent;
  library: Library | undefined;
  findings: Finding[];
}

/**
 * Reads a content folder and judges it by every rule.
 * @param today see `checkContent`
 */
export function readChecked(root: string, today?: string): CheckedContent {
  const content = readContent(root);
  return { content, ...checkContent(content, today) };
}

// The loader runs in the bundler's own instance of this module: between the two only the process is shared.
const slot = Symbol.for('lotse.checked-content');
const shared = globalThis as { [slot]?: CheckedContent & { root: string } };

/** Leaves what a command has just read and judged to the build it starts: reading it twice would cost a fifth of a cold build. */
export function handOver(root: string, checked: CheckedContent): void {
  shared[slot] = { ...checked, root: resolve(root) };
}

/** Takes what was handed over for a folder, once; a build that nobody handed anything reads for itself. */
export function takeOver(root: string): CheckedContent | undefined {
  const { [slot]: checked } = shared;
  delete shared[slot];
  return checked?.root === resolve(root) ? checked : undefined;
}
