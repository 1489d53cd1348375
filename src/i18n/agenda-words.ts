import type { Language } from '../model/entry.ts';
import type { Agenda } from '../model/tools/agenda.ts';
import type { AgendaField, AgendaRefused } from '../model/tools/agenda-typed.ts';
import type { Counted } from './fill.ts';

/** Words of the agenda tool, carried by its script. */
export interface AgendaWords {
  title: string;
  titleHelp: string;
  blocks: string;
  blocksHelp: string;
  levels: string;
  levelsHelp: string;
  /** Group of a row: „Baustein 2“. */
  row: { blocks: string; levels: string };
  fields: Record<AgendaField, string>;
  example: string;
  worked: string;
  empty: string;
  /** Heading of an agenda: `{name}: {title}`. */
  of: string;
  /** When it takes place: first day, rhythm, number. */
  series: string;
  once: string;
  every: Counted;
  times: Counted;
  head: { time: string; what: string; goal: string; who: string };
  way: string;
  /** `{from} → {to}: {who}`. */
  step: string;
  stepBy: string;
  top: string;
  slowest: Counted;
  notes: Record<'oneLevel' | 'long' | 'stuck', string>;
  problems: Record<AgendaRefused['problem'], string>;
  inRow: string;
  calendar: string;
  copy: string;
  markdown: string;
  print: string;
  copied: string;
  notCopied: string;
  savedCalendar: Counted;
  file: string;
  /** What is in the form when somebody begins with the example; days count from the first Monday. */
  sample: Agenda;
}

const de: AgendaWords = {
  title: 'Wie das Ritual heißt',
  titleHelp: 'So steht es im Kalender.',
  blocks: 'Bausteine',
  blocksHelp: 'In jeder Runde dieselben, in derselben Reihenfolge. Leere Zeilen zählen nicht.',
  levels: 'Runden, von unten nach oben',
  levelsHelp: 'Zwei oder höchstens drei bis zur Leitung. Die unterste zuerst.',
  row: { blocks: 'Baustein {n}', levels: 'Runde {n}' },
  fields: {
    minutes: 'Minuten',
    what: 'Inhalt',
    goal: 'Ziel',
    who: 'Wer vorträgt',
    name: 'Runde',
    day: 'Erster Termin',
    time: 'Beginn',
    weeks: 'Alle … Wochen',
    times: 'Wie oft',
    carries: 'Wer es nach oben trägt',
  },
  example: 'Mit dem Beispiel beginnen',
  worked: 'Beispiel',
  empty: 'Füll das Formular aus oder beginn mit dem Beispiel. Dann stehen hier die Tagesordnungen.',
  of: '{name}: {title}',
  series: '{day}, {from} bis {to} Uhr, {rhythm}',
  once: 'ein Termin',
  every: { one: 'jede Woche', many: 'alle {n} Wochen' },
  times: { one: '1 Termin', many: '{n} Termine' },
  head: { time: 'Uhrzeit', what: 'Inhalt', goal: 'Ziel', who: 'Wer' },
  way: 'Der Weg nach oben',
  step: '{from} → {to}',
  stepBy: '{from} → {to}: {who}',
  top: '{name} ist die oberste Runde. Von dort kommt die Antwort denselben Weg zurück.',
  slowest: { one: 'Ein Beispiel braucht höchstens 1 Tag bis nach oben.', many: 'Ein Beispiel braucht höchstens {n} Tage bis nach oben.' },
  notes: {
    oneLevel: 'Es gibt nur eine Runde. Was dort gelingt, bleibt im Team: Füg die nächsthöhere hinzu.',
    long: 'Zusammen sind es {n} Minuten. Als fester Teil einer Runde, die schon besteht, trägt sich das schwer; versuch es mit zehn bis fünfzehn.',
    stuck: 'Nach {n} der untersten Termine folgt oben keine Runde mehr. Verlängere die oberen Serien oder kürz die unterste.',
  },
  problems: {
    missing: '„{field}“{row} fehlt noch.',
    number: '„{field}“{row}: Gebraucht wird eine ganze Zahl von {least} bis {most}.',
    day: '„{field}“{row} ist kein Tag im Kalender.',
    time: '„{field}“{row} ist keine Uhrzeit wie 08:30.',
    nothing: 'Unter „{field}“ steht noch nichts: Mindestens eine Zeile wird gebraucht.',
  },
  inRow: ' in Zeile {n}',
  calendar: 'Termine sichern (.ics)',
  copy: 'Als Markdown kopieren',
  markdown: 'Als Markdown sichern',
  print: 'Tagesordnungen drucken',
  copied: 'Kopiert.',
  notCopied: 'Der Browser lässt das Kopieren hier nicht zu. Sichere den Text stattdessen als Datei.',
  savedCalendar: {
    one: '1 Serie gesichert. Öffne die Datei, dann steht sie im Kalender.',
    many: '{n} Serien gesichert. Öffne die Datei, dann stehen sie im Kalender.',
  },
  file: 'lotse-ritual',
  sample: {
    title: 'Das lief gut',
    blocks: [
      {
        minutes: 2,
        what: 'Ein Beispiel erzählen: Wie war es, was haben wir getan?',
        goal: 'Alle sehen denselben Fall',
        who: 'wer diese Woche dran ist',
      },
      { minutes: 3, what: 'Woran merken es Kund:innen, und woher wissen wir das?', goal: 'Eindruck und Beleg trennen', who: 'alle' },
      { minutes: 3, what: 'Was machen wir nach?', goal: 'Eine Sache, mit Name und Tag', who: 'Moderation' },
      {
        minutes: 2,
        what: 'Was wurde aus dem letzten Mal, und geht dieses Beispiel weiter nach oben?',
        goal: 'Ja oder nein',
        who: 'Leitung der Runde',
      },
    ],
    levels: [
      { name: 'Teamrunde', day: '2027-01-11', time: '08:30', weeks: 1, times: 12, carries: 'die Teamleitung' },
      { name: 'Abteilungsrunde', day: '2027-01-21', time: '10:00', weeks: 2, times: 7, carries: 'das Mitglied im CX-Team' },
      { name: 'Runde der Geschäftsführung', day: '2027-02-02', time: '14:00', weeks: 4, times: 4, carries: '' },
    ],
  },
};

const en: AgendaWords = {
  title: 'What the ritual is called',
  titleHelp: 'This is what the calendar will say.',
  blocks: 'Blocks',
  blocksHelp: 'The same in every meeting, in the same order. Empty rows do not count.',
  levels: 'Meetings, from the bottom up',
  levelsHelp: 'Two, or at most three, up to top management. The lowest first.',
  row: { blocks: 'Block {n}', levels: 'Meeting {n}' },
  fields: {
    minutes: 'Minutes',
    what: 'Content',
    goal: 'Goal',
    who: 'Who presents',
    name: 'Meeting',
    day: 'First date',
    time: 'Begins',
    weeks: 'Every … weeks',
    times: 'How often',
    carries: 'Who carries it up',
  },
  example: 'Begin with the example',
  worked: 'Example',
  empty: 'Fill in the form or begin with the example. The agendas will then stand here.',
  of: '{name}: {title}',
  series: '{day}, {from} to {to}, {rhythm}',
  once: 'one meeting',
  every: { one: 'every week', many: 'every {n} weeks' },
  times: { one: '1 meeting', many: '{n} meetings' },
  head: { time: 'Time', what: 'Content', goal: 'Goal', who: 'Who' },
  way: 'The way up',
  step: '{from} → {to}',
  stepBy: '{from} → {to}: {who}',
  top: '{name} is the highest meeting. From there the answer comes back the same way.',
  slowest: { one: 'An example needs at most 1 day to the top.', many: 'An example needs at most {n} days to the top.' },
  notes: {
    oneLevel: 'There is only one meeting. What goes well there stays in the team: add the next one up.',
    long: 'Together that is {n} minutes. As a fixed part of a meeting that exists already it will be hard to keep up; try ten to fifteen.',
    stuck: 'After {n} of the lowest meetings there is none left above. Make the upper series longer or the lowest shorter.',
  },
  problems: {
    missing: '“{field}”{row} is still missing.',
    number: '“{field}”{row}: a whole number from {least} to {most} is needed.',
    day: '“{field}”{row} is no day of the calendar.',
    time: '“{field}”{row} is no time like 08:30.',
    nothing: 'Nothing stands under “{field}” yet: at least one row is needed.',
  },
  inRow: ' in row {n}',
  calendar: 'Save the dates (.ics)',
  copy: 'Copy as Markdown',
  markdown: 'Save as Markdown',
  print: 'Print the agendas',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying here. Save the text as a file instead.',
  savedCalendar: {
    one: '1 series saved. Open the file to put it into your calendar.',
    many: '{n} series saved. Open the file to put them into your calendar.',
  },
  file: 'lotse-ritual',
  sample: {
    title: 'What went well',
    blocks: [
      {
        minutes: 2,
        what: 'Tell one example: what was it like, what did we do?',
        goal: 'Everybody sees the same case',
        who: 'whose turn it is this week',
      },
      { minutes: 3, what: 'How do customers notice, and how do we know?', goal: 'Tell impression from evidence', who: 'everybody' },
      { minutes: 3, what: 'What do we copy?', goal: 'One thing, with a name and a day', who: 'facilitator' },
      { minutes: 2, what: 'What became of last time, and does this example go further up?', goal: 'Yes or no', who: 'head of the meeting' },
    ],
    levels: [
      { name: 'Team meeting', day: '2027-01-11', time: '08:30', weeks: 1, times: 12, carries: 'the team lead' },
      { name: 'Department meeting', day: '2027-01-21', time: '10:00', weeks: 2, times: 7, carries: 'the member in the CX team' },
      { name: 'Management meeting', day: '2027-02-02', time: '14:00', weeks: 4, times: 4, carries: '' },
    ],
  },
};

export const agendaWords: Record<Language, AgendaWords> = { de, en };
