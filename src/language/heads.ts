import { englishForms } from './english-forms.ts';
import { fold } from './fold.ts';
import { type Gender, germanForms } from './german-forms.ts';
import { root, withoutSign } from './root.ts';
import { isAbbreviation } from './spellings.ts';

/** All forms of a word that is inflected, ready for comparing. */
interface Head {
  folded: ReadonlySet<string>;
  roots: ReadonlySet<string>;
}

/** Many labels end in the same word; pure functions may remember. */
const memo = new Map<string, Head>();

/** Every form of a word by rule, the word itself first; an abbreviation takes -s only. */
export function inflected(base: string, language: 'de' | 'en', gender?: Gender): Set<string> {
  if (isAbbreviation(base)) return new Set(base.length === 1 ? [base] : [base, `${base}s`]);
  return language === 'de' ? germanForms(base, gender) : englishForms(base);
}

/** The forms of a word as comparisons see them, and what they begin with. */
export function headOf(base: string, language: 'de' | 'en', gender?: Gender): Head {
  const key = `${language} ${gender ?? ''} ${base}`;
  const known = memo.get(key);
  if (known) return known;
  if (memo.size > 10_000) memo.clear();
  const folded = new Set([...inflected(base, language, gender)].map((form) => fold(withoutSign(form))));
  const made = { folded, roots: new Set([base, ...folded].map(root)) };
  memo.set(key, made);
  return made;
}
