/** A word in a text with its place (UTF-16 offsets). */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/**
 * A word: letters, marks and digits of any script. A hyphen inside is a letter (E-Mail-Adresse is one word);
 * so are the signs of gender-fair forms before -in and -innen (Kund:innen, Kund*innen, Kund_innen).
 */
const word = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+|[:*_]in(?:nen)?(?![\p{L}\p{M}\p{N}]))*/gu;

/** Words of a text in order. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(word), (match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }));
}
