import { fold } from './fold.ts';
import { type Gender, germanForms } from './german-forms.ts';
import { headOf, inflected } from './heads.ts';
import { root, withoutSign } from './root.ts';
import { isNumber, joined, respelled, wordParts, wordsAndSigns } from './spellings.ts';

export { wordParts } from './spellings.ts';

/** A label to look for. */
export interface LabelRule {
  text: string;
  language: 'de' | 'en';
  /** Found only exactly as written: forms an editor gave by hand, labels where case decides. */
  exact?: boolean;
  /** Rules out some forms and misreadings of a German noun. */
  gender?: Gender | undefined;
}

/** One word of a label. */
export interface Part {
  base: string;
  /** `head` takes all forms, `adjective` its endings, `fixed` none. */
  role: 'head' | 'adjective' | 'fixed';
}

/** A label made ready for comparing. */
export interface Label {
  rule: LabelRule;
  parts: Part[];
  /** Signs between the parts, joined by blanks; nothing if there are none. */
  signs: string;
  /** Keys under which an index finds it. */
  keys: string[];
  /** Its words as written, for telling a label from another one's form. */
  written: string;
}

/** Words after which a phrase is not inflected any more. */
const functionWords = new RegExp(
  `^(?:${[
    'der|die|das|des|dem|den|ein|eine|eines|einer|einem|einen|und|oder|als|wie|ab|am|an|auf|aus|bei|beim|bis|durch|für|gegen|im|in|je|mit|nach',
    'ohne|per|pro|seit|statt|über|um|unter|vom|von|vor|zu|zum|zur|zwischen|via|vs|a|and|as|at|by|for|from|of|on|or|the|to|with',
  ].join('|')})$`,
);

/**
 * A label with its other spellings (Touchpoint-Management, Touchpointmanagement), each as a thing to look for.
 * @returns the label as written first
 */
export function labelsOf(rule: LabelRule): Label[] {
  const isFeminine = (man: string, woman: string) => rule.language === 'de' && germanForms(man).has(woman);
  const others = rule.exact ? [] : respelled(rule.text, isFeminine);
  return [rule, ...others.map((text) => ({ ...rule, text }))].flatMap(openAndClosed);
}

function openAndClosed(rule: LabelRule): Label[] {
  const { words, signs } = wordsAndSigns(rule.text);
  const open = headsIn(words, rule).map((head) => label(rule, words, signs, head));
  const phrase = rule.exact || signs.some((sign) => sign !== '') || words.some((word) => functionWords.test(word));
  const closed = phrase ? [] : closedOf(rule.text, words);
  return [...open, ...closed.map((one) => label(rule, one, [], one.length - 1))];
}

/** The words written closed: all of them, and only those that a hyphen ties (internes Touchpointmanagement). */
function closedOf(text: string, words: readonly string[]): string[][] {
  const tied = text.split(/\s+/).map(wordParts);
  const partly = tied.length > 1 && tied.some((run) => run.length > 1) ? [tied.flatMap((run) => joined(run) ?? run)] : [];
  const whole = joined(words);
  return [...(whole ? [whole] : []), ...partly.filter((one) => one.length < words.length)];
}

/**
 * Which word of a label may be the inflected one: the last before a function word (Moment der Wahrheit), else the last but for
 * numbers (Web 2.0). Where hyphens tie the words, it may be the last all the same: End-to-End-Prozess.
 * A lower-case adjective inside may begin a genitive: Träger öffentlicher Belange.
 */
function headsIn(words: readonly string[], { text, language }: LabelRule): number[] {
  const at = words.findIndex((word, index) => index > 0 && functionWords.test(word));
  const lastWord = (until: number) =>
    Math.max(
      0,
      words.slice(0, until).findLastIndex((word) => !isNumber(word)),
    );
  const head = lastWord(at > 0 ? at : words.length);
  if (at > 0) return new RegExp(`[-\u2010\u2011]${words[at]}[-\u2010\u2011]`, 'u').test(text) ? [head, lastWord(words.length)] : [head];
  const inner = words.findIndex(
    (word, index) =>
      index > 0 && index < head && /^\p{Ll}/u.test(word) && mayBeAdjective(word) && /^\p{Lu}\p{Ll}/u.test(words[index - 1] ?? ''),
  );
  return language === 'de' && inner > 0 ? [head, inner - 1] : [head];
}

function label(rule: LabelRule, words: readonly string[], signs: readonly string[], head: number): Label {
  const parts = words.map(
    (base, index): Part => ({
      base,
      role: rule.exact || isNumber(base) ? 'fixed' : index === head ? 'head' : index < head && mayBeAdjective(base) ? 'adjective' : 'fixed',
    }),
  );
  const { base, role } = parts[head] ?? { base: '', role: 'fixed' };
  const roots = role === 'head' ? headOf(base, rule.language, rule.gender).roots : [root(base)];
  return {
    rule,
    parts,
    signs: signs.join(' ').trim() && signs.join(' '),
    keys: Array.from(roots, (one) => words.map((word, index) => (index === head ? one : root(word))).join(' ')),
    written: words.map((word) => fold(withoutSign(word))).join(' '),
  };
}

/**
 * The word of a label that is inflected (or each that may be), with every form of it that counts: for people who judge what rules made.
 * Case, ß and umlaut spellings are not among them: they fold to the same.
 */
export function headForms(rule: LabelRule): { head: string; forms: string[] }[] {
  const labels = labelsOf(rule);
  const own = labels.filter(({ written }) => written === labels[0]?.written);
  const heads = new Set(own.flatMap(({ parts }) => parts.flatMap(({ base, role }) => (role === 'head' ? [base] : []))));
  return [...heads].map((head) => ({ head, forms: [...inflected(head, rule.language, rule.gender)].filter((form) => form !== head) }));
}

const mayBeAdjective = (word: string): boolean => /e[mnrs]?$/.test(word) || /e(?:[:*_\u00B7/]-?r|\(r\))$/u.test(word);
