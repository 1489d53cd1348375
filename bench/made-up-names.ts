import type { Language } from '../src/model/entry.ts';

const syllables = ['ba', 'ker', 'li', 'mon', 'ta', 'ru', 'fen', 'dol', 'gis', 'pra', 'wo', 'zel'];

/** A made-up noun for a number, always the same one, different for each number. */
export function noun(n: number): string {
  let word = '';
  for (let rest = n + syllables.length ** 2; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A made-up term's name and what running text makes of it. */
export interface MadeUpName {
  title: string;
  /** As it stands in a sentence: singular, genitive, plural. */
  forms: readonly [singular: string, genitive: string, plural: string];
}

/** How nouns with an ending inflect: genitive, dative plural. */
const endings = [
  ['ung', 'ung', 'ungen'],
  ['er', 'ers', 'ern'],
  ['nis', 'nisses', 'nissen'],
  ['or', 'ors', 'oren'],
] as const;

/** Name of a made-up term: of ten, five are one word, two have an adjective, two are hyphenated, one has three words. */
export function madeUpName(n: number, language: Language): MadeUpName {
  const stem = noun(n);
  if (language === 'en') return english(stem, n);
  const [ending, genitive, plural] = endings[n % endings.length] ?? endings[0];
  const shape = n % 10;
  if (shape < 5) return { title: stem + ending, forms: [stem + ending, stem + genitive, stem + plural] };
  if (shape < 7) return { title: `Offene ${stem}ung`, forms: [`offenen ${stem}ung`, `offenen ${stem}ung`, `offenen ${stem}ungen`] };
  if (shape < 9) return { title: `${stem}-Karte`, forms: [`${stem}-Karte`, `${stem}-Karte`, `${stem}-Karten`] };
  const last = `der ${noun(n + 1)}ung`;
  return {
    title: `${stem}${ending} ${last}`,
    forms: [`${stem}${ending} ${last}`, `${stem}${genitive} ${last}`, `${stem}${plural} ${last}`],
  };
}

function english(stem: string, n: number): MadeUpName {
  const shape = n % 10;
  const before = shape < 5 ? '' : shape < 7 ? 'open ' : shape < 9 ? `${stem} ` : 'rate of ';
  const head = shape < 7 ? `${stem}er` : shape < 9 ? 'card' : stem;
  if (shape === 9) return { title: `Rate of ${stem}`, forms: [`rate of ${stem}`, `rate of ${stem}`, `rates of ${stem}`] };
  return {
    title: `${before.charAt(0).toUpperCase()}${before.slice(1)}${head}`,
    forms: [before + head, `${before}${head}’s`, `${before}${head}s`],
  };
}
