import { byStatus, type Hit, hitOf } from '../answer.ts';
import type { Head } from '../open.ts';
import { contentWords } from '../words.ts';

/** Behind names that hold the very words. */
const ofAlike = 60;

/** Longer queries are no names. */
const mostWords = 4;
/** What of a word its forms share, at least. */
const stem = 4;

/** A word and its parts, or what each of them is known by. */
type Unit<T> = readonly [whole: T, ...parts: T[]];

/**
 * Names that say the same in other words: „Kundenfluktuation“ for „Kundenabwanderung“. Each word of both, or all its parts, must
 * be the same, of one family, or of one group.
 */
export function alike(head: Head, text: string): Hit[] {
  const unit = (word: string): Unit<string> => [word, ...head.splitLoosely(word)];
  const typed = contentWords(text, head.empty, head.vocabulary.has).map(unit);
  if (typed.length > mostWords) return [];
  // A participle is its verb: „gewechselt“ for „Wechsel“.
  const forms = (word: string) => [word, ...head.verbs.relatives(word)];
  const keys = (one: string) => forms(one).flatMap(head.alike.keys);
  const stems = typed.map((one) => each(one, (word) => [...forms(word), ...head.alike.words(word)].map((other) => other.slice(0, stem))));
  const said = typed.map((one) => each(one, keys));
  const found: Hit[] = [];
  for (const [key, names] of head.byKey) {
    // Most names can be passed over without being taken apart.
    if (!stems.every((one) => is(one, (some) => some.some((begin) => key.includes(begin))))) continue;
    for (const name of names) {
      const words = name.words.filter((word) => !head.empty.has(word));
      if (words.length > typed.flat().length) continue;
      const own = words.map((word) => each(unit(word), keys));
      if (covers(said, own) && covers(own, said)) found.push(hitOf(head, name, 'parts', byStatus[name.status] - ofAlike));
    }
  }
  return found;
}

const each = <T, U>([whole, ...parts]: Unit<T>, of: (one: T) => U): Unit<U> => [of(whole), ...parts.map(of)];

/** Whether something is true of a word, or of all its parts. */
const is = <T>([whole, ...parts]: Unit<T>, right: (one: T) => boolean): boolean => right(whole) || (parts.length > 0 && parts.every(right));

/** Whether every word of the first is said by the second. */
function covers(these: readonly Unit<readonly string[]>[], those: readonly Unit<readonly string[]>[]): boolean {
  const said = new Set(those.flat(2));
  return these.length > 0 && these.every((one) => is(one, (keys) => keys.some((key) => said.has(key))));
}
