import type { Language } from '../model/entry.ts';
import type { Counted } from './fill.ts';

/** Words of results: handing them in, and reading many of them. Apart from the others: their script carries these and no more. */
export interface ClassWords {
  title: string;
  lead: string;
  withoutScripts: string;
  local: string;
  choose: string;
  drop: string;
  path: string;
  files: Counted;
  refused: string;
  reasons: Record<'size' | 'json' | 'kind' | 'version' | 'shape' | 'path', string>;
  twice: string;
  few: string;
  lessons: string;
  questions: string;
  columns: Record<'lesson' | 'begun' | 'done' | 'first' | 'right' | 'question' | 'answered' | 'tries' | 'wrong', string>;
  share: string;
  unknown: string;
  often: string;
  export: string;
  clear: string;
  sorted: string;
  sortBy: string;
  handIn: { title: string; what: string; name: string; save: string; saved: string };
}

export const classWords: Record<Language, ClassWords> = {
  de: {
    title: 'Ergebnisse der Gruppe',
    lead: 'Ein Training auf einen Blick: Was saß sofort, was war schwer, und welcher Irrtum kam am häufigsten vor?',
    withoutScripts: 'Diese Seite braucht Skripte, um die Dateien zu lesen.',
    local: 'Die Dateien werden nur hier in deinem Browser gelesen und nirgendwohin geschickt. Ist die Seite zu, ist alles weg.',
    choose: 'Ergebnisdateien wählen',
    drop: 'oder hierher ziehen',
    path: 'Trainingsweg',
    files: { one: '1 Abgabe', many: '{n} Abgaben' },
    refused: '{file}: {why}',
    reasons: {
      size: 'zu groß für eine Ergebnisdatei, nicht gelesen.',
      json: 'kein lesbares JSON. Gebraucht wird die Datei, die „Ergebnis abgeben“ speichert.',
      kind: 'keine Ergebnisdatei dieser Seite.',
      version: 'aus einer anderen Version. Bitte dort neu speichern lassen, wo gelernt wurde.',
      shape: 'beschädigt oder von Hand geändert, nicht gezählt.',
      path: 'gehört zu einem Trainingsweg, den es hier nicht gibt.',
    },
    twice: '{file}: dieselbe Person wie {other}. Gezählt wird nur die neuere Datei, {other}.',
    few: 'Weniger als fünf Abgaben: Aus so wenigen lässt sich leicht auf Einzelne schließen. Zeig dieses Bild nicht herum und sprich nur mit der Gruppe darüber.',
    lessons: 'Lektionen',
    questions: 'Fragen',
    columns: {
      lesson: 'Lektion',
      begun: 'Begonnen',
      done: 'Geschafft',
      first: 'Auf Anhieb richtig',
      right: 'Am Ende richtig',
      question: 'Frage',
      answered: 'Beantwortet',
      tries: 'Versuche',
      wrong: 'Häufigster Irrtum am Anfang',
    },
    share: '{n} von {all}',
    unknown: 'nicht bekannt',
    often: '{text} ({n}×)',
    export: 'Als CSV speichern',
    clear: 'Alles verwerfen',
    sorted: 'Sortiert nach {column}',
    sortBy: 'Sortieren nach',
    handIn: {
      title: 'Ergebnis abgeben',
      what: 'Speichert eine Datei für deine Trainerin oder deinen Trainer: welche Fragen du beantwortet hast, wie oft und was du zuerst gewählt hast. Notizen und Gedanken sind nicht dabei. Nichts wird verschickt, du gibst die Datei selbst weiter.',
      name: 'Name, wenn du magst',
      save: 'Datei speichern',
      saved: 'Gespeichert. Die Datei liegt bei deinen Downloads.',
    },
  },
  en: {
    title: 'Group results',
    lead: 'A training at a glance: what was known at once, what was hard, and which mistake came up most?',
    withoutScripts: 'This page needs scripts to read the files.',
    local: 'The files are read here in your browser only and sent nowhere. Once the page is closed, everything is gone.',
    choose: 'Choose results files',
    drop: 'or drag them here',
    path: 'Training path',
    files: { one: '1 file', many: '{n} files' },
    refused: '{file}: {why}',
    reasons: {
      size: 'too large for a results file, not read.',
      json: 'no readable JSON. What is needed is the file that “Hand in results” saves.',
      kind: 'not a results file of this site.',
      version: 'from another version. Please have it saved again where the learning was done.',
      shape: 'damaged or changed by hand, not counted.',
      path: 'belongs to a training path that does not exist here.',
    },
    twice: '{file}: the same person as {other}. Only the newer file counts, {other}.',
    few: 'Fewer than five files: so few easily point to individuals. Do not pass this picture around, and talk about it with the group alone.',
    lessons: 'Lessons',
    questions: 'Questions',
    columns: {
      lesson: 'Lesson',
      begun: 'Begun',
      done: 'Finished',
      first: 'Right at once',
      right: 'Right in the end',
      question: 'Question',
      answered: 'Answered',
      tries: 'Tries',
      wrong: 'Most frequent first mistake',
    },
    share: '{n} of {all}',
    unknown: 'not known',
    often: '{text} ({n}×)',
    export: 'Save as CSV',
    clear: 'Discard everything',
    sorted: 'Sorted by {column}',
    sortBy: 'Sort by',
    handIn: {
      title: 'Hand in results',
      what: 'Saves a file for your trainer: which questions you answered, how often, and what you chose first. Notes and thoughts are not in it. Nothing is sent; you pass the file on yourself.',
      name: 'Name, if you like',
      save: 'Save the file',
      saved: 'Saved. The file is among your downloads.',
    },
  },
};
