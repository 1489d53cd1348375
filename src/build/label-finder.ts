import { findLabels, type LabelHit, type LabelIndex } from '../language/label-index.ts';

/** Finds labels in the texts of one entry and remembers them: its digest and its pages ask for the same. */
export interface LabelFinder {
  find(text: string): LabelHit<string>[];
  /** To be called between entries, or all texts of the content would be kept. */
  forget(): void;
}

/** A finder over the labels of a language. */
export function labelFinder(index: LabelIndex<string>): LabelFinder {
  const known = new Map<string, LabelHit<string>[]>();
  return {
    find(text) {
      const hits = known.get(text) ?? findLabels(text, index);
      known.set(text, hits);
      return hits;
    },
    forget: () => known.clear(),
  };
}
