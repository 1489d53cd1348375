import { sayWithRoom } from '../base/say-with-room.ts';
import { progressStore } from './store.ts';

/** Says in a note where progress is kept, after what else there is to say. */
export function sayKept(note: HTMLElement, before = ''): void {
  const { saved = '', unsaved = '' } = note.dataset;
  const [here, elsewhere] = progressStore().keeper() === 'page' ? [unsaved, saved] : [saved, unsaved];
  const said = (text: string) => `${before} ${text} `.trimStart();
  sayWithRoom(note.querySelector<HTMLElement>('[data-said]') ?? note, said(here), said(elsewhere));
}

/** Words of an attribute. */
export const words = (list: string | undefined): string[] => (list ?? '').split(' ').filter(Boolean);
