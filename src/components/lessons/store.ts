import { cleanProgress } from '../../model/progress/clean.ts';
import { merged, noProgress, type Progress } from '../../model/progress/progress.ts';
import type { Keeper, ProgressStore } from '../../model/progress/store.ts';
import { dayOf } from '../../model/progress/time.ts';
import { keysOf, persistent, remove, stored, write } from '../base/storage.ts';

/** Progress of this device; version 1 held answers alone. */
const key = 'lotse:progress:v2';
const oldKey = 'lotse:progress:v1';
/** Sent on this page when progress changed. */
const event = 'lotse:progress';

/** What this page could not store: it is tried again with the next answer. */
let unsaved: Progress = noProgress();

/**
 * The store of this browser: read anew before every write, so that two tabs do not undo each other.
 * Damaged parts are set aside under `<key>:corrupt`; what else is there counts.
 */
const browserStore: ProgressStore = {
  read: () =>
    merged(
      merged(
        storedUnder(oldKey, (value) => ({ answers: value })),
        storedUnder(key),
      ),
      unsaved,
    ),
  answer({ lesson, question, response, verdict }) {
    const now = browserStore.read();
    const id = `${lesson}/${question.id}`;
    const before = now.answers[id];
    const answer = { right: verdict.right, tries: (before?.tries ?? 0) + 1, response };
    keep(merged(now, { ...noProgress(), answers: { [id]: answer }, ...(verdict.right && !before?.right ? dayIn(lesson) : {}) }));
  },
  finish(lesson) {
    const now = browserStore.read();
    if (!now.read.includes(lesson)) keep(merged(now, { ...noProgress(), read: [lesson], ...dayIn(lesson) }));
  },
  visit(path, lesson) {
    const now = browserStore.read();
    if (now.places[path] !== lesson) keep(merged(now, { ...noProgress(), places: { [path]: lesson } }));
  },
  keeper: (): Keeper => (persistent() ? 'browser' : 'page'),
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

/** Progress under a key; what cannot be read is kept aside before anything is written over it. */
function storedUnder(name: string, shape: (value: unknown) => unknown = (value) => value): Progress {
  const raw = stored(name);
  if (raw === undefined) return noProgress();
  let read: ReturnType<typeof cleanProgress>;
  try {
    read = cleanProgress(shape(JSON.parse(raw)));
  } catch {}
  if ((!read || read.lost > 0) && stored(`${name}:corrupt`) !== JSON.stringify(raw)) write(`${name}:corrupt`, raw);
  return read?.progress ?? noProgress();
}

/** Notes the learner's day for a lesson. */
const dayIn = (lesson: string): Pick<Progress, 'days'> => ({ days: { [lesson]: dayOf(new Date()) } });

function keep(progress: Progress): void {
  unsaved = write(key, progress) ? noProgress() : progress;
  tell();
}

const tell = () => document.dispatchEvent(new CustomEvent(event));

/**
 * Takes progress from elsewhere (a file, a link) into this browser: nothing here is lost, and last answers given here hold.
 * @returns whether it was stored
 */
export function takeIn(progress: Progress): boolean {
  keep(merged(progress, browserStore.read()));
  return persistent();
}

/** Keys of the copies that courses in an LMS keep here, in case the LMS keeps nothing. */
export const courseCopies = (): string[] => keysOf('lotse:lms:');

/**
 * Forgets all progress of this browser: older versions, damaged parts, copies of courses in an LMS, and what was agreed to be reported and
 * still waits.
 */
export function eraseProgress(): void {
  for (const name of [...keysOf('lotse:progress:'), ...keysOf('lotse:lms'), ...keysOf('lotse:lrs:')]) remove(name);
  unsaved = noProgress();
  tell();
}

let inUse: ProgressStore = browserStore;

/** The store in use on this page. */
export const progressStore = (): ProgressStore => inUse;

/** Puts another store in place, where a frame around the page or an LMS keeps progress: what shows it counts anew. */
export function useProgressStore(store: ProgressStore): void {
  inUse = store;
  let relaying = false;
  // A store that listens to this page itself, as one over the browser's does, would tell for ever.
  store.watch(() => {
    if (relaying) return;
    relaying = true;
    tell();
    relaying = false;
  });
  tell();
}
