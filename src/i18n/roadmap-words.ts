import type { Language } from '../model/entry.ts';
import type { MilestoneGap, MilestoneState } from '../model/tools/roadmap.ts';
import type { Counted } from './fill.ts';

/** Words of the roadmap, carried by its script. */
export interface RoadmapWords {
  title: string;
  milestone: string;
  nth: string;
  from: string;
  fromHelp: string;
  by: string;
  measure: string;
  measureHelp: string;
  who: string;
  state: string;
  states: Record<MilestoneState, string>;
  add: string;
  remove: string;
  removed: string;
  full: string;
  open: string;
  late: string;
  gaps: Record<MilestoneGap, string>;
  checks: string;
  checksHelp: string;
  first: string;
  time: string;
  weeks: string;
  times: string;
  refused: { weeks: string; times: string };
  check: string;
  checkText: string;
  series: Counted;
  when: string;
  stretch: string;
  timeline: string;
  today: string;
  none: string;
  markdown: string;
  csv: string;
  ics: string;
  print: string;
  example: string;
  start: string;
  /** What somebody else sees who wonders what the calendar entry is for. */
  due: string;
}

const de: RoadmapWords = {
  title: 'Roadmap',
  milestone: 'Meilenstein',
  nth: 'Meilenstein {n}',
  from: 'Beginnt am',
  fromHelp: 'Darf leer bleiben.',
  by: 'Fertig am',
  measure: 'Woran ihr es merkt',
  measureHelp: 'Etwas, das Kund:innen tun oder sagen, mit Zahl.',
  who: 'Wer dafür einsteht',
  state: 'Stand',
  states: { planned: 'geplant', running: 'läuft', done: 'fertig', stopped: 'beendet' },
  add: 'Meilenstein hinzufügen',
  remove: 'Meilenstein {n} entfernen',
  removed: 'Meilenstein {n} ist entfernt.',
  full: 'Mehr als {n} Meilensteine passen nicht auf eine Roadmap.',
  open: 'noch offen',
  late: 'überfällig',
  gaps: {
    title: 'der Titel',
    by: 'der Tag, an dem es fertig ist',
    measure: 'woran ihr es merkt',
    who: 'wer dafür einsteht',
    order: 'ein Anfang vor dem Ende',
  },
  checks: 'Erfolgsprüfungen',
  checksHelp: 'Ein fester Termin, an dem ihr die Maße anseht und die Roadmap ändert.',
  first: 'Zum ersten Mal am',
  time: 'Uhrzeit',
  weeks: 'Alle wie viele Wochen',
  times: 'Wie oft',
  refused: {
    weeks: 'Der Abstand ist eine ganze Zahl von 1 bis 52.',
    times: 'Die Anzahl ist eine ganze Zahl von 1 bis 52.',
  },
  check: 'Erfolgsprüfung',
  checkText: 'Was hat sich für Kund:innen geändert? Was nehmen wir auf, was lassen wir?',
  series: { one: '1 Termin: {days}', many: '{n} Termine: {days}' },
  when: 'Wann',
  stretch: '{from} bis {by}',
  timeline: 'Zeitleiste der Roadmap. Dasselbe steht in der Tabelle darunter.',
  today: 'heute',
  none: 'Noch kein Meilenstein. Füg den ersten hinzu, oder fang mit dem Beispiel an.',
  markdown: 'Als Markdown sichern',
  csv: 'Als Tabelle sichern (CSV)',
  ics: 'Termine für den Kalender (.ics)',
  print: 'Drucken, quer auf A4',
  example: 'Beispiel: So sieht unsere aus',
  start: 'Mit dem Beispiel anfangen',
  due: 'Fertig: {title}',
};

const en: RoadmapWords = {
  title: 'Roadmap',
  milestone: 'Milestone',
  nth: 'Milestone {n}',
  from: 'Begins on',
  fromHelp: 'May stay empty.',
  by: 'Done by',
  measure: 'How you will notice',
  measureHelp: 'Something customers do or say, with a number.',
  who: 'Who answers for it',
  state: 'State',
  states: { planned: 'planned', running: 'under way', done: 'done', stopped: 'ended' },
  add: 'Add a milestone',
  remove: 'Remove milestone {n}',
  removed: 'Milestone {n} has been removed.',
  full: 'More than {n} milestones do not fit on a roadmap.',
  open: 'still open',
  late: 'overdue',
  gaps: {
    title: 'a title',
    by: 'the day it is done by',
    measure: 'how you will notice',
    who: 'who answers for it',
    order: 'a beginning before the end',
  },
  checks: 'Success checks',
  checksHelp: 'A fixed date on which you look at the measures and change the roadmap.',
  first: 'For the first time on',
  time: 'Time',
  weeks: 'Every how many weeks',
  times: 'How often',
  refused: {
    weeks: 'The distance is a whole number from 1 to 52.',
    times: 'The number of times is a whole number from 1 to 52.',
  },
  check: 'Success check',
  checkText: 'What has changed for customers? What do we take up, what do we drop?',
  series: { one: '1 date: {days}', many: '{n} dates: {days}' },
  when: 'When',
  stretch: '{from} to {by}',
  timeline: 'Timeline of the roadmap. The table below says the same.',
  today: 'today',
  none: 'No milestone yet. Add the first one, or start from the example.',
  markdown: 'Save as Markdown',
  csv: 'Save as a table (CSV)',
  ics: 'Dates for your calendar (.ics)',
  print: 'Print, A4 landscape',
  example: 'Example: this is ours',
  start: 'Start from the example',
  due: 'Done: {title}',
};

export const roadmapWords: Record<Language, RoadmapWords> = { de, en };
