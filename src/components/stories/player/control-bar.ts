import { persistent } from '../../base/storage.ts';
import type { Liking } from './place.ts';
import type { State } from './player.ts';
import { put } from './put.ts';

/** The player's buttons: tells what was pressed, shows what they would do now. */
export class ControlBar {
  readonly #film: HTMLElement;

  constructor(film: HTMLElement, act: (name: string, value?: string | boolean) => void) {
    this.#film = film;
    film.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('button[data-do], a[data-do]');
      if (!button) return;
      act(button.dataset['do'] ?? '');
      // Without a clipboard a link is a link: it shows its address where links do.
      if (button.tagName === 'A' && navigator.clipboard) event.preventDefault();
    });
    film.addEventListener('change', (event) => {
      const field = event.target as HTMLInputElement | HTMLSelectElement;
      const name = field.dataset['do'];
      if (name) act(name, field instanceof HTMLInputElement ? field.checked : field.value);
    });
    const kept = film.querySelector<HTMLElement>('.film-kept');
    if (kept) kept.textContent = kept.dataset[persistent() ? 'kept' : 'lost'] ?? '';
  }

  button(name: string): HTMLElement {
    return this.#film.querySelector(`[data-do=${name}]`) as HTMLElement;
  }

  focus(): void {
    this.button('toggle').focus({ preventScroll: true });
  }

  /** @param calm no motion: the main button goes on step by step */
  show(state: State, calm: boolean): void {
    const face = state === 'ended' ? 'again' : calm ? 'next' : state === 'playing' ? 'pause' : 'play';
    for (const one of this.#film.querySelectorAll<HTMLElement>('[data-face]')) one.hidden = one.dataset['face'] !== face;
    this.button('next').hidden = calm;
    this.button('anyway').hidden = !calm;
  }

  /** @param scene number of the scene to go on at, or nothing to offer */
  offer(scene: number | undefined): void {
    const button = this.button('resume');
    button.hidden = scene === undefined;
    if (scene !== undefined) button.textContent = put(button.dataset['words'], { n: scene });
  }

  can(name: string, yes: boolean): void {
    const label = this.button(name).closest('label');
    if (label) label.hidden = !yes;
  }

  like({ speed, captions, stops, voice }: Liking): void {
    (this.button('speed') as HTMLSelectElement).value = String(speed);
    for (const [name, on] of Object.entries({ captions, stops, voice })) (this.button(name) as HTMLInputElement).checked = on;
    const words = this.#film.querySelector<HTMLElement>('.film-words');
    if (words) words.hidden = !captions;
  }

  /** Copies an address; the link says so. */
  link(address: string): void {
    const link = this.button('link') as HTMLAnchorElement;
    link.href = address;
    void navigator.clipboard?.writeText(address).then(() => {
      const before = link.textContent;
      link.textContent = link.dataset['done'] ?? before;
      setTimeout(() => {
        link.textContent = before;
      }, 2000);
    });
  }
}
