import { fill } from '../../i18n/fill.ts';
import { persistent } from '../base/storage.ts';
import { doneOf } from './progress.ts';
import type { QuestionElement } from './question-element.ts';

/**
 * `<lotse-lesson data-lesson data-all>`: says how many of its questions are answered rightly, and where that is kept.
 * Where one of its films rests for a question, it leads there; `data-onward` names the way back.
 */
export class LessonElement extends HTMLElement {
  readonly #show = (): void => {
    const note = this.querySelector<HTMLElement>('[data-progress]');
    const questions = words(this.dataset['all']);
    if (!note || questions.length === 0) return;
    const text = fill(note.dataset['text'] ?? '', { done: doneOf(this.dataset['lesson'] ?? '', questions), all: questions.length });
    note.textContent = `${text}. ${(persistent() ? note.dataset['saved'] : note.dataset['unsaved']) ?? ''}`;
    note.hidden = false;
  };

  /** A film names its scenes in `data-stop`, the questions that go with them in `data-questions`. */
  readonly #ask = (event: Event): void => {
    const { stop, questions } = (event.target as HTMLElement).dataset;
    const { scene, resume } = (event as CustomEvent<{ scene: string; resume(): void }>).detail;
    const id = words(questions)[words(stop).indexOf(scene)];
    const question = this.querySelector<QuestionElement>(`lotse-question[id="${CSS.escape(id ?? '')}"]`);
    void question?.ask(this.dataset['onward'] ?? '', resume);
  };

  connectedCallback(): void {
    this.#show();
    this.addEventListener('lotse:story-stop', this.#ask);
    document.addEventListener('lotse:progress', this.#show);
  }

  disconnectedCallback(): void {
    this.removeEventListener('lotse:story-stop', this.#ask);
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
