import { put } from './put.ts';

/** `1:07`. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** The bar that shows where the film is and takes it elsewhere; scenes are marked on it. */
export class SeekBar {
  readonly #range: HTMLInputElement;
  readonly #time: HTMLElement;
  readonly #captions: readonly string[];
  #length = 1;
  #shown = '';
  #told = '';

  /**
   * @param captions of the scenes, in order
   * @param asked told where somebody wants to be, in seconds from the beginning of the bar
   */
  constructor(range: HTMLInputElement, time: HTMLElement, captions: readonly string[], asked: (seconds: number) => void) {
    this.#range = range;
    this.#time = time;
    this.#captions = captions;
    this.#length = Number(range.dataset['length'] ?? 1);
    range.addEventListener('input', () => {
      this.#shown = '';
      asked((Number(range.value) / 1000) * this.#length);
    });
  }

  /**
   * @param starts of the scenes and the end, in seconds from the beginning of the bar
   * @param marks where the scenes' marks go
   */
  measure(starts: readonly number[], end: number, marks: HTMLElement): void {
    this.#length = end;
    this.#told = '';
    marks.replaceChildren(
      ...starts.slice(1).map((start) => {
        const mark = document.createElement('i');
        mark.style.setProperty('inset-inline-start', `${(start / end) * 100}%`);
        return mark;
      }),
    );
  }

  /** @param scene place of the scene among the shown ones */
  show(seconds: number, scene: number): void {
    const share = seconds / this.#length;
    // Half a pixel of the bar, and not more often.
    const value = String(Math.round(share * 1000));
    if (value !== this.#shown) {
      this.#shown = value;
      this.#range.value = value;
      this.#range.style.setProperty('--film-share', `${value}e-3`);
    }
    const time = clockTime(seconds);
    const told = `${time} ${scene}`;
    if (told === this.#told) return;
    this.#told = told;
    const [all, caption = ''] = [this.#captions.length, this.#captions[scene]];
    this.#range.setAttribute('aria-valuetext', put(this.#range.dataset['at'], { n: scene + 1, all, caption, time }));
    this.#time.textContent = this.#length > 1 ? `${time} / ${clockTime(this.#length)}` : time;
  }
}
