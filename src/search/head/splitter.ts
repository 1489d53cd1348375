import { splitCompound } from '../../language/compound.ts';
import { root } from '../../language/root.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many compounds are remembered: those of the names, and some of what is typed. */
const mostSplits = 50_000;

/** Shorter words have relatives by accident. */
const shortestRelated = 6;

/**
 * Takes compounds apart by the words that are there, in any form. Remembers them: names repeat, and each letter typed asks again.
 * @param also what else is known; given, words of the same family are known, too: Reklamation where „reklamieren“ is
 * @returns the parts of a word; none for one that is no compound of known words
 */
export function splitter(vocabulary: Vocabulary, also?: (word: string) => boolean): (word: string) => readonly string[] {
  const knows = (word: string) =>
    (word.length > 2 && (vocabulary.has(word) || also?.(word))) ||
    (word.length > 4 && vocabulary.ofRoot(root(word)).some((form) => form.length > 2)) ||
    (also !== undefined && word.length >= shortestRelated && vocabulary.familyOf(word).length > 0);
  const done = new Map<string, readonly string[]>();
  return (word) => {
    if (word.length < 7) return [];
    const known = done.get(word);
    if (known) return known;
    if (done.size > mostSplits) done.clear();
    const parts = splitCompound(word, (part) => part !== word && knows(part))?.words.map((part) => unlinked(vocabulary, part)) ?? [];
    done.set(word, parts);
    return parts;
  };
}

/** A piece of a compound without the s that links it to the next: „Zahlungs“ of „Zahlungsrückstand“. */
export const unlinked = (vocabulary: Vocabulary, piece: string): string =>
  piece.endsWith('s') && !vocabulary.has(piece) && vocabulary.has(piece.slice(0, -1)) ? piece.slice(0, -1) : piece;
