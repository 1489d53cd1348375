import { fold } from '../../language/fold.ts';
import { root, withoutSign } from '../../language/root.ts';
import { tokens } from '../../language/tokens.ts';

/** A word as search compares it: folded, and an umlaut like its bare vowel, because people type both ae and a for ä. */
export const flat = (word: string): string =>
  lettersOf(fold(withoutSign(word)).replace(/([aeq]?)([aou])e/g, (all, before, vowel) => (before && vowel === 'u' ? all : before + vowel)));

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a text as search compares them, cut at hyphens too. */
export const flatWords = (text: string): string[] =>
  tokens(text)
    .flatMap(({ word }) => word.split(/[-\u2010\u2011]+/))
    .map(flat)
    .filter(Boolean);

/** A whole name or query without blanks: „Touch Point“, „Touch-Point“ and „Touchpoint“ are one. */
export const squeezed = (text: string): string => flatWords(text).join('');

/** The same where ae, oe and ue are just these letters: „Manaement“ is a slip, no umlaut. */
export const squeezedAsTyped = (text: string): string =>
  lettersOf(
    tokens(text)
      .map(({ word }) => fold(withoutSign(word).replace(/[äöüÄÖÜ]/g, (letter) => letter.normalize('NFD').charAt(0))))
      .join(''),
  );

/** The same for all inflected forms. */
export const squeezedRoots = (text: string): string =>
  flatWords(text)
    .map((word) => root(word))
    .join('');

/**
 * The words of a query that say something; all of them, where none does. Two that make one known word are one: „on-boarding“.
 * @param empty words that say nothing
 * @param knows whether a word is one of the content
 */
export function contentWords(text: string, empty: ReadonlySet<string>, knows: (word: string) => boolean = () => false): string[] {
  const words = joined(flatWords(text), (word) => word.length >= shortestJoined && knows(word));
  const full = words.filter((word) => !empty.has(word));
  return full.length > 0 ? full : words;
}

/** Shorter ones come together by accident. */
const shortestJoined = 6;

function joined(words: readonly string[], knows: (word: string) => boolean): string[] {
  const made: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = '', next] = [words[at], words[at + 1]];
    if (next !== undefined && knows(word + next)) {
      made.push(word + next);
      at++;
    } else made.push(word);
  }
  return made;
}

/** The same as it was typed, for those who compare words in other ways: Pagefind wants every word to be there. */
export function saying(text: string, empty: ReadonlySet<string>): string {
  const full = text.split(/\s+/).filter((word) => !empty.has(flat(word)));
  return full.length > 0 ? full.join(' ') : text;
}

/**
 * What words of one family share: Reklamation, reklamieren; mapping, map; escalated, escalation. Three letters stay. Too coarse for
 * names, good enough to look further.
 */
export const family = (word: string): string =>
  word
    .replace(
      /(?<=...)(?:ationen|e?ments?|ierungen|ierung|ieren|ations?|ating|ated|ates?|iert|ungen|ung|ings?|isch|lich|igkeit|keit|heit|en|es|ed|e|t|s|(?<=e[lr])n)$/,
      '',
    )
    .replace(/(?<=..)(.)\1$/, '$1');
