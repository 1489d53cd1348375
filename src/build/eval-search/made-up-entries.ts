import type { Language } from '../../model/entry.ts';
import { ends, kinds, sentences, subjects, things } from './made-up-words.ts';

/** A made-up term in one language. */
export interface MadeUpWords {
  title: string;
  abbreviation?: string;
  /** Other names, both admitted. */
  labels: string[];
  summary: string;
  texts: string[];
}
/** A made-up term. */
export type MadeUpEntry = Record<Language, MadeUpWords>;

/** Pairs of subject and thing, then the same with a word in front. */
const pairs = subjects.length * things.length;
/** How many different entries there are. */
export const mostMadeUp = pairs * (kinds.length + 1);
/** Steps that visit all pairs once, in an order that mixes them: it shares no factor with their number. */
const stride = 1867;

/**
 * Entries of an invented office handbook, for seeing how a search holds among many others: German compounds, other names, abbreviations.
 * The same ones for the same arguments.
 * @param count how many, at most `mostMadeUp`
 * @param taken whether a name is one already: such entries are left out and others come instead
 * @returns as many as there are, where too many names are taken
 */
export function madeUpEntries(count: number, taken: (name: string) => boolean = () => false): MadeUpEntry[] {
  const entries: MadeUpEntry[] = [];
  const short = new Set<string>();
  for (let n = 0; n < mostMadeUp && entries.length < count; n++) {
    const entry = madeUpEntry(n);
    const { de, en } = entry;
    for (const words of [de, en]) {
      if (words.abbreviation && (short.has(words.abbreviation) || taken(words.abbreviation))) delete words.abbreviation;
      if (words.abbreviation) short.add(words.abbreviation);
    }
    if (![de.title, ...de.labels, en.title, ...en.labels].some(taken)) entries.push(entry);
  }
  return entries;
}

function madeUpEntry(n: number): MadeUpEntry {
  const at = (n * stride) % pairs;
  const [part = '', subject = '', about = ''] = subjects[at % subjects.length] ?? [];
  const [thing = '', what = ''] = things[Math.floor(at / subjects.length)] ?? [];
  const [before, ahead] = kinds[Math.floor(n / pairs) - 1] ?? ['', ''];
  const title = joined(before, part, thing);
  const english = sentence(`${ahead} ${about.toLowerCase()} ${what}`);
  const text = (language: Language, seed: number) =>
    (sentences[language][(n * 5 + seed) % sentences[language].length] ?? '').replace('{s}', subject).replace('{t}', title);
  const end = (language: Language) => ends[language][n % ends[language].length] ?? '';
  const texts = (language: Language) => Array.from({ length: 8 }, (_none, seed) => text(language, seed));
  return {
    de: {
      title,
      // Every fifth of the short names has an abbreviation, every second entry another name: as in a grown glossary.
      ...(n % 5 === 0 && !before ? { abbreviation: shortOf([part, thing]) } : {}),
      labels: n % 2 === 0 ? [`${sentence(before)}${before ? '-' : ''}${thing} ${subject}`] : [],
      summary: `${thing} für ${subject}, ${end('de')}.`,
      texts: texts('de'),
    },
    en: {
      title: english,
      ...(n % 5 === 0 && !ahead ? { abbreviation: shortOf([...about.split(' '), what]) } : {}),
      labels: n % 2 === 0 ? [sentence(`${ahead} ${what} for ${about.toLowerCase()}`)] : [],
      summary: `${sentence(what)} for ${about.toLowerCase()}, ${end('en')}.`,
      texts: texts('en').map((one) => one.replace(title, english)),
    },
  };
}

/** Haupt + Urlaubs + Antrag: one word; after a hyphen the next part keeps its capital. */
const joined = (...parts: string[]): string =>
  parts
    .filter(Boolean)
    .reduce((word, part) => word + (word === '' || word.endsWith('-') ? part : part.charAt(0).toLowerCase() + part.slice(1)), '');

const sentence = (text: string): string => text.trim().charAt(0).toUpperCase() + text.trim().slice(1);

/** Two letters of each part: short enough to be read as an abbreviation, and rarely one that exists. */
const shortOf = (parts: readonly string[]): string =>
  parts
    .filter(Boolean)
    .map((part, index, all) => part.replaceAll('-', '').slice(0, all.length > 2 && index > 0 ? 1 : 2))
    .join('')
    .toUpperCase();
