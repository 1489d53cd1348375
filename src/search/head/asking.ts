import { germanVerbs, plainVerbs, type Verbs } from '../../language/verb-nouns.ts';
import type { Language } from '../../model/entry.ts';
import type { Kind } from '../../model/kind-names.ts';
import { alikeWords } from './alike-words.ts';
import type { Frame } from './intent.ts';
import { frames } from './intent-frames.ts';

/** How people ask; published with the texts, because a single word asks nothing. */
export interface Asking {
  frames: readonly Frame[];
  called: Called;
  verbs: Verbs;
  /** Words that say nothing about what is looked for, with blanks between them. */
  empty: string;
  /** Words that stand for one another, a group a line, with blanks between them. */
  alike: string;
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
  paths: 'lernpfad lernweg schulung training kurs kurse course courses weiterbildung',
  guides: 'artikel leitfaden guide article',
  assessments: 'test selbsttest check selbstcheck selbsteinschätzung assessment',
};

/** Words that say nothing about what is looked for: of the closed classes, and those that stand in questions of any subject. */
const empty: Record<Language, string> = {
  de: 'der die das des dem den ein eine einer eines einem einen und oder in im ins an am auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor zu zum zur zwischen als wie was wer wo wann warum wieso weshalb welche welcher welches ist sind war wird werden kann können muss müssen soll darf man ich du wir ihr sie er es sich mein meine dein deine unser unsere euer uns mir mich dir dich hat haben habe gibt nicht kein keine auch noch schon nur eigentlich denn mal bitte dass wenn ob dann hier da so etwas heißt bedeutet bedeutung definition erklärung genau mache macht machen tun tut geht brauchen brauche braucht brauchst wozu jetzt passiert schreibe schreiben mehr jemand jemandem jemanden niemand finde finden findet will wollen wollte möchte würde wäre hätte musste konnte sollte wurde hatte trotz wegen während statt außer hinter neben ab alle alles diese dieser dieses diesen ihm ihn ihnen ihre ihren seine sehr immer sonst dazu darum dafür dabei damit läuft funktioniert lange oft gut besten richtig',
  en: 'a an the and or in on at of for from to with without by about into as is are was were be been do does did can could must should may i you we they he she it my your our their its this that these those what who where when why how which not no also just only please there if then here so something mean means meaning definition explain explained exactly make get need happens now somebody someone anybody find despite because during instead after before until all every any them him her his us very always still would will might am long often good best properly right',
};

/**
 * How people ask in a language.
 * @param own groups of words of the company that stand for one another
 */
export const askingIn = (language: Language, own: readonly (readonly string[])[] = []): Asking => ({
  frames,
  called,
  verbs: language === 'de' ? germanVerbs : plainVerbs,
  empty: empty[language],
  alike: [alikeWords[language], ...own.map((words) => words.join(' '))].join('\n'),
});
