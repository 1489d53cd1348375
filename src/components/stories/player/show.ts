import type { Frame } from '../film/frame.ts';
import { Announcer, type Names } from './announce.ts';
import { CaptionLine } from './caption-line.ts';
import { crossFade } from './fade.ts';
import { FrameView } from './frame-view.ts';
import type { Parts } from './parts.ts';
import { Projector } from './projector.ts';
import type { Reel } from './reel.ts';
import { Talk } from './talk.ts';

/** What of the strip a film needs, scene by scene. */
interface SceneText {
  readonly caption: string;
  readonly description: string;
}

/** All that a film shows: before it is loaded a poster, then any moment. */
export class Show {
  readonly talk: Talk;
  readonly announcer: Announcer;
  readonly scenes: readonly SceneText[];
  readonly #parts: Parts;
  readonly #panels: readonly (readonly HTMLElement[])[];
  readonly #view: FrameView;
  #projector: Projector | undefined;
  #captions: CaptionLine | undefined;

  /**
   * @param panels of the strip, scene by scene
   */
  constructor(parts: Parts, panels: readonly (readonly HTMLElement[])[], names: Names) {
    this.#parts = parts;
    this.#panels = panels;
    this.scenes = panels.map(([first]) => ({
      caption: first?.querySelector('.panel-caption')?.textContent ?? '',
      description: first?.querySelector('.panel-picture')?.getAttribute('aria-label') ?? '',
    }));
    this.talk = new Talk(parts.talk, panels.flat());
    this.#view = new FrameView(parts.ground, parts.captions, parts.marks, panels);
    this.announcer = new Announcer(parts.said, this.talk, this.scenes, names);
  }

  /** The first panel of a scene, as the strip has it. */
  poster(scene: number): void {
    const first = this.#panels[scene]?.[0];
    const picture = first?.querySelector('.panel-picture')?.cloneNode(true) as SVGElement | undefined;
    if (!first || !picture || this.#projector) return;
    for (const old of this.#parts.picture.querySelectorAll('.panel-picture')) old.remove();
    this.#parts.picture.prepend(picture);
    const ground = /ground-(\w+)/.exec(first.querySelector('.panel-frame')?.className ?? '')?.[1] ?? 'customer';
    picture.classList.add(`ground-${ground}`);
    this.#view.show(
      { ground: [ground === 'company' ? 1 : 0, ground === 'customer' ? 0 : 1, ground === 'both' ? 1 : 0], caption: 1, mark: 0 },
      scene,
    );
    this.talk.showAll(this.#panels.slice(0, scene).flat().length);
  }

  load(reel: Reel): void {
    this.#projector = new Projector(
      this.#parts,
      reel,
      this.#view,
      this.talk,
      this.scenes.map(({ description }) => description),
    );
    this.#captions = new CaptionLine(
      this.#parts.words,
      reel.moments.flatMap(({ spoken }) => spoken),
      this.talk,
    );
  }

  show(t: number): Frame | undefined {
    this.#captions?.show(t);
    return this.#projector?.show(t);
  }

  fade(): void {
    if (this.#projector) crossFade(this.#projector.picture);
  }
}
