import { isRecord, read, write } from '../base/storage.ts';

/** Answers of a learner by `lesson/question`: right answered yet, how many tries. Unknown ids stay untouched. */
export type Progress = Record<string, { right: boolean; tries: number }>;

const key = 'lotse:progress:v1';

const isProgress = (value: unknown): value is Progress =>
  isRecord(value) &&
  Object.values(value).every((one) => isRecord(one) && typeof one['right'] === 'boolean' && typeof one['tries'] === 'number');

/** All progress on this device. */
export const readProgress = (): Progress => read(key, {}, isProgress);

/**
 * Notes an answer. A question once answered rightly stays right.
 * Read anew before writing, so that two tabs do not undo each other.
 */
export function noteAnswer(question: string, right: boolean): void {
  const progress = readProgress();
  const before = progress[question] ?? { right: false, tries: 0 };
  write(key, { ...progress, [question]: { right: before.right || right, tries: before.tries + 1 } });
  document.dispatchEvent(new CustomEvent('lotse:progress'));
}

/** How many of a lesson's questions are answered rightly. */
export const doneOf = (lesson: string, questions: string[]): number => {
  const progress = readProgress();
  return questions.filter((question) => progress[`${lesson}/${question}`]?.right).length;
};
