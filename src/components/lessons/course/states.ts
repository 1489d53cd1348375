import { fill } from '../../../i18n/fill.ts';
import { lessonState } from '../../../model/progress/progress.ts';
import { standingOf } from '../../../model/progress/standing.ts';
import type { ProgressStore } from '../../../model/progress/store.ts';
import type { CoursePlan, LmsNote } from '../lms/session.ts';

/**
 * Says in a part of the course's page how far each lesson is, how far the course is, and where that is kept.
 * @param note how the LMS does; undefined on a page that is part of no package
 */
export function showStates(part: HTMLElement, plan: CoursePlan, store: ProgressStore, note: LmsNote | undefined): void {
  const progress = store.read();
  for (const lesson of plan.lessons) {
    const item = part.querySelector<HTMLElement>(`[data-lesson="${CSS.escape(lesson.id)}"]`);
    const mark = item?.querySelector<HTMLElement>('[data-progress]');
    if (!item || !mark) continue;
    const { right, all, done } = lessonState(progress, lesson);
    mark.textContent = done ? (mark.dataset['done'] ?? '') : fill(mark.dataset['text'] ?? '', { done: right, all });
    mark.hidden = right === 0 && !done;
    item.classList.toggle('done', done);
  }
  const lessons = plan.lessons.map((lesson) => ({ ...lesson, minutes: 0 }));
  const { right, all, passed } = standingOf(progress, plan.path, lessons, plan.passMark);
  const score = part.querySelector<HTMLElement>('[data-score]');
  if (score) {
    const words = passed ? score.dataset['passed'] : score.dataset['score'];
    score.textContent = all === 0 ? '' : fill(words ?? '', { right, all, percent: Math.round(plan.passMark * 100) });
  }
  const kept = part.querySelector<HTMLElement>('[data-kept]');
  const words = kept?.dataset[noteOf(store, note)] ?? '';
  // A region that is filled anew is read out anew.
  if (kept && kept.textContent !== words) kept.textContent = words;
}

/** Name of the attribute that holds the sentence. */
function noteOf(store: ProgressStore, note: LmsNote | undefined): string {
  // While it is being looked for nothing is said: the sentence would hold for a second.
  if (note && note !== 'ok') return note;
  const keeper = store.keeper();
  return keeper === 'lms-silent' ? 'silent' : keeper;
}
