import type { Language } from '../model/entry.ts';

const de = { leads: 'Führt in einem neuen Fenster zum Begriff.' };
const en: typeof de = { leads: 'Leads to the term, in a new window.' };

/** Words on the cards of marked words in pages of others. */
export const annotateWordsIn = (language: Language): typeof de => ({ de, en })[language];
