import { fold } from '../../language/fold.ts';
import { root, withoutSign } from '../../language/root.ts';
import { tokens } from '../../language/tokens.ts';

/** A word as search compares it: folded, and an umlaut like its bare vowel, because people type both ae and a for ä. */
export const flat = (word: string): string =>
  lettersOf(fold(withoutSign(word)).replace(/([aeq]?)([aou])e/g, (all, before, vowel) => (before && vowel === 'u' ? all : before + vowel)));

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a text as search compares them, cut at hyphens too. */
export const flatWords = (text: string): string[] =>
  tokens(text)
    .flatMap(({ word }) => word.split(/[-\u2010\u2011]+/))
    .map(flat)
    .filter(Boolean);

/** A whole name or query without blanks: „Touch Point“, „Touch-Point“ and „Touchpoint“ are one. */
export const squeezed = (text: string): string => flatWords(text).join('');

/** The same where ae, oe and ue are just these letters: „Manaement“ is a slip, no umlaut. */
export const squeezedAsTyped = (text: string): string =>
  lettersOf(
    tokens(text)
      .map(({ word }) => fold(withoutSign(word).replace(/[äöüÄÖÜ]/g, (letter) => letter.normalize('NFD').charAt(0))))
      .join(''),
  );

/** The same for all inflected forms. */
export const squeezedRoots = (text: string): string =>
  flatWords(text)
    .map((word) => root(word))
    .join('');

/** The language of the script this is part of: what only the other one needs is left out of it. Everywhere else there is none. */
declare const LOTSE_LANGUAGE: string | undefined;

/** Words that say nothing about what is looked for. */
export const emptyWords: Record<'de' | 'en', ReadonlySet<string>> = {
  de: new Set(
    flatWords(
      typeof LOTSE_LANGUAGE === 'string' && LOTSE_LANGUAGE === 'en'
        ? ''
        : 'der die das des dem den ein eine einer eines einem einen und oder in im ins an am auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor zu zum zur zwischen als wie was wer wo wann warum wieso weshalb welche welcher welches ist sind war wird werden kann können muss müssen soll darf man ich du wir ihr sie er es sich mein meine dein deine unser unsere euer uns mir mich dir dich hat haben habe gibt es nicht kein keine auch noch schon nur eigentlich denn mal bitte dass wenn ob dann hier da so etwas heißt bedeutet bedeutung definition erklärung genau mache macht machen tun tut geht brauchen brauche braucht brauchst man wozu jetzt passiert schreibe schreiben mehr',
    ),
  ),
  en: new Set(
    flatWords(
      typeof LOTSE_LANGUAGE === 'string' && LOTSE_LANGUAGE === 'de'
        ? ''
        : 'a an the and or in on at of for from to with without by about into as is are was were be been do does did can could must should may i you we they he she it my your our their its this that these those what who where when why how which not no also just only please there if then here so something mean means meaning definition explain explained exactly make get need happens now',
    ),
  ),
};

/** The words of a query that say something; all of them, where none does. */
export function contentWords(text: string, language: 'de' | 'en'): string[] {
  const words = flatWords(text);
  const full = words.filter((word) => !emptyWords[language].has(word));
  return full.length > 0 ? full : words;
}

/** What words of one family share: Reklamation, reklamieren; mapping, map. Too coarse for names, good enough to look further. */
export const family = (word: string): string => {
  const stem = word.replace(
    /(?:ationen|ierungen|ierung|ieren|ation|iert|ungen|ung|ings?|isch|lich|igkeit|keit|heit|en|er|es|ed|e|t|s)$/,
    '',
  );
  return stem.length >= 3 ? stem.replace(/(.)\1$/, '$1') : word;
};
