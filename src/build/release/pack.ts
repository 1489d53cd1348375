import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { textEndings } from '../deploy/host.ts';
import type { Files } from '../packages/cut.ts';

const text = new RegExp(`\\.(?:${textEndings.join('|')})$`);
/** Below this a packed file saves less than a network packet. */
const smallest = 512;
const [brotli, gz] = [promisify(brotliCompress), promisify(gzip)];

/**
 * Packs texts with brotli and gzip, as `x.br` and `x.gz` beside `x`, where that is smaller.
 * @returns the packed files only; the same bytes on every machine
 */
export async function packed(files: Files): Promise<Files> {
  const waiting = [...files].filter(([path, body]) => text.test(path) && body.length >= smallest);
  const made: Files = new Map();
  const worker = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [path, body] = next;
      const [br, zipped] = await Promise.all([brotli(body), gz(body, { level: 9 })]);
      // Byte 9 names the machine’s system (RFC 1952); 255 says: unknown.
      zipped[9] = 255;
      if (br.length < body.length) made.set(`${path}.br`, br);
      if (zipped.length < body.length) made.set(`${path}.gz`, zipped);
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return made;
}

/**
 * The time a file is given in a release: made from its bytes, not from a clock. One fixed time for all would have servers take a changed
 * file of the same length for the old one, as their tags are made of time and size. Night hours are left out: some do not exist where
 * clocks are put forward.
 */
export function timeOf(body: Uint8Array): Date {
  let number = createHash('sha256').update(body).digest().readUIntBE(0, 6);
  const take = (of: number) => {
    const part = number % of;
    number = Math.floor(number / of);
    return part;
  };
  return new Date(2001 + take(20), take(12), 1 + take(28), 6 + take(16), take(60), 2 * take(30));
}
