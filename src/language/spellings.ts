import { fold } from './fold.ts';
import { withoutSign } from './root.ts';
import { plainWord, tokens } from './tokens.ts';

/** Words of a label or of a word in a text: cut at blanks and hyphens, but not within a gender sign (Kund/-innen). */
export const wordParts = (text: string): string[] =>
  plainWord(text)
    .split(/\s+|(?<!\/)-+/)
    .filter(Boolean);

/** Words of a text with the signs between them, which must be the same in a label and in a text: „first in, first out“, „Aus- und Weiterbildung“. */
export function wordsAndSigns(text: string): { words: string[]; signs: string[] } {
  const [words, signs]: [string[], string[]] = [[], []];
  let end: number | undefined;
  for (const token of tokens(plainWord(text))) {
    const parts = wordParts(token.word);
    words.push(...parts);
    if (end !== undefined) signs.push(plainWord(text).slice(end, token.start).replace(/\s+/g, ''));
    signs.push(...parts.slice(1).map(() => ''));
    end = token.end;
  }
  return { words, signs };
}

/** CX, NPS, B2B, MoT, C++, R: a capital beyond the first letter, a sign, or a letter alone. Every letter counts, and -s is the only ending. */
export const isAbbreviation = (word: string): boolean =>
  (/^.+\p{Lu}/u.test(word) && !/(?:In(?:nen)?|\).*)$/.test(word)) || /^\p{L}$|[+#]$/u.test(word);

/** A number or a section sign: never inflected. */
export const isNumber = (word: string): boolean => /^[\p{N}.,/§]+$/u.test(word);

/** The humps of a word with capitals inside: CXManager → CX, Manager; a Binnen-I is none. */
export const humps = (word: string): string[] =>
  word.replace(/In(nen)?$/, 'in$1').split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);

/**
 * Other ways to write a label that name the same: 3D-Druck for 3-D-Druck, Power Point for PowerPoint, Kunde for Kunde/Kundin,
 * both halves of „Net Promoter Score (NPS)“.
 * @param isFeminine whether the second of two words is the first one's feminine form
 */
export function respelled(text: string, isFeminine: (masculine: string, feminine: string) => boolean): string[] {
  const plain = plainWord(text);
  const [, first = '', second = ''] = /^(\p{L}+)\/(\p{L}{4,})$/u.exec(plain) ?? [];
  if (first && isFeminine(first, second)) return [first];
  const [, full = '', short = ''] = /^(.+?)\s+\(([^()\s]{2,})\)$/u.exec(plain) ?? [];
  if (full && isAbbreviation(short)) return [full, short];
  const digits = [
    plain.replace(/(?<!\p{L})(\p{N}+)-(?=\p{Lu}(?!\p{L}))/u, '$1'),
    plain.replace(/(?<![\p{L}\p{N}])(\p{N}+)(?=\p{Lu}(?!\p{L}))/u, '$1-'),
  ];
  const hilly = /^(?:\p{Lu}\p{Ll}{2,}){2,}$/u.test(plain) ? [humps(plain).join('-')] : [];
  return [...digits, ...hilly].filter((other) => other !== plain);
}

/**
 * The words of a label or of a hyphenated word written closed: Touchpoint-Management → Touchpointmanagement;
 * an abbreviation in front stays apart: CX-Touchpoint-Analyse → CX-Touchpointanalyse.
 * @returns nothing where that makes no difference, or no word
 */
export function joined(words: readonly string[]): string[] | undefined {
  const apart = isAbbreviation(words[0] ?? '') && (words[0] ?? '').length > 1 ? 1 : 0;
  const rest = words.slice(apart);
  if (rest.length < 2 || rest.some((word) => isNumber(word) || (word.length > 1 && isAbbreviation(word)))) return;
  return [...words.slice(0, apart), rest.map((word, index) => (index > 0 ? word.toLowerCase() : word)).join('')];
}

/** Letters whose folding would join different words: ß after a long vowel is not ss (Buße, Busse), a final é not e (Rosé, Rose). */
const longSz = /(?<=[aeiouäöüy])ß(?=[aeiouäöüy])/gi;
const finalE = /é(?=e?s?$)/gi;

/**
 * Whether a word in a text is a spelling of a German form. Strasse may stand for Straße, Fluß for Fluss, Gebuehr for Gebühr.
 * @param word without invisible signs
 */
export function sameSpelling(form: string, word: string): boolean {
  const [a, b] = [withoutSign(form), withoutSign(word)];
  if (fold(a) !== fold(b)) return false;
  if (/^[ -~]*$/.test(a + b)) return true;
  const marked = (text: string, alsoSz: boolean) => fold((alsoSz ? text.replace(longSz, 'þ') : text).replace(finalE, 'ð'));
  return marked(a, false) === marked(b, false) && (b.search(longSz) < 0 || marked(a, true) === marked(b, true));
}
