import type { SpokenLine } from './reel.ts';
import { saidIn, type Talk } from './talk.ts';

/** Captions below the picture: who says what, in the words of the bubbles. All lie in one place, so that nothing jumps. */
export class CaptionLine {
  readonly #lines: readonly { readonly line: SpokenLine; readonly element: HTMLElement }[];
  #shown: HTMLElement | undefined;

  constructor(holder: HTMLElement, lines: readonly SpokenLine[], talk: Talk) {
    this.#lines = lines.map((line) => {
      const element = document.createElement('p');
      const bubble = talk.bubble(line.panel, line.line);
      if (bubble) {
        const { who, words } = saidIn(bubble);
        const name = document.createElement('b');
        name.textContent = who;
        element.append(name, words);
      }
      return { line, element };
    });
    holder.replaceChildren(...this.#lines.map(({ element }) => element));
  }

  /** @param t seconds of the story */
  show(t: number): void {
    const now = this.#lines.find(({ line }) => line.start <= t && t < line.end + 0.3)?.element;
    if (now === this.#shown) return;
    this.#shown?.classList.remove('shown');
    now?.classList.add('shown');
    this.#shown = now;
  }
}
