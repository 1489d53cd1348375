import { englishForms } from '../language/english-forms.ts';
import { germanForms } from '../language/german-forms.ts';
import { labelsOf } from '../language/label.ts';
import type { Language } from './entry.ts';
import type { Label } from './kinds/term.ts';

/** A noun or a phrase around one, as far as the glossary tells. */
export interface Noun {
  text: string;
  gender?: Label['gender'];
  /** Forms an editor wrote down: what counts where no rule is certain. */
  forms: readonly string[];
}

/** What a German form says of number and case. A plural that is `fixed` sounds alike in all cases. */
type Slot = 'base' | 'genitive' | 'plural' | 'fixed plural' | 'dative plural';

/**
 * The right noun in the form the wrong one has, for nouns of one gender.
 * Regular classes after Duden, Die Grammatik, “Flexion der Substantive”; all others only as far as the editor gave their forms.
 * English: the plural, if it is among the right noun's forms; many nouns have none.
 * @param found the wrong noun letter by letter as it stands
 * @param before what stands before it in its sentence: “des” makes a genitive, “die” a plural
 * @returns nothing where a person must decide
 */
export function inSameForm(found: string, wrong: Noun, right: Noun, before: string, language: Language): string | undefined {
  const [from, to] = [phrase(wrong.text, language), phrase(right.text, language)];
  const inside = found.startsWith(from.before) && found.endsWith(from.after);
  if (!inside || found.length <= from.before.length + from.after.length) return;
  const head = found.slice(from.before.length, found.length - from.after.length);
  if (language === 'en') {
    if (head === from.head || !englishForms(from.head).has(head)) return;
    return englishPlurals(right.text).find((form) => right.forms.includes(form));
  }
  const { gender } = wrong;
  if (!gender || gender !== right.gender) return;
  const slot = slotOf(head, from.head, gender, headIn(wrong.forms, from), before);
  const form = slot && formFor(slot, to.head, gender, headIn(right.forms, to));
  return form && to.before + form + to.after;
}

/** Plurals an English noun or phrase might have by rule: moments of truth. */
export function englishPlurals(text: string): string[] {
  const { before, head, after } = phrase(text, 'en');
  return [...englishForms(head)].filter((form) => form !== head).map((form) => before + form + after);
}

/** A phrase with what stands before and after the one word that is inflected. */
function phrase(text: string, language: Language): { before: string; head: string; after: string } {
  const parts = labelsOf({ text, language })[0]?.parts ?? [];
  const at = parts.findIndex((part) => part.role === 'head');
  const pieces = text.split(/([\s-]+)/);
  return { before: pieces.slice(0, at * 2).join(''), head: pieces[at * 2] ?? '', after: pieces.slice(at * 2 + 1).join('') };
}

/** The head of each given form whose other words are those of the phrase. */
const headIn = (forms: readonly string[], { before, after }: { before: string; after: string }): string[] =>
  forms.flatMap((form) =>
    form.startsWith(before) && form.endsWith(after) && form.length > before.length + after.length
      ? [form.slice(before.length, form.length - after.length)]
      : [],
  );

const genitive = /(?<!\p{L})(?:des|eines|keines|dieses|jenes|jedes|[mds]eines|ihres|unseres|eures)\s+(?:\p{Ll}+en\s+)?$/iu;
const many =
  /(?<!\p{L})(?:die|diese|jene|alle|beide|keine|viele|wenige|einige|mehrere|manche|[mds]eine|ihre|unsere|eure)\s+(?:\p{Ll}+en?\s+)?$/iu;

function slotOf(form: string, base: string, gender: Noun['gender'], given: readonly string[], before: string): Slot | undefined {
  if (form === base) return gender !== 'f' && /(?:el|er|en|chen|lein)$/.test(base) ? undefined : 'base';
  if (!germanForms(base).has(form) && !given.includes(form)) return;
  if (gender === 'pl') return;
  if (gender === 'f') {
    if (['n', 'en', 'nen', 's'].some((ending) => form === base + ending)) return 'fixed plural';
    return pluralsIn(given, base).includes(form) ? 'plural' : undefined;
  }
  if (isWeak(base, gender)) return;
  if (form === `${base}es` || form === `${base}ses`) return 'genitive';
  const plurals = pluralsIn(given, base);
  if (form === `${base}s` && (genitive.test(before) || plurals.length > 0)) return 'genitive';
  if (plurals.some((plural) => form === `${plural}n`)) return 'dative plural';
  return plurals.includes(form) || (!/n$/.test(form) && many.test(before)) ? 'plural' : undefined;
}

function formFor(slot: Slot, base: string, gender: Noun['gender'], given: readonly string[]): string | undefined {
  if (slot === 'base') return isWeak(base, gender) ? undefined : base;
  if (!/^\p{Lu}?\p{Ll}+$/u.test(base)) return;
  if (slot === 'genitive') return genitiveOf(base, gender, given);
  if (gender === 'f') {
    const plural = fixedPlural(base, given);
    if (plural) return plural;
    return slot === 'fixed plural' ? undefined : (pluralsIn(given, base)[0] ?? undefined);
  }
  if (slot === 'fixed plural') return;
  const [plural, another] = /(?:chen|lein)$/.test(base) ? [base] : pluralsIn(given, base);
  if (!plural || another) return;
  return slot === 'plural' || plural.endsWith('n') ? plural : `${plural}n`;
}

/** Strong nouns take -s or -es; where the ending leaves a doubt, the editor's forms decide. */
function genitiveOf(base: string, gender: Noun['gender'], given: readonly string[]): string | undefined {
  const known = ['s', 'es', 'ses'].map((ending) => base + ending).find((form) => given.includes(form));
  if (known) return known;
  if (isWeak(base, gender) || /(?:[^s]s|[aeiouäöü]s)$/.test(base)) return;
  return /(?:ss|ß|x|z|sch)$/.test(base) ? `${base}es` : `${base}s`;
}

/** Plurals of strong nouns among given forms: those whose dative plural in -n is given too. */
const pluralsIn = (given: readonly string[], base: string): string[] =>
  given.filter((form) => form !== base && form !== `${base}s` && form !== `${base}es` && given.includes(`${form}n`));

/** The plural in -n or -s of a feminine noun: by its suffix, or because exactly one is given. */
function fixedPlural(base: string, given: readonly string[]): string | undefined {
  if (/(?:ung|heit|keit|schaft|ion|tät|enz|anz|ik|ur)$/.test(base)) return `${base}en`;
  if (/ie$/.test(base)) return `${base}n`;
  const known = ['n', 'en', 'nen', 's'].map((ending) => base + ending).filter((form) => given.includes(form));
  return known.length === 1 ? known[0] : undefined;
}

/**
 * Whether a noun may be weak (Kunde, Präsident, Mensch) or an adjective (Angestellter): its singular has other endings than -s.
 * Neuter nouns are not; of masculine ones rather too many are thought so.
 */
function isWeak(base: string, gender: Noun['gender']): boolean {
  if (gender !== 'm') return false;
  return (
    /(?:e|(?<!m)ent|ant|ist|at|it|et|ot|oge|and|graph|graf|soph|nom)$/.test(base) ||
    /(?:t|nd|lich|ig|isch)er$/.test(base) ||
    /(?:mensch|herr|held|fürst|prinz|bär|nachbar|bauer|hirt|narr)$/i.test(base)
  );
}
