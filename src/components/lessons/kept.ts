import { progressStore } from './store.ts';

/** Where progress is kept, in the words of a note. */
export const keptIn = (note: HTMLElement): string =>
  (progressStore().keeper() === 'page' ? note.dataset['unsaved'] : note.dataset['saved']) ?? '';

/** Words of an attribute. */
export const words = (list: string | undefined): string[] => (list ?? '').split(' ').filter(Boolean);
