import { fill } from '../../i18n/fill.ts';
import { lessonState } from '../../model/progress/progress.ts';
import { sayKept, words } from './kept.ts';
import { enterPath, inPath, pathOf } from './path-of.ts';
import type { QuestionElement } from './question-element.ts';
import { progressStore } from './store.ts';

/**
 * `<lotse-lesson data-lesson data-all>`: says how many of its questions are answered rightly, and where that is kept; one that asks
 * nothing is ticked off by a button. Around it, what belongs to another path than the learner's stands back.
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
    this.#choosePath();
    this.#stop ??= progressStore().watch(() => this.#show());
    this.#show();
    this.addEventListener('lotse:story-stop', this.#ask);
    this.querySelector('[data-read]')?.addEventListener('click', () => progressStore().finish(this.#lesson));
  }

  disconnectedCallback(): void {
    this.removeEventListener('lotse:story-stop', this.#ask);
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Lines about a path carry `data-way`, short names of it `data-also`. */
  #choosePath(): void {
    const article = this.closest('.entry');
    const ways = [...(article?.querySelectorAll<HTMLElement>('[data-way]') ?? [])];
    const chosen = pathOf([...new Set(ways.map((way) => way.dataset['way'] ?? ''))], progressStore().read().places);
    if (!chosen) return;
    for (const way of ways) {
      way.hidden = way.dataset['way'] !== chosen;
      inPath(way.querySelector<HTMLAnchorElement>('[data-next] a'), chosen);
    }
    for (const also of article?.querySelectorAll<HTMLElement>('[data-also]') ?? []) also.hidden = also.dataset['also'] === chosen;
    enterPath(chosen);
    progressStore().visit(chosen, this.#lesson);
  }

  #show(): void {
    const note = this.querySelector<HTMLElement>('[data-progress]');
    if (!note) return;
    const questions = words(this.dataset['all']);
    const { right, all, done } = lessonState(progressStore().read(), { id: this.#lesson, questions });
    const button = this.querySelector<HTMLButtonElement>('[data-read]');
    if (button) button.hidden = done;
    const state = all === 0 ? (done ? note.dataset['read'] : '') : `${fill(note.dataset['text'] ?? '', { done: right, all })}.`;
    sayKept(note, state);
    note.hidden = false;
  }

  get #lesson(): string {
    return this.dataset['lesson'] ?? '';
  }
}
