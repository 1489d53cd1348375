import { slice } from './pace.ts';

/** Work in pieces between what the page does itself. */
export interface IdleWork {
  /** Queues a job; it rests wherever it yields. */
  add(job: Iterator<unknown>): void;
  stop(): void;
  /** Milliseconds all pieces together took, and the longest one. */
  readonly spent: number;
  readonly longest: number;
}

/**
 * Runs jobs one after the other while the page is idle, none longer than a slice in one go.
 * @param closing runs at the end of each piece, for what must not happen in the middle of one
 * @param done runs when nothing is left
 */
export function idleWork(closing: () => void, done: () => void): IdleWork {
  const jobs: Iterator<unknown>[] = [];
  let [spent, longest] = [0, 0];
  let stopNext: (() => void) | undefined;
  const next = () => {
    if (stopNext || jobs.length === 0) return;
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'function') {
      const id = requestIdleCallback(run, { timeout: 500 });
      stopNext = () => cancelIdleCallback(id);
    } else {
      const id = setTimeout(run, 16);
      stopNext = () => clearTimeout(id);
    }
  };
  const run = () => {
    stopNext = undefined;
    const began = performance.now();
    // What closes a piece takes its time, too.
    while (jobs[0] && performance.now() - began < slice - 2) if (isDone(jobs[0])) jobs.shift();
    closing();
    const took = performance.now() - began;
    spent += took;
    longest = Math.max(longest, took);
    if (jobs.length === 0) done();
    next();
  };
  return {
    add(job) {
      jobs.push(job);
      next();
    },
    stop() {
      jobs.length = 0;
      stopNext?.();
      stopNext = undefined;
    },
    get spent() {
      return spent;
    },
    get longest() {
      return longest;
    },
  };
}

/** A job that fails is over and is reported; the others go on. */
function isDone(job: Iterator<unknown>): boolean {
  try {
    return job.next().done === true;
  } catch (error) {
    reportError(error);
    return true;
  }
}
