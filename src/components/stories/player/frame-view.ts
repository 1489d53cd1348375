import type { Frame } from '../film/frame.ts';
import { StylePen } from './style-pen.ts';

/** What of a frame lies around picture and bubbles: ground, caption of the scene, mark of the touchpoint. */
export class FrameView {
  readonly #ground: HTMLElement;
  readonly #halves: readonly HTMLElement[];
  readonly #captions: readonly (HTMLElement | undefined)[];
  readonly #marks: readonly (HTMLElement | undefined)[];
  readonly #pen = new StylePen();

  /**
   * @param ground a place with two halves
   * @param scenes panels of the strip, scene by scene
   */
  constructor(ground: HTMLElement, captions: HTMLElement, marks: HTMLElement, scenes: readonly (readonly Element[])[]) {
    const copies = (selector: string, name: string, into: HTMLElement) =>
      scenes.map((panels) => copy(panels.map((panel) => panel.querySelector(selector)).find(Boolean), name, into));
    this.#ground = ground;
    this.#halves = [...ground.children] as HTMLElement[];
    this.#captions = copies('.panel-caption', 'panel-caption', captions);
    this.#marks = copies('.panel-touchpoint', 'film-mark', marks);
  }

  /** @param scene place of the scene among the shown ones */
  show({ ground: [left, right, seam], caption, mark }: Pick<Frame, 'ground' | 'caption' | 'mark'>, scene: number): void {
    const pen = this.#pen;
    this.#halves.forEach((half, index) => pen.set(half, '--film-company', index === 0 ? left : right));
    pen.set(this.#ground, '--film-seam', seam);
    this.#captions.forEach((one, index) => one && pen.fade(one, index === scene ? caption : 0));
    this.#marks.forEach((one, index) => {
      if (!one) return;
      const much = index === scene ? mark : 0;
      pen.fade(one, much);
      pen.set(one, '--film-mark', much);
    });
  }
}

function copy(of: Element | null | undefined, name: string, into: HTMLElement): HTMLElement | undefined {
  if (!of) return;
  const made = document.createElement('p');
  made.className = name;
  made.append(...of.cloneNode(true).childNodes);
  into.append(made);
  return made;
}
