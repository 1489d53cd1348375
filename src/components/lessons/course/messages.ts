import { cleanProgress } from '../../../model/progress/clean.ts';
import type { Progress } from '../../../model/progress/progress.ts';
import type { Keeper } from '../../../model/progress/store.ts';
import { questionRule } from '../../../model/questions/kinds.ts';
import type { Question } from '../../../model/questions/question.ts';
import { isRecord } from '../../base/storage.ts';

/** Name of the frame a course shows its lessons in: a page in a frame of any other name asks nobody. */
export const frameName = 'lotse-course';

const base = { source: 'lotse', v: 1 } as const;
type Base = typeof base;

/** What a lesson tells the course around it. */
export type LessonMessage =
  | { type: 'hello'; lesson: string }
  | { type: 'answer'; lesson: string; question: Question; response: string; took: number }
  | { type: 'finish'; lesson: string }
  | { type: 'height'; height: number };

/** What a course tells the lesson in its frame: an answer to `hello`, and again whenever something changes. */
export interface CourseMessage {
  type: 'progress';
  progress: Progress;
  keeper: Keeper;
}

/** Sends a message to nobody but pages of the same origin; a sandbox and a folder have none to name. */
export function send(to: Window, message: LessonMessage | CourseMessage): void {
  to.postMessage({ ...base, ...message } satisfies Base & (LessonMessage | CourseMessage), self.origin === 'null' ? '*' : self.origin);
}

/** Whether an event comes from a window of ours. */
export const isFrom = (event: MessageEvent, sender: Window | null): boolean =>
  sender !== null && event.source === sender && event.origin === self.origin;

const name = /^[a-z0-9-]{1,100}$/;
const keepers: readonly unknown[] = ['browser', 'page', 'lms', 'lms-silent'] satisfies Keeper[];
/** Longest response and longest frame that are believed. */
const [longest, tallest] = [20_000, 20_000];

/** @returns undefined for whatever else windows say to one another */
export function readLesson(data: unknown): LessonMessage | undefined {
  if (!isOurs(data)) return undefined;
  const { type, lesson, height } = data;
  if (type === 'height') return isAmount(height, tallest) && height > 0 ? { type, height } : undefined;
  if (!isName(lesson)) return undefined;
  if (type === 'hello' || type === 'finish') return { type, lesson };
  if (type !== 'answer') return undefined;
  const { response, took } = data;
  const question = readQuestion(data['question']);
  if (!question || typeof response !== 'string' || response.length > longest || !isAmount(took, Number.MAX_SAFE_INTEGER)) return undefined;
  return { type, lesson, question, response, took };
}

/** @returns undefined for whatever else windows say to one another */
export function readCourse(data: unknown): CourseMessage | undefined {
  if (!isOurs(data) || data['type'] !== 'progress' || !keepers.includes(data['keeper'])) return undefined;
  const read = cleanProgress(data['progress']);
  return read && { type: 'progress', progress: read.progress, keeper: data['keeper'] as Keeper };
}

function readQuestion(value: unknown): Question | undefined {
  if (!isRecord(value)) return undefined;
  const { id, kind, keys, right, texts, forgive, within, language } = value;
  if (!isName(id) || typeof kind !== 'string' || !questionRule(kind) || !isList(keys) || !isList(right)) return undefined;
  if (texts !== undefined && !(isRecord(texts) && isList(Object.values(texts)))) return undefined;
  if (forgive !== undefined && !isList(forgive)) return undefined;
  if (within !== undefined && !isAmount(within, Number.MAX_VALUE)) return undefined;
  if (language !== undefined && language !== 'de' && language !== 'en') return undefined;
  return value as unknown as Question;
}

const isOurs = (data: unknown): data is Record<string, unknown> => isRecord(data) && data['source'] === base.source && data['v'] === base.v;
const isName = (value: unknown): value is string => typeof value === 'string' && name.test(value);
const isAmount = (value: unknown, most: number): value is number => typeof value === 'number' && value >= 0 && value <= most;
const isList = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');
