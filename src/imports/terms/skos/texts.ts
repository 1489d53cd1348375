import type { TermTexts } from '../../../model/concept.ts';
import type { Language } from '../../../model/entry.ts';
import type { ConceptBuilder } from '../concept-builder.ts';
import type { ReadOptions } from '../read.ts';
import type { Graph } from './graph.ts';
import { short } from './graph.ts';
import { inSiteLanguages, literalsOf } from './literals.ts';
import { dc, dct, rdfs, skos } from './names.ts';

/** Where our own files keep their texts. */
const ours: [string, keyof TermTexts][] = [
  [skos('definition'), 'definition'],
  [skos('scopeNote'), 'plain'],
  [skos('note'), 'not'],
  [skos('example'), 'example'],
  [dct('abstract'), 'summary'],
  [rdfs('comment'), 'usage'],
];
/** What the same properties mean by their vocabularies. Of several that give one text, the first in this list does. */
const theirs: [string, keyof TermTexts][] = [
  [skos('definition'), 'definition'],
  [dct('abstract'), 'summary'],
  [skos('example'), 'example'],
  [skos('scopeNote'), 'usage'],
  [dct('description'), 'definition'],
  [dc('description'), 'definition'],
  [rdfs('comment'), 'definition'],
  [skos('note'), 'usage'],
];

/** Properties that texts are read from. */
export const textProperties: ReadonlySet<string> = new Set(theirs.map(([property]) => property));

/** Definitions and notes of a concept. */
export function readTexts(
  draft: ConceptBuilder,
  graph: Graph,
  concept: string,
  options: ReadOptions,
  { own, untagged }: { own: boolean; untagged: Language },
): void {
  for (const [property, key] of own ? ours : theirs) {
    const { literals, others } = literalsOf(graph, graph.objects(concept, property));
    if (others > 0) draft.lose('unknown-property', { found: short(property) });
    for (const { language, text } of inSiteLanguages(draft, literals, options, untagged)) draft.text(key, language, text);
  }
}
