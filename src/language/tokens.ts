/** A word in a text with its place (UTF-16 offsets). */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** Letters, marks and digits of any script; soft hyphens and zero-width signs inside a word are of it. */
const letters = '[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B\\u2060]';

/**
 * A word. A hyphen inside is a letter (E-Mail-Adresse is one word); so are the signs of gender-fair forms
 * before -in and -innen: Kund:innen, Kund*innen, Kund_innen, Kund·innen, Kund/innen, Kund/-innen.
 */
const word = new RegExp(
  `[\\p{L}\\p{M}\\p{N}]${letters}*(?:[-\\u2010\\u2011]${letters}+|(?:[:*_\\u00B7]|/-?)in(?:nen)?(?!${letters}))*`,
  'gu',
);

/** Words of a text in order. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(word), (match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }));
}

/** A word as comparisons see it: composed letters, no invisible signs, plain hyphens. */
export function plainWord(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u2060]/g, '')
    .replace(/[\u2010\u2011]/g, '-');
}
