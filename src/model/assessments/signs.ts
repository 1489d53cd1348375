/** Signs of codes that people read out, type and mail: no I, L, O, U (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The largest prime below 2 ** 20: a check of four signs. */
const prime = 1_048_573;

/** A number as so many signs. */
export function signsOf(value: number | bigint, length: number): string {
  let rest = BigInt(value);
  let text = '';
  for (let at = 0; at < length; at++) {
    text = `${alphabet[Number(rest % 32n)]}${text}`;
    rest /= 32n;
  }
  return text;
}

/** The number signs stand for. */
export const valueOf = (signs: string): bigint => [...signs].reduce((value, sign) => value * 32n + BigInt(alphabet.indexOf(sign)), 0n);

/** Signs as they were meant: capitals, O for 0, I and L for 1, without blanks and hyphens; nothing if others are among them. */
export function meant(text: string): string | undefined {
  const signs = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return [...signs].every((sign) => alphabet.includes(sign)) ? signs : undefined;
}

/** Four signs that tell a slip: each wrong sign and each exchange of two changes them, because 33 has a high order modulo the prime. */
export function checkSigns(signs: string): string {
  let sum = 0;
  for (const sign of signs) sum = (sum * 33 + alphabet.indexOf(sign) + 1) % prime;
  return signsOf(sum, 4);
}

/** A text as four signs (FNV-1a), to tell one self-assessment from another. */
export function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return signsOf((hash >>> 0) % 2 ** 20, 4);
}

/** So many signs by chance. @param chance numbers 0–255, one a sign */
export const chanceSigns = (chance: Uint8Array): string => [...chance].map((byte) => alphabet[byte % 32]).join('');
