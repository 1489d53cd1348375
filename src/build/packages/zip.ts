import { type Zippable, zipSync } from 'fflate';
import type { Files } from './cut.ts';

/** The first moment a zip can name, in the machine's own time: the format knows no zones. */
const always = (): Date => new Date(1980, 0, 1);
/** Packed already. */
const dense = /\.(?:woff2|png|jpe?g|webp|avif|mp4|webm|mp3)$/;

/** Packs files into a zip whose bytes depend on nothing but them: sorted, without a clock. */
export function zipped(files: Files): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted.map(([path, body]) => [path, [body, { level: dense.test(path) ? 0 : 9 }]]));
  return zipSync(entries, { mtime: always() });
}
