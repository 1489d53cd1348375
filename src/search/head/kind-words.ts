import type { Kind } from '../../model/kind-names.ts';
import { flatWords } from './words.ts';

/** What people call the kinds of entries, German and English: whoever types one of these words wants entries of the kind. */
const called: Partial<Record<Kind, string>> = {
  terms: 'begriff term',
  processes: 'prozess ablauf process',
  stories: 'geschichte story comic film video',
  lessons: 'lektion übung lesson exercise schulung training kurs course',
  paths: 'lernpfad schulung training kurs course weiterbildung',
  guides: 'artikel leitfaden guide article',
};

const kinds = Object.entries(called).map(([kind, words]) => [kind as Kind, new Set(flatWords(words))] as const);

/** The kinds that a word of a query names. */
export const kindsCalled = (word: string): Kind[] => kinds.filter(([, words]) => words.has(word)).map(([kind]) => kind);
