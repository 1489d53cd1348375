import { merged, noProgress, type Progress } from '../../model/progress/progress.ts';
import type { ProgressStore } from '../../model/progress/store.ts';
import { isRecord, persistent, read, write } from '../base/storage.ts';

/** Progress of this device; version 1 held answers alone. */
const key = 'lotse:progress:v2';
const oldKey = 'lotse:progress:v1';

const isTexts = (value: unknown): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every((one) => typeof one === 'string');
const isAnswers = (value: unknown): value is Progress['answers'] =>
  isRecord(value) &&
  Object.values(value).every(
    (one) =>
      isRecord(one) &&
      typeof one['right'] === 'boolean' &&
      typeof one['tries'] === 'number' &&
      (one['response'] === undefined || typeof one['response'] === 'string'),
  );
/** Whether what was stored or handed in is progress. */
export const isProgress = (value: unknown): value is Progress =>
  isRecord(value) &&
  isAnswers(value['answers']) &&
  Array.isArray(value['read']) &&
  value['read'].every((one) => typeof one === 'string') &&
  isTexts(value['places']);

const event = 'lotse:progress';

/** The store of this browser: read anew before every write, so that two tabs do not undo each other. */
const browserStore: ProgressStore = {
  read: () => merged({ ...noProgress(), answers: read(oldKey, {}, isAnswers) }, read(key, noProgress(), isProgress)),
  answer({ lesson, question, response, verdict }) {
    const now = browserStore.read();
    const id = `${lesson}/${question.id}`;
    keep(merged(now, { ...noProgress(), answers: { [id]: { right: verdict.right, tries: (now.answers[id]?.tries ?? 0) + 1, response } } }));
  },
  finish: (lesson) => keep(merged(browserStore.read(), { ...noProgress(), read: [lesson] })),
  visit: (path, lesson) => keep(merged(browserStore.read(), { ...noProgress(), places: { [path]: lesson } })),
  keeper: () => (persistent() ? 'browser' : 'page'),
  watch(listener) {
    document.addEventListener(event, listener);
    window.addEventListener('storage', listener);
    // Coming back by the browser's button shows a stored page: count again.
    window.addEventListener('pageshow', listener);
    return () => {
      document.removeEventListener(event, listener);
      window.removeEventListener('storage', listener);
      window.removeEventListener('pageshow', listener);
    };
  },
};

function keep(progress: Progress): void {
  write(key, progress);
  document.dispatchEvent(new CustomEvent(event));
}

/** The store in use on this page. */
export const progressStore = (): ProgressStore => browserStore;
