import type { Language } from './entry.ts';
import type { TermWords } from './kinds/term.ts';
import { englishPlurals, inSameForm, type Noun } from './lint-inflection.ts';

/** Plain words and hyphens: what can be written into any text without meaning something else there. */
const plain = /^[\p{L}\p{N}]+(?:[- ][\p{L}\p{N}]+)*$/u;

/**
 * What can take a label's place without anybody reading the sentence again; inflection is kept where it is certain.
 * German: only where both have the same gender, so that articles stay right, and where neither begins with an adjective.
 * English: only where the capitals of the right words within a sentence are known.
 * @param found the label letter by letter as it stands
 * @param right the words to use, with what the glossary knows of them
 * @param words the term's own words: examples of how its title is written
 * @param before what stands before it in its sentence
 * @returns nothing where a person must decide
 */
export function mendOf(found: string, label: Noun, right: Noun, words: TermWords, before: string, language: Language): string | undefined {
  if (!plain.test(right.text) || !plain.test(label.text)) return;
  if (language === 'de' && (!label.gender || [label, right].some(declines))) return;
  if (language === 'de') return inSameForm(found, label, right, before, 'de');
  const low = english(label.text, right.text, words);
  if (low === undefined || found === label.text) return low;
  const forms = englishPlurals(low).filter((form) => right.forms.includes(form) || isUsed(form, words));
  return inSameForm(found, label, { ...right, text: low, forms }, before, 'en');
}

/** Ending of an adjective in front of a noun without article. */
const adjectives = { m: /^\S+er /, f: /^\S+e /, n: /^\S+es /, pl: /^\S+e / };

/** Whether words may begin with an adjective, which an article changes: gläserner Kunde, der gläserne Kunde. */
const declines = ({ text, gender }: Noun): boolean => gender !== undefined && adjectives[gender].test(text);

const lowFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Whether the term's own words hold these, with their capitals. */
const isUsed = (text: string, words: TermWords): boolean =>
  [words.summary, words.definition, words.plain, words.not, words.example, words.usage, ...words.forms].some((own) =>
    new RegExp(`(?<![\\p{L}-])${text}(?![\\p{L}-])`, 'u').test(own ?? ''),
  );

/** Titles have a capital in front; within a sentence they keep it only if they are names: Net Promoter Score. */
function english(label: string, right: string, words: TermWords): string | undefined {
  if (/^.+\p{Lu}/u.test(right) || (right !== words.title && /^\p{Ll}/u.test(right))) return right;
  const low = lowFirst(right);
  return /^\p{Ll}/u.test(label) && [low, ...englishPlurals(low)].some((form) => isUsed(form, words)) ? low : undefined;
}

/**
 * Whether words fit between their neighbours: no half of a compound („Kundenwert- und …“), no wrong “a” or “an”.
 * @param place what they would replace in the text
 */
export function canStand(words: string, place: { start: number; end: number }, text: string, language: Language): boolean {
  if (
    /[-\u2010-\u2011/'’]/.test(text.charAt(place.start - 1)) ||
    /^(?:[-\u2010-\u2011/'’]|&\w+;|&#)/.test(text.slice(place.end, place.end + 12))
  )
    return false;
  if (language === 'de') return true;
  const article = /(?<![\p{L}])(an?)\s+$/iu.exec(text.slice(Math.max(0, place.start - 12), place.start))?.[1];
  return article === undefined || (!/^(?:h|u|eu|one|.\p{Lu})/u.test(words) && /^[aeio]/i.test(words) === (article.length === 2));
}
