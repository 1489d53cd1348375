import { root } from '../../language/root.ts';
import type { Kind } from '../../model/kind-names.ts';
import { flatWords } from './words.ts';

/** What people call the kinds of entries, German and English: whoever types one of these words wants entries of the kind. */
const called: Partial<Record<Kind, string>> = {
  terms: 'begriff term',
  metrics: 'kennzahl messgröße metrik metric',
  roles: 'rolle role ansprechperson ansprechpartner ansprechpartnerin',
  processes: 'prozess ablauf process',
  voices: 'kundenstimme zitat quote',
  practices: 'praxis beispiel idee practice idea',
  stories: 'geschichte story comic film video',
  lessons: 'lektion übung lesson exercise schulung training kurs course',
  paths: 'lernpfad schulung training kurs course weiterbildung',
  guides: 'artikel leitfaden guide article',
  assessments: 'test selbsttest check selbstcheck selbsteinschätzung assessment',
};

const kinds = Object.entries(called).map(([kind, words]) => [kind as Kind, new Set(flatWords(words).map(root))] as const);
const names = [...new Set(Object.values(called).flatMap(flatWords))].filter((word) => word.length > 3);

/** The kinds that a word of a query names. */
export const kindsCalled = (word: string): Kind[] => kinds.filter(([, words]) => words.has(root(word))).map(([kind]) => kind);

/** „Umzugsprozess“ → umzugs, prozess: what a compound with a kind's name at its end asks for. The whole word, where it has none. */
export function kindApart(word: string): string[] {
  const name = names.find((one) => word.endsWith(one) && word.length - one.length > 3);
  return name ? [word.slice(0, -name.length), name] : [word];
}
