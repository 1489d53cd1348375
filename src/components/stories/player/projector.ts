import { grow } from '../film/draw.ts';
import type { Frame } from '../film/frame.ts';
import { Stage } from '../film/stage.ts';
import type { FrameView } from './frame-view.ts';
import type { Parts } from './parts.ts';
import { type Reel, sceneAt } from './reel.ts';
import type { Talk } from './talk.ts';

/** The film's picture in the page, and all that goes with it. The same time shows the same, whatever was shown before. */
export class Projector {
  readonly picture: SVGElement;
  readonly #stage: Stage;
  readonly #reel: Reel;
  readonly #view: FrameView;
  readonly #talk: Talk;
  readonly #descriptions: readonly string[];

  /**
   * @param descriptions what the pictures of the scenes show, in words
   */
  constructor(parts: Pick<Parts, 'picture'>, reel: Reel, view: FrameView, talk: Talk, descriptions: readonly string[]) {
    this.picture = grow(['svg', { viewBox: '0 0 640 400', class: 'film-drawing', role: 'img' }]);
    this.#stage = new Stage(this.picture, reel.score);
    this.#reel = reel;
    this.#view = view;
    this.#talk = talk;
    this.#descriptions = descriptions;
    for (const poster of parts.picture.querySelectorAll('.panel-picture')) poster.remove();
    parts.picture.prepend(this.picture);
  }

  show(t: number): Frame {
    const frame = this.#stage.seek(t);
    const scene = sceneAt(this.#reel, t);
    this.#view.show(frame, scene);
    this.#talk.show(this.#reel.panel(frame.panel), frame.bubbles);
    const described = this.#descriptions[scene] ?? '';
    if (this.picture.getAttribute('aria-label') !== described) this.picture.setAttribute('aria-label', described);
    return frame;
  }
}
