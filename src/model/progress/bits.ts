/** base64url: safe in addresses, in suspend data and in file names; ASCII, one byte a character. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const width = 6;

/** Writes numbers of few bits one after another. */
export class BitWriter {
  #bits = '';

  /** Adds a number; one that does not fit is cut to its lowest bits. */
  add(value: number, bits: number): this {
    this.#bits += (value >>> 0).toString(2).padStart(bits, '0').slice(-bits);
    return this;
  }

  /** What was written, filled up with zeros. */
  text(): string {
    const groups = this.#bits.match(/.{1,6}/g) ?? [];
    return groups.map((group) => alphabet[Number.parseInt(group.padEnd(width, '0'), 2)]).join('');
  }
}

/** Reads what `BitWriter` wrote. Behind the end there are zeros, and `over` says so. */
export class BitReader {
  #bits: string;
  #at = 0;

  constructor(text: string) {
    this.#bits = [...text].map((sign) => Math.max(0, alphabet.indexOf(sign)).toString(2).padStart(width, '0')).join('');
  }

  take(bits: number): number {
    const found = this.#bits.slice(this.#at, this.#at + bits).padEnd(bits, '0');
    this.#at += bits;
    return Number.parseInt(found, 2);
  }

  /** Whether more was asked for than there is. */
  get over(): boolean {
    return this.#at > this.#bits.length;
  }
}

/** Two characters from which a slip, a cut or a swap in a text is seen (1 in 4096 goes through). */
export function checkSigns(text: string): string {
  let sum = 1;
  for (const sign of text) sum = (sum * 31 + sign.charCodeAt(0)) % 4093;
  return `${alphabet[sum >> width]}${alphabet[sum & (2 ** width - 1)]}`;
}
