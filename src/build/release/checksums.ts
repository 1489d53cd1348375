import { createHash } from 'node:crypto';
import type { Files } from '../packages/cut.ts';

/** Checksums as `sha256sum -c` reads them, sorted by path. */
export function checksums(files: Files): string {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, body]) => `${createHash('sha256').update(body).digest('hex')}  ${path}\n`)
    .join('');
}
