import type { TermFacts } from './kinds/term.ts';
import type { Library } from './library.ts';

/** Ids of the concepts a concept is related to; each list sorted, without doubles, itself and what does not exist. */
export interface Relations {
  broader: string[];
  /** Computed: who names this one as broader. */
  narrower: string[];
  partOf: string[];
  /** Computed: who names this one as its whole. */
  parts: string[];
  /** Whichever side names the other. */
  related: string[];
  /** Whichever side names the other. */
  contrastWith: string[];
  /** Whichever side names the other: concepts that share a label on purpose. */
  homonyms: string[];
}

type Named = keyof Pick<TermFacts, 'broader' | 'partOf' | 'related' | 'contrastWith' | 'homonyms'>;
const inverse: Record<Named, keyof Relations> = {
  broader: 'narrower',
  partOf: 'parts',
  related: 'related',
  contrastWith: 'contrastWith',
  homonyms: 'homonyms',
};

/** Relations of every term in both directions, by id. */
export function relationsOf(library: Library): Map<string, Relations> {
  const terms = library.of('terms');
  const sets = new Map(terms.map(({ id }) => [id, emptySets()]));
  for (const { id, facts } of terms) {
    for (const name of Object.keys(inverse) as Named[]) {
      for (const other of facts[name]) {
        if (other === id || !sets.has(other)) continue;
        sets.get(id)?.[name].add(other);
        sets.get(other)?.[inverse[name]].add(id);
      }
    }
  }
  return new Map([...sets].map(([id, all]) => [id, listed(all)]));
}

type Sets = Record<keyof Relations, Set<string>>;
const emptySets = (): Sets => ({
  broader: new Set(),
  narrower: new Set(),
  partOf: new Set(),
  parts: new Set(),
  related: new Set(),
  contrastWith: new Set(),
  homonyms: new Set(),
});

const listed = (sets: Sets): Relations => ({
  broader: [...sets.broader].sort(),
  narrower: [...sets.narrower].sort(),
  partOf: [...sets.partOf].sort(),
  parts: [...sets.parts].sort(),
  related: [...sets.related].sort(),
  contrastWith: [...sets.contrastWith].sort(),
  homonyms: [...sets.homonyms].sort(),
});
