import { forgetMarks, type Region } from './region.ts';
import { isWhole, join, type Split } from './split.ts';
import { contains } from './texts.ts';

/** All texts that are cut at present, found by any of their pieces. */
export class KeptSplits {
  readonly #regions = new Map<Split, Region>();
  #owners = new WeakMap<Node, Split>();

  add(split: Split, region: Region): void {
    this.#regions.set(split, region);
    for (const node of [split.text, ...split.pieces]) this.#owners.set(node, split);
  }

  /** Whether a node is a piece that was made here, or a text that was cut. */
  has = (node: Node): boolean => this.#owners.has(node);

  get marks(): number {
    return [...this.#regions.keys()].reduce((sum, { pieces }) => sum + pieces.filter((piece) => piece instanceof Element).length, 0);
  }

  /** Makes a cut text one again. */
  mend(split: Split, rewritten = false): void {
    const region = this.#regions.get(split);
    join(split, rewritten);
    this.#regions.delete(split);
    for (const node of [split.text, ...split.pieces]) this.#owners.delete(node);
    if (!region) return;
    forgetMarks(region, split);
    region.done.delete(split.text);
  }

  /** Mends all that fit. */
  mendAll(which: (split: Split, region: Region) => boolean): void {
    for (const [split, region] of [...this.#regions]) if (which(split, region)) this.mend(split);
  }

  /**
   * Mends what a change by the host has torn, before anybody sees it.
   * @returns texts and elements that are to be looked at anew
   */
  mendAfter({ type, target, addedNodes, removedNodes }: MutationRecord): Node[] {
    if (type === 'attributes') {
      this.mendAll(({ text }) => contains(target, text));
      return [target];
    }
    const torn = (node: Node | null, rewritten = false): Node[] => {
      const split = node && this.#owners.get(node);
      if (!split) return [];
      this.mend(split, rewritten && split.text === node);
      return [split.text];
    };
    if (type === 'characterData') return [...torn(target, true), target];
    const beside = (node: Node | null) => {
      const split = node && this.#owners.get(node);
      return split && !isWhole(split) ? torn(node) : [];
    };
    return [
      ...[...removedNodes].flatMap((node) => torn(node)),
      ...[...addedNodes].flatMap((node) => [...torn(node), ...beside(node.previousSibling), ...beside(node.nextSibling), node]),
    ];
  }

  /** Marks that the host copied along with its text are no marks any more: nothing answers in them. */
  dropCopies(top: Node): void {
    if (!(top instanceof Element)) return;
    for (const mark of [...(top.localName === 'lotse-mark' ? [top] : []), ...top.querySelectorAll('lotse-mark')]) {
      if (this.has(mark)) continue;
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
  }
}
