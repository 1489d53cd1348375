import { merged, noProgress, type Progress } from '../../../model/progress/progress.ts';
import type { Keeper, ProgressStore } from '../../../model/progress/store.ts';
import { frameName, isFrom, readCourse, send } from './messages.ts';

/** How long a lesson waits for its course before it keeps progress by itself. */
const patience = 3000;

/**
 * The store of a lesson inside a course: progress comes from the shell around it, answers go there.
 * @param lesson its id
 * @returns undefined on a page that stands alone or in somebody else's frame; else a promise of the store,
 *   or of undefined when the shell stays silent
 */
export function frameStore(lesson: string): Promise<ProgressStore | undefined> | undefined {
  if (window.parent === window || window.name !== frameName) return undefined;
  let [progress, keeper]: [Progress, Keeper] = [noProgress(), 'page'];
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const know = (more: Partial<Progress>) => {
    progress = merged(progress, { ...noProgress(), ...more });
    tell();
  };
  const store: ProgressStore = {
    read: () => progress,
    answer({ question, response, verdict, took, ...given }) {
      const id = `${given.lesson}/${question.id}`;
      know({ answers: { [id]: { right: verdict.right, tries: (progress.answers[id]?.tries ?? 0) + 1, response } } });
      send(window.parent, { type: 'answer', lesson: given.lesson, question, response, took });
    },
    finish(read) {
      know({ read: [read] });
      send(window.parent, { type: 'finish', lesson: read });
    },
    // The shell knows where a learner is: it opened the page.
    visit() {},
    keeper: () => keeper,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return new Promise((resolve) => {
    window.addEventListener('message', (event) => {
      const message = isFrom(event, window.parent) ? readCourse(event.data) : undefined;
      if (!message) return;
      ({ progress, keeper } = message);
      resolve(store);
      tell();
    });
    send(window.parent, { type: 'hello', lesson });
    setTimeout(() => resolve(undefined), patience);
  });
}
