import { fold } from './fold.ts';

const endings = /(?:innen|ien|ern|ies|en|em|er|es|in|um|us|is|ta|s|e|n|a|i|y)$/;

/**
 * What all forms of a word begin with, as a hash key: too coarse to decide, good enough to look up.
 * @param word one word without hyphens
 */
export function root(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  if (memo.size > 50_000) memo.clear();
  const made = strip(word);
  memo.set(word, made);
  return made;
}

/** Texts repeat their words; a pure function may remember. */
const memo = new Map<string, string>();

function strip(word: string): string {
  let rest = fold(withoutSign(word))
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/([aeq]?)ue/g, (all, before) => (before ? all : 'u'));
  for (;;) {
    const shorter = rest.replace(endings, '');
    if (shorter === rest || shorter.length < 3) return rest;
    rest = shorter;
  }
}

/** Kund:innen, Kund*innen, Kund/-innen, Kund(inn)en → Kundinnen; Angehörige:r → Angehöriger. */
export const withoutSign = (word: string): string =>
  word.replace(/(?:[:*_\u00B7]|\/-?)(in(?:nen)?|r|n)$/iu, '$1').replace(/\((in|innen|r|n)\)$|\((inn)\)(en)$/u, '$1$2$3');
