import type { LmsNote } from './session.ts';

/** How the LMS does, and who wants to know of this and of every change. */
export class Watchers {
  readonly #listeners = new Set<() => void>();
  note: LmsNote = 'ok';

  add(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  say(note: LmsNote): void {
    this.note = note;
    this.tell();
  }

  tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
