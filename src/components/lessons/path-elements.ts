import { fill } from '../../i18n/fill.ts';
import { lessonState } from '../../model/progress/progress.ts';
import type { QuestionElement } from './question-element.ts';
import { progressStore } from './store.ts';

/**
 * `<lotse-lesson data-lesson data-all>`: says how many of its questions are answered rightly, and where that is kept.
 * Where one of its films rests for a question, it leads there; `data-onward` names the way back.
 */
export class LessonElement extends HTMLElement {
  #stop: (() => void) | undefined;

  /** A film names its scenes in `data-stop`, the questions that go with them in `data-questions`. */
  readonly #ask = (event: Event): void => {
    const { stop, questions } = (event.target as HTMLElement).dataset;
    const { scene, resume } = (event as CustomEvent<{ scene: string; resume(): void }>).detail;
    const id = words(questions)[words(stop).indexOf(scene)];
    const question = this.querySelector<QuestionElement>(`lotse-question[id="${CSS.escape(id ?? '')}"]`);
    void question?.ask(this.dataset['onward'] ?? '', resume);
  };

  connectedCallback(): void {
    this.#stop ??= progressStore().watch(() => this.#show());
    this.#show();
    this.addEventListener('lotse:story-stop', this.#ask);
  }

  disconnectedCallback(): void {
    this.removeEventListener('lotse:story-stop', this.#ask);
    this.#stop?.();
    this.#stop = undefined;
  }

  #show(): void {
    const note = this.querySelector<HTMLElement>('[data-progress]');
    const questions = words(this.dataset['all']);
    if (!note || questions.length === 0) return;
    const { right, all } = lessonState(progressStore().read(), { id: this.dataset['lesson'] ?? '', questions });
    note.textContent = `${fill(note.dataset['text'] ?? '', { done: right, all })}. ${kept(note)}`;
    note.hidden = false;
  }
}

/** `<lotse-path>`: shows the progress of each lesson listed in it. */
export class PathElement extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#stop ??= progressStore().watch(() => this.#show());
    this.#show();
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #show(): void {
    const progress = progressStore().read();
    for (const lesson of this.querySelectorAll<HTMLElement>('[data-lesson]')) {
      const note = lesson.querySelector<HTMLElement>('[data-progress]');
      const questions = words(lesson.dataset['questions']);
      if (!note) continue;
      const { right, all, done } = lessonState(progress, { id: lesson.dataset['lesson'] ?? '', questions });
      note.textContent = done ? (note.dataset['done'] ?? '') : fill(note.dataset['text'] ?? '', { done: right, all });
      note.hidden = right === 0 && !done;
      lesson.classList.toggle('done', done);
    }
    const note = this.querySelector<HTMLElement>('[data-note]');
    if (!note) return;
    note.textContent = kept(note);
    note.hidden = false;
  }
}

/** Where progress is kept, in the words of the note. */
const kept = (note: HTMLElement): string => (progressStore().keeper() === 'page' ? note.dataset['unsaved'] : note.dataset['saved']) ?? '';

const words = (list: string | undefined): string[] => (list ?? '').split(' ').filter(Boolean);
