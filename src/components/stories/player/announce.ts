import { put } from './put.ts';
import type { Moment } from './reel.ts';
import { saidIn, type Talk } from './talk.ts';

/** Names of moods and of the cast, in the page's language. */
export interface Names {
  readonly moods: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, string>>;
}

/**
 * Tells those who do not see the picture what a step has brought: a new scene, who says what in which mood, or how
 * somebody's mood has changed. While the film plays nothing is announced: it would talk over itself.
 */
export class Announcer {
  readonly #place: HTMLElement;
  readonly #talk: Talk;
  readonly #scenes: readonly { readonly caption: string; readonly description: string }[];
  readonly #names: Names;
  #scene = -1;

  /**
   * @param place a polite live region; `data-scene`: „Szene {n}: {caption}“
   */
  constructor(place: HTMLElement, talk: Talk, scenes: readonly { readonly caption: string; readonly description: string }[], names: Names) {
    this.#place = place;
    this.#talk = talk;
    this.#scenes = scenes;
    this.#names = names;
  }

  step({ scene, spoken, mood, who: actor }: Moment): void {
    const said = document.createElement('span');
    const told = this.#scenes[scene];
    if (scene !== this.#scene && told)
      said.append(put(this.#place.dataset['scene'], { n: scene + 1, caption: told.caption }), ` ${told.description} `);
    this.#scene = scene;
    const felt = mood ? this.#names.moods[mood] : undefined;
    for (const { panel, line } of spoken) {
      const bubble = this.#talk.bubble(panel, line);
      if (!bubble) continue;
      const { who, words } = saidIn(bubble);
      const name = who.replace(/:\s*$/, '');
      said.append(name ? `${name}${felt ? ` (${felt})` : ''}: ` : '', words, ' ');
    }
    if (spoken.length === 0 && felt && actor) said.append(`${this.#names.people[actor]}: ${felt}`);
    this.#place.replaceChildren(said);
  }

  /** Says one thing. */
  say(text: string): void {
    this.#place.textContent = text;
  }

  /** Says nothing any more. */
  hush(): void {
    this.#scene = -1;
    this.#place.replaceChildren();
  }
}
