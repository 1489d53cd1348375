import { crc32, inflateRawSync } from 'node:zlib';

/** Why an archive cannot be read: no archive, broken, locked with a password, or larger than anybody writes. */
export class ZipProblem extends Error {
  readonly kind: 'none' | 'damaged' | 'locked' | 'too-big';
  constructor(kind: ZipProblem['kind']) {
    super(kind);
    this.kind = kind;
  }
}

/** An archive in memory whose files are unpacked one by one. */
export interface Zip {
  has(name: string): boolean;
  /** @throws ZipProblem */
  read(name: string): Uint8Array<ArrayBuffer>;
}

interface Entry {
  locked: boolean;
  method: number;
  sum: number;
  packed: number;
  start: number;
}

/**
 * Opens an archive without unpacking it. What is packed is believed no size: unpacking stops where `most` bytes are reached in all.
 * Format: PKWARE APPNOTE 6.3, sections 4.3.7 to 4.3.16; without Zip64 and split archives, which no word processor writes.
 * @throws ZipProblem
 */
export function openZip(bytes: Buffer, most: number): Zip {
  const entries = entriesOf(bytes);
  let left = most;
  return {
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name);
      if (!entry) throw new ZipProblem('damaged');
      if (entry.locked) throw new ZipProblem('locked');
      const unpacked = unpack(bytes, entry, left);
      left -= unpacked.length;
      if (crc32(unpacked) !== entry.sum) throw new ZipProblem('damaged');
      return new Uint8Array(unpacked);
    },
  };
}

function entriesOf(bytes: Buffer): Map<string, Entry> {
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0 || end + 22 > bytes.length) throw new ZipProblem(bytes.toString('latin1', 0, 2) === 'PK' ? 'damaged' : 'none');
  const count = bytes.readUInt16LE(end + 10);
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw new ZipProblem('damaged');
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [number, number, number];
    entries.set(bytes.toString('utf8', at + 46, at + 46 + name), {
      locked: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      sum: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      start: bytes.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

function unpack(bytes: Buffer, { method, packed, start }: Entry, most: number): Buffer {
  if (start + 30 > bytes.length || bytes.readUInt32LE(start) !== 0x04034b50) throw new ZipProblem('damaged');
  const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  const data = bytes.subarray(from, from + packed);
  if (data.length < packed || (method !== 0 && method !== 8)) throw new ZipProblem('damaged');
  if (method === 0 ? packed > most : most <= 0) throw new ZipProblem('too-big');
  if (method === 0) return data;
  try {
    return inflateRawSync(data, { maxOutputLength: most });
  } catch (error) {
    throw new ZipProblem((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-big' : 'damaged');
  }
}
