/** Encodings an import reads. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Bytes as text: by byte order mark, else UTF-16 by its zero bytes, else UTF-8, else Windows-1252, as Excel writes on German machines.
 * A text in UTF-8 with a few broken bytes stays UTF-8, or every umlaut would be torn in two.
 * @returns the text without its mark; `broken` counts what had to become U+FFFD
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding; broken: number } {
  const as = (encoding: Encoding, from: number) => {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(from));
    // A U+FFFD may be written in the file itself.
    const broken =
      encoding === 'windows-1252' || !text.includes('\uFFFD') || isValid(bytes.subarray(from), encoding) ? 0 : count(text, /\uFFFD/g);
    return { text, encoding, broken };
  };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return as('utf-8', 3);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le', 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be', 2);
  const zeros = [0, 0];
  const head = bytes.subarray(0, 4096);
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] as number) + 1;
  });
  const [even, odd] = zeros as [number, number];
  if (odd > head.length / 4 && odd > even * 4) return as('utf-16le', 0);
  if (even > head.length / 4 && even > odd * 4) return as('utf-16be', 0);
  const utf8 = as('utf-8', 0);
  if (utf8.broken === 0) return utf8;
  const whole = count(utf8.text, /[\u0080-\uFFFC]/g);
  return whole > utf8.broken * 2 ? utf8 : as('windows-1252', 0);
}

/** Whether bytes are no text at all: zeros and control characters that no table holds. */
export function isBinary(text: string): boolean {
  const head = text.slice(0, 4096);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  return count(head, /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g) > head.length / 20;
}

function isValid(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).length >= 0;
  } catch {
    return false;
  }
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
