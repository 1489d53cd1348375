import type { Language } from './entry.ts';
import type { Label, TermWords } from './kinds/term.ts';

/** Plain words and hyphens: what can be written into any text without meaning something else there. */
const plain = /^[\p{L}\p{N}]+(?:[- ][\p{L}\p{N}]+)*$/u;

/**
 * What can take an uninflected label's place without anybody reading the sentence again.
 * German: only where both have the same gender, so that articles stay right, and where neither is plural and singular alike.
 * English: only where the title's capitals are known from the middle of a sentence.
 * @returns nothing where a person must decide
 */
export function mendOf(label: Label, words: TermWords, language: Language): string | undefined {
  const { title } = words;
  if (!plain.test(title) || !plain.test(label.text)) return;
  if (language === 'en') return english(label.text, words);
  const alike = label.gender !== undefined && label.gender === words.gender;
  const ambiguous = label.gender !== 'f' && (/(?:el|er|en|chen|lein)$/.test(label.text) || /e$/.test(title));
  return alike && !ambiguous && ![label.text, title].some((text) => declines(text, label.gender)) ? title : undefined;
}

/** Ending of an adjective in front of a noun without article. */
const endings = { m: /^\S+er /, f: /^\S+e /, n: /^\S+es /, pl: /^\S+e / };

/** Whether words may begin with an adjective, which an article changes: gläserner Kunde, der gläserne Kunde. */
const declines = (words: string, gender: Label['gender']): boolean => gender !== undefined && endings[gender].test(words);

/** Titles have a capital in front; within a sentence they keep it only if they are names: Net Promoter Score. */
function english(label: string, words: TermWords): string | undefined {
  const { title } = words;
  if (/^.+\p{Lu}/u.test(title)) return title;
  const low = title.charAt(0).toLowerCase() + title.slice(1);
  const texts = [words.summary, words.definition, words.plain, words.not, words.example, words.usage, ...words.forms];
  return /^\p{Ll}/u.test(label) && texts.some((text) => new RegExp(`(?<![\\p{L}-])${low}`, 'u').test(text ?? '')) ? low : undefined;
}

/**
 * Whether words fit between their neighbours: no half of a compound („Kundenwert- und …“), no wrong “a” or “an”.
 * @param place what they would replace in the text
 */
export function canStand(words: string, place: { start: number; end: number }, text: string, language: Language): boolean {
  if (/[-\u2010-\u2011/'’]$/.test(text.slice(0, place.start)) || /^(?:[-\u2010-\u2011/'’]|&\w+;|&#)/.test(text.slice(place.end)))
    return false;
  if (language === 'de') return true;
  const article = /(?<![\p{L}])(an?)\s+$/iu.exec(text.slice(Math.max(0, place.start - 12), place.start))?.[1];
  return article === undefined || (!/^(?:h|u|eu|one|.\p{Lu})/u.test(words) && /^[aeio]/i.test(words) === (article.length === 2));
}
