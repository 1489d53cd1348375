/** A word in a text with its place (UTF-16 offsets). */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** Letters, marks and digits of any script; soft hyphens and zero-width signs inside a word are of it. */
const letter = '[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B\\u2060]';
const hyphen = '[-\\u2010\\u2011]';
/** Gender signs with what may follow them: Kund:innen, Kund/-innen, Angehörige:r, Kund(inn)en, and compounds of such (Kund:innennummer). */
const gender = `(?:[:*_\\u00B7]|/-?)(?:innen${letter}*|(?:in|r|n)(?!${letter}))|\\((?:in|innen|inn\\)en|r|n)(?:(?<=\\)en)|\\))(?!${letter})`;

/**
 * A word. A hyphen inside is a letter (E-Mail-Adresse is one word), and so are the signs of gender-fair forms, signs within
 * a number (2.0, 24/7) and the end of C++ and C#. An apostrophe ends a word. A section sign is a word of its own.
 */
const word = new RegExp(
  [
    `[\\p{L}\\p{M}\\p{N}]${letter}*(?:${hyphen}${letter}+|(?<=\\p{N})[.,/](?=\\p{N})${letter}+|${gender})*`,
    `(?:(?:\\+{1,2}|#)(?![\\p{L}\\p{M}\\p{N}+#])(?:${hyphen}${letter}+)*)?`,
    '|\u00A7+',
  ].join(''),
  'gu',
);

/** Words of a text in order. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(word), (match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }));
}

/** A word as comparisons see it: composed letters, no invisible signs, plain hyphens and apostrophes. */
export function plainWord(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u2060]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u2019/g, "'");
}
