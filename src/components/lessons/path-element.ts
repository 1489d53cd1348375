import { fill } from '../../i18n/fill.ts';
import { lessonState, type Progress } from '../../model/progress/progress.ts';
import { type PathLesson, type Standing, standingOf } from '../../model/progress/standing.ts';
import { sayKept, words } from './kept.ts';
import { enterPath, inPath } from './path-of.ts';
import { progressStore } from './store.ts';

/**
 * `<lotse-path data-id data-mark>`: shows how far each lesson listed in it is, what is left, and where to go on.
 * Lessons are `[data-lesson]` with `data-questions` and `data-minutes`.
 */
export class PathElement extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const path = this.dataset['id'] ?? '';
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-lesson] :is(h2, h3, .lesson-name) a')) inPath(link, path);
    // The path's own page is meant; pages that list many are not.
    if (this.querySelector('[data-onward]')) enterPath(path);
    this.#stop ??= progressStore().watch(() => this.#show());
    this.#show();
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #show(): void {
    const progress = progressStore().read();
    const lessons = [...this.querySelectorAll<HTMLElement>('[data-lesson]')];
    for (const lesson of lessons) showLesson(lesson, progress);
    const standing = standingOf(progress, this.dataset['id'] ?? '', lessons.map(lessonIn), Number(this.dataset['mark']) || 1);
    this.#showStanding(standing, lessons);
    for (const needed of this.closest('.entry')?.querySelectorAll<HTMLElement>('[data-needed]') ?? []) {
      const done = standingOf(progress, '', planIn(needed.dataset['needed'] ?? ''), Number(needed.dataset['mark']) || 1).passed;
      needed.textContent = (done ? needed.dataset['done'] : needed.dataset['open']) ?? '';
      needed.hidden = false;
    }
    const note = this.querySelector<HTMLElement>('[data-note]');
    if (!note) return;
    sayKept(note);
    note.hidden = false;
  }

  #showStanding(standing: Standing, lessons: HTMLElement[]): void {
    const { done, right, all, minutes } = standing;
    const score = Math.floor(standing.score * 100 + 1e-9);
    const left = this.querySelector<HTMLElement>('[data-left]');
    if (left) {
      const sentence = standing.passed ? left.dataset['passed'] : left.dataset['left'];
      left.textContent = fill(sentence ?? '', { done, right, all, minutes, score, lessons: lessons.length });
      left.hidden = !standing.begun;
    }
    const passed = this.querySelector<HTMLElement>('[data-passed-only]');
    if (passed) passed.hidden = !standing.passed;
    const link = this.querySelector<HTMLAnchorElement>('[data-onward]');
    if (!link) return;
    const at = standing.next ?? 0;
    link.href = lessons[at]?.querySelector<HTMLAnchorElement>('a')?.href ?? link.href;
    link.textContent =
      (!standing.begun
        ? link.dataset['start']
        : standing.next === undefined
          ? link.dataset['again']
          : fill(link.dataset['onward'] ?? '', { n: at + 1 })) ?? '';
  }
}

function showLesson(lesson: HTMLElement, progress: Progress): void {
  const note = lesson.querySelector<HTMLElement>('[data-progress]');
  if (!note) return;
  const { right, all, done } = lessonState(progress, lessonIn(lesson));
  note.textContent = done ? (note.dataset['done'] ?? '') : fill(note.dataset['text'] ?? '', { done: right, all });
  note.hidden = right === 0 && !done;
  lesson.classList.toggle('done', done);
}

/** A lesson as its element tells it. */
export const lessonIn = ({ dataset }: HTMLElement): PathLesson => ({
  id: dataset['lesson'] ?? '',
  questions: words(dataset['questions']),
  minutes: Number(dataset['minutes']) || 0,
});

/** Lessons in one attribute: `lesson:question,question lesson:…`. */
export const planIn = (plan: string): PathLesson[] =>
  words(plan).map((lesson) => {
    const [id = '', questions = ''] = lesson.split(':');
    return { id, questions: questions.split(',').filter(Boolean), minutes: 0 };
  });
