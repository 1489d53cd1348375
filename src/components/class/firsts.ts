import { isRecord, read, write } from '../base/storage.ts';
import { progressStore } from '../lessons/store.ts';
import type { Result } from './results.ts';

/** What was answered first, by `lesson/question`. Under the same beginning as progress: what erases that, erases this. */
const key = 'lotse:progress:first:v1';
type Firsts = Record<string, NonNullable<Result['first']>>;
const isFirsts = (value: unknown): value is Firsts =>
  isRecord(value) &&
  Object.values(value).every((one) => isRecord(one) && typeof one['response'] === 'string' && typeof one['right'] === 'boolean');

/** What this device knows of first answers. */
export const firstAnswers = (): Firsts => read(key, {}, isFirsts);

/** Notes from now on what is answered first: progress keeps the last answer alone. */
export function rememberFirsts(): void {
  document.addEventListener('lotse:answered', (event) => {
    const lesson = (event.target as Element).closest<HTMLElement>('lotse-lesson')?.dataset['lesson'] ?? '';
    const { id, right } = (event as CustomEvent<{ id: string; right: boolean }>).detail;
    const name = `${lesson}/${id}`;
    const answer = progressStore().read().answers[name];
    if (answer?.tries === 1) write(key, { ...firstAnswers(), [name]: { response: answer.response ?? '', right } });
  });
}
