import { adjectiveForms, nominalisedStem, verbForms } from './german-adjectives.ts';
import { person } from './german-classes.ts';
import { declined, umlauted } from './german-declension.ts';

/**
 * German words by rule: every form one might take, a few too many (Zahl → „Zähle“), never too few for regular ones.
 * Irregular ones are the editor's: a term's `forms` and `blockedForms`.
 */

/** Grammatical gender as a term's entry gives it. */
export type Gender = 'm' | 'f' | 'n' | 'pl';

/** Kund:in, Kund/-innen, Kund(in), KundIn. */
const genderSign = /(?:[:*_\u00B7]|\/-?)in(?:nen)?$|\((?:in|innen)\)$|(?<=\p{Ll})In(?:nen)?$/u;

/**
 * All forms of a German noun (or a loan word used as one), the noun itself first; of an adjective or verb, if it has no capital.
 * @param noun nominative singular or plural, as a dictionary prints it; `Kund:in` stands for all of Kunde, Kundin, Kund:innen
 * @param gender keeps some forms out that the noun cannot have
 */
export function germanForms(noun: string, gender?: Gender): Set<string> {
  if (/^\p{Ll}/u.test(noun))
    return new Set([...adjectiveForms(noun), ...(/(?:en|eln|ern)$/.test(noun) ? verbForms(noun) : []), `${noun}s`]);
  const adjective = nominalisedStem(noun);
  if (adjective) return new Set([noun, ...adjectiveForms(adjective).slice(1), ...(/[^:*_/)]$/.test(noun) ? declined(noun) : [])]);
  const sign = genderSign.exec(noun);
  if (sign) {
    const stem = noun.slice(0, sign.index);
    const stems = [stem, ...unturned(stem)].flatMap((one) => [one, `${one}e`]);
    return new Set([noun, ...stems.flatMap((one) => [one, ...declined(one)]), ...feminine(stem)]);
  }
  const forms = new Set([noun, ...declined(noun, gender)]);
  const low = noun.toLowerCase();
  // Neuter and feminine nouns have no form for women: das Profil, die Person.
  if (gender !== 'n' && gender !== 'f' && person.test(low)) for (const form of feminine(noun.replace(/e$/, ''))) forms.add(form);
  if (/.{3}mann$/.test(low)) for (const end of ['frau', 'frauen', 'leute', 'leuten']) forms.add(noun.slice(0, -4) + end);
  return forms;
}

/** -in and -innen, with and without umlaut; signs and Binnen-I fold to the same. */
const feminine = (stem: string): string[] => [stem, umlauted(stem)].flatMap((one) => (one ? [`${one}in`, `${one}innen`] : []));

/** The man's word where only the woman's has an umlaut: Ärzt:in → Arzt. */
const unturned = (stem: string): string[] => {
  const plain = stem.replace(/[äöüÄÖÜ](?=[^äöüÄÖÜ]*$)/, (letter) => letter.normalize('NFD').charAt(0));
  return plain === stem ? [] : [plain];
};
