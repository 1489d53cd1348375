import { englishForms } from '../language/english-forms.ts';
import { plainWord, type Token, tokens } from '../language/tokens.ts';
import type { Counter, Use } from './candidates.ts';
import { labelWords } from './candidates-known.ts';
import type { Library } from './library.ts';

const article = /^(?:an?|the|this|that|these|those|my|your|his|her|its|our|their|each|every|no|any|some)$/i;
/** Words that are never half of a compound noun: a closed class. Verbs and adjectives are told by where they stand. */
const functionWord = new RegExp(
  `^(?:${`a an the this that these those my your his her its our their each every no any some all both either neither other another such
  same own only more most less least few many much several one two three four five first second last next new old good better best and or
  but nor so yet if as than then because while when where who whom whose which what how why of in on at by to for from with without about
  into over after before between through during under against within across behind beyond up down out off is are was were be been being has
  have had do does did will would shall should can could may might must not never always often also just even still already again too very
  there here it they them we us you he him she itself themselves`.replaceAll(/\s+/g, '|')})$`,
  'i',
);

const capitals = /^\p{Lu}{2,}s?$/u;

/** Two words, one of them a label. */
interface Pair {
  words: readonly string[];
  /** The one that is no label, in the singular. */
  stranger: string;
  term: string;
  uses: Use[];
}

/**
 * Counts English compounds of two words, one of them a label (journey workshop, complaint desk), and abbreviations.
 * English does not mark its nouns: the word beside the label must have stood somewhere as one, behind an article and with no noun behind it,
 * and a label in front must be singular, or it would be a subject before its verb (customers call).
 */
export function englishCandidates(library: Library): Counter {
  const known = labelWords(library, 'en');
  const pairs = new Map<string, Pair>();
  const abbreviations = new Map<string, Use[]>();
  const nouns = new Set<string>();
  const count = (use: Use, [a, b]: readonly [string, string], term: string | undefined, stranger: string) => {
    if (!term || functionWord.test(stranger) || !/^\p{Ll}{3,}$/u.test(stranger) || /(?:ly|ed|ing)$/.test(stranger)) return;
    const words = [a, singular(b)] as const;
    // Abbreviations keep their capitals: CX workshop.
    const shown = words.map(
      (word, at) => capitals.exec(plainWord(use.text.text.slice(use.start, use.end)).split(/\s+/)[at] ?? '')?.[0] ?? word,
    );
    const pair = pairs.get(words.join(' ')) ?? { words: shown, stranger: singular(stranger), term, uses: [] };
    pair.uses.push(use);
    pairs.set(words.join(' '), pair);
  };
  return {
    add(text) {
      const all = tokens(text.text);
      const beside = (a: Token | undefined, b: Token | undefined): boolean =>
        a !== undefined && b !== undefined && /^\s+$/.test(text.text.slice(a.end, b.start));
      all.forEach((token, at) => {
        const [before, after] = [all[at - 1], all[at + 1]];
        const word = plainWord(token.word);
        const low = word.toLowerCase();
        const ends = !beside(token, after) || functionWord.test(after?.word ?? '');
        if (ends && beside(before, token) && article.test(before?.word ?? '')) nouns.add(singular(low));
        if (capitals.test(word)) {
          const key = word.replace(/s$/, '');
          const uses = abbreviations.get(key) ?? [];
          uses.push({ text, start: token.start, end: token.end });
          abbreviations.set(key, uses);
        }
        if (!before || !beside(before, token)) return;
        const use = { text, start: before.start, end: token.end };
        const first = plainWord(before.word).toLowerCase();
        if (first === singular(first)) count(use, [first, low], known.get(first), low);
        count(use, [first, low], known.get(low), first);
      });
    },
    found: () => [
      ...[...pairs.values()].flatMap(({ words, stranger, term, uses }) =>
        nouns.has(stranger) ? [{ ...named(words.join(' ')), uses, parts: () => ({ split: words.join('|'), terms: [term] }) }] : [],
      ),
      ...[...abbreviations].map(([label, uses]) => ({ ...named(label), uses, parts: () => ({ terms: [] }) })),
    ],
  };
}

const named = (label: string) => ({ label, spellings: [label] });

/** A noun in the singular, as far as regular plurals go. */
function singular(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  const bases = [`${word.slice(0, -3)}y`, word.slice(0, -2), word.slice(0, -1)];
  const wanted = /ies$/.test(word) ? bases[0] : /(?:s|x|z|ch|sh)es$/.test(word) ? bases[1] : bases[2];
  return wanted !== undefined && wanted.length > 2 && englishForms(wanted).has(word) ? wanted : word;
}
