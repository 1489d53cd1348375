import { zlibSync } from 'fflate';

/** Red, green, blue and how opaque, 0 … 255. */
export type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

const table = Array.from({ length: 256 }, (_none, start) => {
  let sum = start;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum >>> 0;
});

/** Checksum of a chunk (PNG, annex D). */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const made = new Uint8Array(12 + data.length);
  const view = new DataView(made.buffer);
  view.setUint32(0, data.length);
  made.set(new TextEncoder().encode(name), 4);
  made.set(data, 8);
  view.setUint32(8 + data.length, checksum(made.subarray(4, 8 + data.length)));
  return made;
}

/**
 * A square picture as PNG (ISO/IEC 15948): eight bits a channel, with transparency, unfiltered lines.
 * @param size pixels on a side
 * @param at the pixel in a column and line
 */
export function png(size: number, at: (x: number, y: number) => Pixel): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  head.set([8, 6, 0, 0, 0], 8);
  const lines = new Uint8Array(size * (1 + size * 4));
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) lines.set(at(x, y), y * (1 + size * 4) + 1 + x * 4);
  const parts = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', zlibSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ];
  const made = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    made.set(part, place);
    place += part.length;
  }
  return made;
}
