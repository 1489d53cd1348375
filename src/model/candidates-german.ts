import { splitCompound } from '../language/compound.ts';
import { fold } from '../language/fold.ts';
import { germanForms } from '../language/german-forms.ts';
import { root, withoutSign } from '../language/root.ts';
import { plainWord, tokens } from '../language/tokens.ts';
import type { Counter, Found, Use } from './candidates.ts';
import { labelForms, labelWords } from './candidates-known.ts';
import type { Library } from './library.ts';

/** Words that stand before nouns. A noun that never stands behind one is a name: Hamburg, Jana. */
const determiner =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k|m|d|s)?ein(?:e[mnrs]?)?|(?:ihr|unser|eue?r)(?:e[mnrs]?)?|(?:jed|dies|jen|welch|all|manch|solch|viel|wenig|mehrer|einig|beid|weiter|ander)e[mnrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|mehr|weniger|im|am|zum|zur|beim|vom|ins|ans|aufs|pro|ohne|\d+)$/i;
const adjective = /^\p{Ll}{2,}e[mnrs]?$/u;

/** One spelling of a noun. */
interface Spelling {
  word: string;
  key: string;
  uses: Use[];
  /** Whether it has stood behind an article or the like. */
  determined: boolean;
}

/**
 * Counts German nouns: words with a capital that do not open a sentence. Forms of one noun are one (Rechnung, Rechnungen),
 * and so are its spellings with and without hyphen. Not counted: numbers, names (they take no article, or have a capital inside),
 * and words that stand more often in lower case.
 */
export function germanCandidates(library: Library): Counter {
  const spellings = new Map<string, Spelling>();
  const lower = new Map<string, number>();
  return {
    add(text) {
      const source = text.text;
      let [before, beforeThat, end] = ['', '', 0];
      for (const token of tokens(source)) {
        if (!/^\s+$/.test(source.slice(end, token.start))) [before, beforeThat] = ['', ''];
        end = token.end;
        const word = plainWord(token.word);
        if (/^\p{Ll}/u.test(word)) lower.set(word, (lower.get(word) ?? 0) + 1);
        else if (isNoun(word) && !opens(source, token.start) && !halved(source, token.start, token.end)) {
          const spelling = spellings.get(word) ?? { word, key: fold(withoutSign(word)).replaceAll(' ', ''), uses: [], determined: false };
          spelling.uses.push({ text, start: token.start, end: token.end });
          spelling.determined ||= determiner.test(before) || (adjective.test(before) && determiner.test(beforeThat));
          spellings.set(word, spelling);
        }
        [beforeThat, before] = [before, word];
      }
    },
    found() {
      const known = labelWords(library, 'de');
      const nouns = [...spellings.values()].filter(({ word, uses }) => (lower.get(word.toLowerCase()) ?? 0) <= uses.length);
      const lexicon = new Set([...known.keys(), ...nouns.map(({ word }) => word.toLowerCase())]);
      const forms = labelForms(known, 'de');
      return grouped(nouns).map((group) => described(group, lexicon, forms));
    },
  };
}

/** A capital in front and none inside but behind a hyphen, in -In, or throughout: Rechnung, CX-Ziel, KundInnen, DSGVO. */
const isNoun = (word: string): boolean =>
  /^(?:\p{Lu}\p{Ll}+|\p{Lu}{2,}s?|\p{L}+(?=-))(?:-\p{L}+|[:*_·/]-?in(?:nen)?|In(?:nen)?)*$/u.test(word);

/** Whether a place opens a sentence, a heading, a quotation: there everything has a capital. */
const opens = (text: string, start: number): boolean =>
  /(?:^|[.!?:;…|•–—„“"»«›‹(\uFFFC])\s*$/u.test(text.slice(Math.max(0, start - 4), start));

/** Half of a compound: Kunden- und Marktdaten. */
const halved = (text: string, start: number, end: number): boolean =>
  /[-\u2010\u2011/]/.test(text.charAt(end)) || /[-\u2010\u2011/]/.test(text.charAt(start - 1));

/** Spellings that are forms of one noun, the base first. Roots only say who may belong together; the forms decide. */
function grouped(spellings: readonly Spelling[]): Spelling[][] {
  const byRoot = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const family = root(spelling.key);
    const list = byRoot.get(family);
    if (list) list.push(spelling);
    else byRoot.set(family, [spelling]);
  }
  return [...byRoot.values()].flatMap(families).filter((members) => members.some(({ determined }) => determined));
}

function families(spellings: Spelling[]): Spelling[][] {
  const groups: { forms: Set<string>; members: Spelling[] }[] = [];
  for (const spelling of spellings.sort((a, b) => a.key.length - b.key.length || (a.word < b.word ? -1 : 1))) {
    const group = groups.find(({ forms }) => forms.has(spelling.key));
    if (group) group.members.push(spelling);
    else groups.push({ forms: formsOf(spelling), members: [spelling] });
  }
  return groups.map(({ members }) => members);
}

const formsOf = ({ word }: Spelling): Set<string> =>
  new Set([...germanForms(word.replaceAll('-', ''))].map((form) => fold(withoutSign(form)).replaceAll(' ', '')));

function described(group: Spelling[], lexicon: ReadonlySet<string>, terms: ReadonlyMap<string, string>): Found {
  const bases = group.filter(({ key }) => key === group[0]?.key).sort((a, b) => b.uses.length - a.uses.length);
  const label = bases[0]?.word ?? '';
  return {
    label,
    spellings: group.map(({ word }) => word),
    uses: [...bases, ...group.filter((one) => !bases.includes(one))].flatMap(({ uses }) => uses),
    parts() {
      const compound = splitCompound(label, (part) => lexicon.has(part));
      const within = new Set(compound?.words.flatMap((word) => terms.get(word) ?? []));
      return { split: compound?.pieces.join('|'), terms: [...within] };
    },
  };
}
