import type { Split } from './split.ts';
import { contains, languageOf } from './texts.ts';

/** A part of the host's page in which each term is marked once. */
export interface Region {
  root: Element;
  language: string;
  /** Marks by target: those one can see, and those in what is folded away, which do not count as the first mention. */
  shown: Map<number, HTMLElement>;
  hidden: Map<number, HTMLElement>;
  /** Texts looked at already. */
  done: WeakSet<Text>;
  /** Targets whose mark went away with the host's text. */
  lost: Set<number>;
}

/** A new region; its language is what the host's page says, unless the script tag says otherwise. */
export const regionOf = (root: Element, language: string | undefined): Region => ({
  root,
  language: language ?? languageOf(root),
  shown: new Map(),
  hidden: new Map(),
  done: new WeakSet(),
  lost: new Set(),
});

/** Whether a target is marked in a region, for a text one can see or not. */
export function isMarked({ root, shown, hidden }: Region, target: number, visible: boolean): boolean {
  const here = (mark: HTMLElement | undefined) => mark !== undefined && contains(root, mark);
  return here(shown.get(target)) || (!visible && here(hidden.get(target)));
}

/** Takes note that marks are gone. */
export function forgetMarks({ shown, hidden, lost }: Region, { pieces }: Split): void {
  for (const marks of [shown, hidden])
    for (const [target, mark] of marks)
      if (pieces.includes(mark)) {
        marks.delete(target);
        lost.add(target);
      }
}
