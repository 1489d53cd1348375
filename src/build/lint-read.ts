import { readFileSync, statSync } from 'node:fs';
import { type Refused, refusal, refusalOf } from './lint-refusal.ts';

/** A text as it was read, and the byte order mark that stood before it. */
export interface ReadText {
  text: string;
  mark: string;
}

/** Reads a file whole. A pipe or device, which may never end, is refused. */
export function readBytes(file: string): Buffer | Refused {
  try {
    return statSync(file).isFile() ? readFileSync(file) : refusal('no-file');
  } catch (error) {
    return refusalOf(error);
  }
}

/** Reads a text in UTF-8; for any other encoding tells which it seems to be, and where that shows. */
export function readText(file: string): ReadText | Refused {
  const bytes = readBytes(file);
  if ('why' in bytes) return bytes;
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return refusal('utf16');
  const zero = bytes.indexOf(0);
  // Latin letters in UTF-16 have a zero for every second byte.
  if (zero >= 0) return refusal(zero < 2 && bytes.length % 2 === 0 && bytes.indexOf(0, zero + 1) === zero + 2 ? 'utf16' : 'binary');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\uFEFF') ? { text: text.slice(1), mark: '\uFEFF' } : { text, mark: '' };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? foreign(bytes) : refusalOf(error);
  }
}

/** The first bytes that are no UTF-8: their place, and what they would be in Windows-1252. */
function foreign(bytes: Buffer): Refused {
  const lossy = bytes.toString('utf8');
  let at = lossy.indexOf('\uFFFD');
  // A replacement character may stand in the file itself.
  let known = Buffer.byteLength(lossy.slice(0, at));
  while (bytes.subarray(known, known + 3).equals(replacement)) {
    const next = lossy.indexOf('\uFFFD', at + 1);
    known += Buffer.byteLength(lossy.slice(at, next));
    at = next;
  }
  const lines = lossy.slice(0, at).split(/\r\n|\n|\r/);
  const shown = /^(?:.|\n)[\p{L}\p{N}]*/u.exec(new TextDecoder('windows-1252').decode(bytes.subarray(known, known + 20)))?.[0] ?? '';
  const before = /[\p{L}\p{N}]*$/u.exec(lines.at(-1) ?? '')?.[0] ?? '';
  const column = (lines.at(-1) ?? '').replace(/^\uFEFF/, '').length + 1;
  const word = /^\p{L}/u.test(shown) ? before + shown : '';
  return refusal('encoding', word, lines.length, column);
}

const replacement = Buffer.from('\uFFFD');
