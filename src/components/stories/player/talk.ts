import type { BubbleFrame } from '../film/frame.ts';
import { StylePen } from './style-pen.ts';

/** A bubble of the film, its tail, and a tail it lends from a later bubble of the same person until that one comes. */
interface Bubble {
  readonly element: HTMLElement;
  readonly tail: Styled | undefined;
  readonly lent: { readonly tail: Styled; readonly until: number } | undefined;
}
type Styled = HTMLElement | SVGElement;

/**
 * What is said in the film: the strip's own bubbles with their links and languages, all in one place of the grid, so that
 * the frame is as high as the longest talk and never jumps. Unseen ones are invisible, for readers and keyboard, too: each
 * by itself, so that a new panel does not style all its words in the frame it comes in.
 */
export class Talk {
  readonly #talks: readonly { readonly root: HTMLElement; readonly bubbles: readonly Bubble[] }[];
  readonly #pen = new StylePen();
  #shown = -1;

  /**
   * @param holder where the bubbles go
   * @param panels of the strip, in order
   */
  constructor(holder: HTMLElement, panels: readonly Element[]) {
    this.#talks = panels.map((panel) => {
      const root = (panel.querySelector('.talk')?.cloneNode(true) ?? document.createElement('div')) as HTMLElement;
      holder.append(root);
      return { root, bubbles: bubblesIn(root) };
    });
    panels.forEach((_, panel) => {
      this.#paint(panel, []);
    });
  }

  /** Shows one panel's talk, bubble by bubble. */
  show(panel: number, frames: readonly BubbleFrame[]): void {
    if (panel !== this.#shown) {
      this.#paint(this.#shown, []);
      this.#talks[this.#shown]?.root.classList.remove('shown');
      this.#talks[panel]?.root.classList.add('shown');
      this.#shown = panel;
    }
    this.#paint(panel, frames);
  }

  #paint(panel: number, frames: readonly BubbleFrame[]): void {
    this.#talks[panel]?.bubbles.forEach(({ element, tail, lent }, line) => {
      const { opacity = 0, scale = 1 } = frames[line] ?? {};
      this.#pen.fade(element, opacity);
      // Tails are mirrored by the style sheet; only bubbles grow.
      this.#pen.set(element, 'scale', scale);
      if (tail) this.#pen.fade(tail, opacity);
      if (lent) this.#pen.fade(lent.tail, Math.min(opacity, 1 - (frames[lent.until]?.opacity ?? 0)));
    });
  }

  /** Shows all of a panel's talk. */
  showAll(panel: number): void {
    this.show(panel, this.#talks[panel]?.bubbles.map((_, line) => ({ line, opacity: 1, scale: 1 })) ?? []);
  }

  bubble(panel: number, line: number): HTMLElement | undefined {
    return this.#talks[panel]?.bubbles[line]?.element;
  }
}

function bubblesIn(root: HTMLElement): Bubble[] {
  const elements = [...root.querySelectorAll<HTMLElement>('.bubble')];
  const tails = elements.map((element) => tailOf(root, element));
  const names = elements.map((element) => element.querySelector('.bubble-name')?.textContent ?? '');
  return elements.map((element, index) => {
    const tail = tails[index];
    const until = names.findIndex((name, later) => later > index && name === names[index] && tails[later]);
    const pattern = tails[until];
    return { element, tail, lent: !tail && names[index] && pattern ? { tail: lend(pattern, until, index), until } : undefined };
  });
}

const tailOf = (root: HTMLElement, bubble: HTMLElement): Styled | undefined =>
  root.querySelector<HTMLElement>(`.tail-${/row-(\d)/.exec(bubble.className)?.[1]}`) ?? undefined;

/** Behind the bubbles: it ends where theirs begin. */
function lend(pattern: Styled, from: number, to: number): Styled {
  const tail = pattern.cloneNode(true) as Styled;
  tail.classList.replace(`tail-${from + 1}`, `tail-${to + 1}`);
  pattern.parentElement?.prepend(tail);
  return tail;
}

/** Who says it, and what, without links: for captions, announcements, and voices. */
export function saidIn(bubble: HTMLElement): { who: string; words: DocumentFragment } {
  const copy = bubble.cloneNode(true) as HTMLElement;
  const name = copy.querySelector('.bubble-name');
  const who = name?.textContent ?? '';
  name?.remove();
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  const words = document.createDocumentFragment();
  words.append(...copy.childNodes);
  return { who, words };
}
