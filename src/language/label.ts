import { englishForms } from './english-forms.ts';
import { fold } from './fold.ts';
import { germanForms, sameAdjective } from './german-forms.ts';
import { root, withoutSign } from './root.ts';
import { plainWord } from './tokens.ts';

/** A label to look for. */
export interface LabelRule {
  text: string;
  language: 'de' | 'en';
  /** Found only exactly as written: forms an editor gave by hand, labels where case decides. */
  exact?: boolean;
}

/** One word of a label. */
interface Part {
  base: string;
  /** `head` takes all forms, `adjective` its endings, `fixed` none. */
  role: 'head' | 'adjective' | 'fixed';
}

/** A label made ready for comparing. */
export interface Label {
  rule: LabelRule;
  parts: Part[];
  /** Keys under which an index finds it. */
  keys: string[];
  forms?: Set<string>;
}

const functionWords = /^(?:der|die|das|des|dem|den|von|vom|zu|zur|zum|für|mit|und|in|im|am|an|auf|of|on|the|for|to|and|with|in|by|at)$/;

/** Words of a label or of a word in a text: cut at blanks and hyphens. */
export const wordParts = (text: string): string[] =>
  plainWord(text)
    .split(/[\s-]+/)
    .filter(Boolean);

/**
 * A label with its closed spelling (Touchpoint-Management → Touchpointmanagement), each as a thing to look for.
 * @returns one label, or two
 */
export function labelsOf(rule: LabelRule): Label[] {
  const words = wordParts(rule.text);
  const labels = [label(rule, words)];
  const nouns = words.length > 1 && !words.some((word) => functionWords.test(word)) && !words.some(isAbbreviation);
  if (nouns && !rule.exact) labels.push(label(rule, [words.map((word, index) => (index > 0 ? word.toLowerCase() : word)).join('')]));
  return labels;
}

function label(rule: LabelRule, words: string[]): Label {
  const at = words.findIndex((word, index) => index > 0 && functionWords.test(word));
  const head = at > 0 ? at - 1 : words.length - 1;
  const parts = words.map(
    (base, index): Part => ({
      base,
      role: rule.exact ? 'fixed' : index === head ? 'head' : index < head && mayBeAdjective(base) ? 'adjective' : 'fixed',
    }),
  );
  const made: Label = { rule, parts, keys: [] };
  const heads = rule.exact ? [words[head] ?? ''] : [...formsOf(made)];
  const roots = new Set([words[head] ?? '', ...heads].map(root));
  made.keys = [...roots].map((one) => words.map((word, index) => (index === head ? one : root(word))).join(' '));
  delete made.forms;
  return made;
}

/**
 * Whether words of a text are this label in some form.
 * @param words cut at blanks and hyphens, as many as the label's
 * @param opening whether the words open a sentence, where anything has a capital
 */
export function isLabel(candidate: Label, words: string[], opening: boolean): boolean {
  const { parts, rule } = candidate;
  if (words.length !== parts.length) return false;
  return parts.every((part, index) => {
    const word = plainWord(words[index] ?? '');
    if (!sameCase(part, word, rule, opening && index === 0)) return false;
    const plain = fold(withoutSign(word));
    if (part.role === 'head') return formsOf(candidate).has(plain);
    const base = fold(withoutSign(part.base));
    return base === plain || (part.role === 'adjective' && sameAdjective(base, plain));
  });
}

/** All forms of the label's head, folded; made when first asked for. */
function formsOf(candidate: Label): Set<string> {
  if (candidate.forms) return candidate.forms;
  const base = candidate.parts.find((part) => part.role === 'head')?.base ?? '';
  const forms = isAbbreviation(base)
    ? new Set([base, `${base}s`])
    : candidate.rule.language === 'de'
      ? germanForms(base)
      : englishForms(base);
  candidate.forms = new Set([...forms].map((form) => fold(withoutSign(form))));
  return candidate.forms;
}

/**
 * Case as meaning: German nouns keep their capital, an adjective does not; abbreviations keep every letter.
 * English words come in any case, but not abbreviations.
 */
function sameCase(part: Part, word: string, rule: LabelRule, opening: boolean): boolean {
  if (isAbbreviation(part.base)) return part.role === 'head' ? word === part.base || word === `${part.base}s` : word === part.base;
  if (rule.exact) return word === part.base || (opening && word === part.base.charAt(0).toUpperCase() + part.base.slice(1));
  if (rule.language === 'en' || part.role === 'adjective') return true;
  const capital = (text: string) => /^[\p{Lu}\p{N}]/u.test(text);
  return capital(word) === capital(part.base) || (opening && capital(word));
}

/** CX, NPS, B2B, MoT: a capital beyond the first letter. */
const isAbbreviation = (word: string): boolean => /^.+\p{Lu}/u.test(word) && !/In(?:nen)?$/.test(word);

const mayBeAdjective = (word: string): boolean => /e[mnrs]?$/.test(word);
