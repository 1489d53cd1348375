import { fold } from './fold.ts';
import { sameAdjective } from './german-adjectives.ts';
import { headOf, inflected } from './heads.ts';
import type { Label, LabelRule, Part } from './label.ts';
import { withoutSign } from './root.ts';
import { isAbbreviation, sameSpelling } from './spellings.ts';
import { plainWord } from './tokens.ts';

/** Where words stand, as far as it decides on their capitals. */
export interface Place {
  /** They open a sentence, where anything has a capital. */
  opening: boolean;
  /** Words around them are in capitals throughout. */
  shouting: boolean;
  /** Whether a word follows a hyphen. */
  tied: readonly boolean[];
}

/**
 * Whether words of a text are this label in some form.
 * @param words cut at blanks and hyphens, as many as the label's
 */
export function isLabel(candidate: Label, words: string[], place: Place): boolean {
  const { parts, rule } = candidate;
  if (words.length !== parts.length) return false;
  return parts.every((part, index) => {
    const word = plainWord(words[index] ?? '');
    if (!sameCase(part, word, rule, { ...place, opening: place.opening && index === 0 }, place.tied[index] ?? false)) return false;
    if (part.role !== 'head') return sameFixed(part, word, rule);
    if (!headOf(part.base, rule.language, rule.gender).folded.has(fold(withoutSign(word)))) return false;
    if (rule.language === 'en' || /^[ -~äöüÄÖÜ]*$/.test(part.base + word)) return true;
    return [...inflected(part.base, rule.language, rule.gender)].some((form) => sameSpelling(form, word));
  });
}

function sameFixed(part: Part, word: string, { language }: LabelRule): boolean {
  const [base, plain] = [fold(withoutSign(part.base)), fold(withoutSign(word))];
  if (base === plain) return language === 'en' || sameSpelling(part.base, word);
  return part.role === 'adjective' && sameAdjective(base, plain);
}

/**
 * Case as meaning: German nouns keep their capital, an adjective does not; abbreviations keep every letter.
 * English words come in any case, but not abbreviations. Capitals throughout are an abbreviation, unless all around is shouted.
 */
function sameCase(part: Part, word: string, rule: LabelRule, { opening, shouting }: Place, tied: boolean): boolean {
  if (isAbbreviation(part.base)) return word === part.base || (part.role === 'head' && part.base.length > 1 && word === `${part.base}s`);
  if (rule.exact) return word === part.base || (opening && word === part.base.charAt(0).toUpperCase() + part.base.slice(1));
  if (/^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(word) && !shouting) return false;
  if (rule.language === 'en' || part.role === 'adjective') return true;
  const capital = (text: string) => /^[\p{Lu}\p{N}§]/u.test(text);
  return tied || capital(word) === capital(part.base) || (opening && capital(word));
}
