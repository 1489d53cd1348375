import { addLabel, findLabels, type LabelHit, type LabelIndex } from '../../language/label-index.ts';
import { type AnnotateData, type AnnotateTarget, unpackLabel } from '../../model/annotate.ts';

/** The company's terms of one language, ready to be found. */
export interface Vocabulary {
  language: string;
  leads: string;
  targets: readonly AnnotateTarget[];
  /** Labels in a text, by the rules of the site's own linker; values are numbers of targets. */
  find(text: string): LabelHit<number>[];
}

/**
 * Makes a vocabulary, in pieces: an index of a thousand terms takes longer than a page may stand still.
 * @yields nothing, whenever there is a moment to rest
 */
export function* vocabularyOf(data: AnnotateData): Generator<undefined, Vocabulary> {
  const index: LabelIndex<number> = { byKey: new Map(), firsts: new Set(), signs: new Set(), longest: 1 };
  for (const label of data.labels) {
    addLabel(index, unpackLabel(label, data.language));
    yield;
  }
  return { language: data.language, leads: data.leads, targets: data.targets, find: (text) => findLabels(text, index) };
}
