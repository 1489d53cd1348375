import { germanVerbs, plainVerbs, type Verbs } from '../../language/verb-nouns.ts';
import type { Language } from '../../model/entry.ts';
import type { Kind } from '../../model/kind-names.ts';
import type { Frame } from './intent.ts';
import { frames } from './intent-frames.ts';

/** How people ask; published with the texts, because a single word asks nothing. */
export interface Asking {
  frames: readonly Frame[];
  called: Called;
  verbs: Verbs;
}

/** What people call the kinds of entries: words with blanks between them. */
export type Called = Partial<Record<Kind, string>>;

/** Whoever types one of these words wants entries of the kind; German and English, because both are typed in both. */
const called: Called = {
  terms: 'begriff term',
  metrics: 'kennzahl messgröße metrik metric metrics',
  roles: 'rolle role ansprechperson ansprechpartner ansprechpartnerin',
  processes: 'prozess ablauf abläufe process',
  voices: 'kundenstimme zitat quote',
  practices: 'praxis beispiel idee practice idea',
  stories: 'geschichte story comic film filme video videos',
  lessons: 'lektion übung lesson lessons exercise schulung training kurs kurse course courses',
  paths: 'lernpfad schulung training kurs kurse course courses weiterbildung',
  guides: 'artikel leitfaden guide article',
  assessments: 'test selbsttest check selbstcheck selbsteinschätzung assessment',
};

/** How people ask in a language. */
export const askingIn = (language: Language): Asking => ({ frames, called, verbs: language === 'de' ? germanVerbs : plainVerbs });
