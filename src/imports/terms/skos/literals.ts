import type { Language } from '../../../model/entry.ts';
import type { ConceptBuilder } from '../concept-builder.ts';
import { isWhole, primaryOf, siteLanguage } from '../language-tag.ts';
import type { ReadOptions } from '../read.ts';
import { type Graph, isLiteral, type Term } from './graph.ts';
import { dct, rdf, rdfs, skosxl } from './names.ts';

/** A text in a language of the site. */
export interface Worded {
  language: Language;
  text: string;
}

/** Predicates a node may have its text under: SKOS documents as nodes (SKOS Primer 4.2), labels of SKOS-XL. */
const values = [rdf('value'), skosxl('literalForm'), rdfs('label'), dct('description')];

/** Literals, and the literals of nodes that stand for a text; addresses of documents are none. */
export function literalsOf(graph: Graph, terms: readonly Term[]): { literals: Term[]; others: number } {
  const literals: Term[] = [];
  let others = 0;
  for (const term of terms) {
    if (isLiteral(term)) literals.push(term);
    else {
      const inside = values.flatMap((value) => graph.objects(term.value, value)).filter(isLiteral);
      if (inside.length === 0) others += 1;
      literals.push(...inside);
    }
  }
  return { literals, others };
}

/** Literals by what their tag says: `de`, then none, then `de-DE`, then `de-AT`; else in the order of the file. */
export const bestFirst = (literals: readonly Term[]): Term[] => literals.toSorted((a, b) => rank(a) - rank(b));
const main = /^(?:de[-_]de|en[-_](?:gb|us))$/i;
const rank = ({ language: tag = '' }: Term): number => (tag === '' ? 1 : isWhole(tag) ? 0 : main.test(tag) ? 2 : 3);

/**
 * Literals in the languages of the site, best first. Those in other languages are losses.
 * @param untagged the language of literals that name none
 */
export function inSiteLanguages(draft: ConceptBuilder, literals: readonly Term[], options: ReadOptions, untagged: Language): Worded[] {
  const worded: Worded[] = [];
  for (const { value, language: tag = '' } of bestFirst(literals)) {
    if (!value.trim()) continue;
    const language = tag ? siteLanguage(tag, options) : untagged;
    if (!tag) draft.lose('guessed-language', { language: untagged });
    if (language) worded.push({ language, text: value });
    else draft.lose('site-language', { language: primaryOf(tag) });
  }
  return worded;
}
