import { lessonState } from '../../model/progress/progress.ts';
import { progressStore } from '../lessons/store.ts';
import type { Deck } from './deck.ts';
import type { Learned } from './session.ts';

/** Terms of the chosen sets of a `<lotse-review>`: those of lessons first, in the order of lessons. */
export function chosenTerms(review: HTMLElement, deck: Deck): Learned[] {
  const chosen = [
    ...(deck.sets.includes('lessons') ? finishedTerms(review) : []),
    ...[...review.querySelectorAll<HTMLInputElement>('input[data-terms]')]
      .filter((set) => deck.sets.includes(set.value))
      .flatMap((set) => words(set.dataset['terms'])),
  ];
  const same = new Set(words(review.dataset['untranslated']));
  return [...new Set(chosen)].map((id) => ({ id, translated: !same.has(id) }));
}

/** Terms of lessons that are done. */
export function finishedTerms(review: HTMLElement): string[] {
  const progress = progressStore().read();
  return [...review.querySelectorAll<HTMLElement>('li[data-lesson]')]
    .filter(({ dataset }) => lessonState(progress, { id: dataset['lesson'] ?? '', questions: words(dataset['questions']) }).done)
    .flatMap(({ dataset }) => words(dataset['terms']));
}

const words = (list: string | undefined): string[] => (list ?? '').split(' ').filter(Boolean);
