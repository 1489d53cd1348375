import type { Language } from '../model/entry.ts';

const de = { title: 'Umgezogen: {title}', text: 'Diese Seite steht jetzt unter einer anderen Adresse:' };
const en: typeof de = { title: 'Moved: {title}', text: 'This page is at another address now:' };

/** Words of the page that stands where a renamed entry was. */
export const movedWords: Record<Language, typeof de> = { de, en };
