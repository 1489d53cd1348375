import { englishForms } from '../language/english-forms.ts';
import { fold } from '../language/fold.ts';
import { type Gender, germanForms } from '../language/german-forms.ts';
import { labelsOf } from '../language/label.ts';
import { withoutSign } from '../language/root.ts';
import { isAbbreviation, wordsAndSigns } from '../language/spellings.ts';
import { plainWord } from '../language/tokens.ts';
import type { Language } from './entry.ts';

/** A spelling the glossary uses. */
export interface Name {
  term: string;
  text: string;
  language: Language;
  gender?: Gender | undefined;
  /** A form an editor wrote down: fine to find, but not what to write. */
  form?: true;
  /** Only here so that a wrong capital is noticed: E-mail for E-Mail. */
  variant?: true;
}

/** What separates the spellings of one name: nothing but blanks and hyphens. */
export const closedKey = (text: string): string => fold(plainWord(text)).replace(/ /g, '');

/**
 * How a name is written in the form that stands in a text: inflection and gender form stay, hyphens, umlauts and capitals are the glossary's.
 * @param found words the linker takes for some form of the name
 * @returns nothing where they are none
 */
export function spelledAs(name: Name, found: string): string | undefined {
  const { words } = wordsAndSigns(found);
  const label = labelsOf({ text: name.text, language: name.language, gender: name.gender, ...(name.form && { exact: true }) })[0];
  const parts = label?.parts ?? [];
  const last = parts.at(-1);
  if (!last) return;
  const joints = jointsOf(name.text);
  const join = (spelled: readonly string[]) => spelled.reduce((text, part, at) => text + (joints[at - 1] ?? ' ') + part);
  if (words.length === parts.length) {
    const spelled = parts.map((part, at) => {
      const word = words[at] ?? '';
      if (part.role === 'adjective') return adjective(part.base, word);
      const right = inForm(part.base, word, part.role === 'head' ? formsOf(part.base, name) : [part.base]);
      return right && cased(right, word, at === 0, name.language);
    });
    return spelled.every((part) => part !== undefined) ? join(spelled) : undefined;
  }
  // Written closed or cut elsewhere: only the end of the whole can be inflected.
  const before = parts.slice(0, -1).map((part) => part.base);
  const whole = closedKey(withoutSign(binnenI(words.join(''))));
  const right = formsOf(last.base, name).find((form) => closedKey(withoutSign(before.join('') + form)) === whole);
  return right && cased(join([...before, right]), words[0] ?? '', true, name.language);
}

/** What stands between the words of a name: hyphens, blanks, signs. */
function jointsOf(text: string): string[] {
  const plain = plainWord(text);
  const joints: string[] = [];
  let end: number | undefined;
  for (const word of wordsAndSigns(text).words) {
    const start = plain.indexOf(word, end ?? 0);
    if (end !== undefined) joints.push(plain.slice(end, start));
    end = start + word.length;
  }
  return joints;
}

const sign = /(?:[:*_\u00B7]|\/-?)(?:in(?:nen)?|r|n)$|\((?:in|innen|inn\)en|r|n)\)?$/iu;
/** KundInnen as Kundinnen: the capital is a sign. */
const binnenI = (word: string): string => word.replace(/(?<=\p{Ll})In(nen)?$/u, 'in$1');

function formsOf(base: string, { language, gender, form }: Name): string[] {
  if (form) return [base];
  if (isAbbreviation(base)) return [base, `${base}s`];
  return [...(language === 'de' ? germanForms(base, gender) : englishForms(base))];
}

/** A word in the form it has, with the letters of the glossary. */
function inForm(base: string, word: string, forms: readonly string[]): string | undefined {
  const plain = withoutSign(binnenI(word));
  const signed = plain !== word;
  const declared = signed ? sign.exec(base) : null;
  if (declared) {
    const stem = base.slice(0, declared.index);
    const chars = /^[:*_\u00B7/-]+/.exec(declared[0])?.[0];
    const ending = ['in', 'innen', 'r', 'n'].find((one) => fold(stem + one) === fold(plain));
    return chars && ending ? stem + chars + ending : word;
  }
  const low = plain.toLowerCase();
  const same = forms.find((form) => form === plain) ?? forms.find((form) => form.toLowerCase() === low);
  if (same !== undefined) return signed ? word : same;
  const alike = forms.find((form) => fold(withoutSign(form)) === fold(plain));
  // The sign would have to be put back into another spelling: nothing to insist on.
  return alike !== undefined && signed ? word : alike;
}

/** An adjective's ending is the sentence's, its stem the glossary's; either may have a capital. */
function adjective(base: string, word: string): string | undefined {
  const ending = /e[mnrs]?$/;
  const [stem, found] = [base.replace(ending, ''), word.replace(ending, '')];
  if (stem.toLowerCase() === found.toLowerCase()) return word;
  if (fold(stem) !== fold(found)) return;
  const rest = stem.slice(1) + (ending.exec(word)?.[0] ?? '');
  return (/^\p{Ll}/u.test(word) ? stem.charAt(0).toLowerCase() : stem.charAt(0).toUpperCase()) + rest;
}

/** The first letter may have a capital where a sentence opens; in English the sentence decides on any first letter. */
function cased(right: string, found: string, first: boolean, language: Language): string {
  if (isAbbreviation(/^[^\s-]*/.exec(right)?.[0] ?? '')) return right;
  const rest = right.slice(1);
  if (first && /^\p{Lu}/u.test(found)) return right.charAt(0).toUpperCase() + rest;
  return first && language === 'en' ? right.charAt(0).toLowerCase() + rest : right;
}

/**
 * Whether a difference from the glossary is none of spelling.
 * @param around the text right before and after what was found
 */
export function isFine(found: string, right: string, language: Language, around: { before: string; after: string }): boolean {
  const plain = plainWord(found).replace(/\s+/g, ' ');
  if (plain === right) return true;
  // Half of a compound: „Customer-Journey- und Service-Design“.
  if (/[-\u2010\u2011]$/.test(around.before) || /^[-\u2010\u2011]/.test(around.after)) return true;
  // Shouting is typography.
  if (!/\p{Ll}/u.test(plain) && /\p{Ll}/u.test(right)) return true;
  if (language === 'de') return false;
  if (plain.toLowerCase() === right.toLowerCase()) return true;
  if (plain.replace(/-/g, ' ').toLowerCase() !== right.replace(/-/g, ' ').toLowerCase()) return false;
  // A verb is written apart: they hand off. In front of a noun English joins words: a customer-experience team.
  return particle.test(plain) || (!right.includes('-') && /^\s+\p{L}/u.test(around.after));
}

/** Ends of phrasal verbs, which the noun ties with a hyphen. */
const particle = / (?:about|around|away|back|by|down|in|off|on|out|over|through|together|up)$/i;

/** Spellings of a German name with a capital lost inside, which no rule of the language covers: Customer experience, E-mail, e-Mail. */
export function lostCapitals(text: string): string[] {
  const { words } = wordsAndSigns(text);
  if (words.length < 2 || words.some((word) => /^[\p{Lu}\p{N}/]{2,}/u.test(word))) return [];
  const low = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
  const joints = jointsOf(text);
  const join = (parts: string[]) => parts.reduce((whole, part, at) => whole + (joints[at - 1] ?? ' ') + part);
  const [first = '', ...rest] = words;
  const tied = joints.every((joint) => joint === '-');
  const all = [join([first, ...rest.map(low)]), ...(tied ? [join([low(first), ...rest]), join(words.map(low))] : [])];
  return all.filter((variant) => variant !== text);
}
