import { fill } from '../../i18n/fill.ts';
import { persistent } from '../base/storage.ts';
import { doneOf } from './progress.ts';

/** `<lotse-lesson data-lesson data-all>`: says how many of its questions are answered rightly, and where that is kept. */
export class LessonElement extends HTMLElement {
  readonly #show = (): void => {
    const note = this.querySelector<HTMLElement>('[data-progress]');
    const questions = words(this.dataset['all']);
    if (!note || questions.length === 0) return;
    const text = fill(note.dataset['text'] ?? '', { done: doneOf(this.dataset['lesson'] ?? '', questions), all: questions.length });
    note.textContent = `${text}. ${(persistent() ? note.dataset['saved'] : note.dataset['unsaved']) ?? ''}`;
    note.hidden = false;
  };

  connectedCallback(): void {
    this.#show();
    document.addEventListener('lotse:progress', this.#show);
  }

  disconnectedCallback(): void {
    document.removeEventListener('lotse:progress', this.#show);
  }
}

/** `<lotse-path>`: shows the progress of each lesson listed in it. */
export class PathElement extends HTMLElement {
  readonly #show = (): void => {
    for (const lesson of this.querySelectorAll<HTMLElement>('[data-lesson]')) {
      const note = lesson.querySelector<HTMLElement>('[data-progress]');
      const questions = words(lesson.dataset['questions']);
      if (!note || questions.length === 0) continue;
      const done = doneOf(lesson.dataset['lesson'] ?? '', questions);
      note.textContent =
        done === questions.length ? (note.dataset['done'] ?? '') : fill(note.dataset['text'] ?? '', { done, all: questions.length });
      note.hidden = done === 0;
      lesson.classList.toggle('done', done === questions.length);
    }
    const note = this.querySelector<HTMLElement>('[data-note]');
    if (!note) return;
    note.textContent = (persistent() ? note.dataset['saved'] : note.dataset['unsaved']) ?? '';
    note.hidden = false;
  };

  connectedCallback(): void {
    this.#show();
    // Coming back from a lesson by the browser's button shows a stored page: count again.
    window.addEventListener('pageshow', this.#show);
    window.addEventListener('storage', this.#show);
  }

  disconnectedCallback(): void {
    window.removeEventListener('pageshow', this.#show);
    window.removeEventListener('storage', this.#show);
  }
}

const words = (list: string | undefined): string[] => (list ?? '').split(' ').filter(Boolean);
