import german from 'hyphen/de/index.js';
import english from 'hyphen/en-gb/index.js';

/** A sign no word holds. */
const mark = '\u0001';
const speakers = { de: german.hyphenateSync, en: english.hyphenateSync };

/**
 * Parts of a word between which it may be broken: Liang's algorithm with the TeX patterns of the language (package `hyphen`, ISC).
 * @returns the parts; together they are the word
 */
export const syllables = (word: string, language: 'de' | 'en'): string[] => speakers[language](word, { hyphenChar: mark }).split(mark);
