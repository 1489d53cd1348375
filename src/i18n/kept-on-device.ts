import type { Localized } from '../model/entry.ts';

/** Something the site keeps in a reader's browser. */
export interface KeptThing {
  /** Its key; `…` stands for what differs. */
  key: string;
  /** How long: until it is erased, until the tab is closed, or as a cache for when there is no network. */
  store: 'local' | 'session' | 'cache';
  what: Localized;
}

/** Everything, complete: a test compares it with the code, another with what pages really store. */
export const keptOnDevice: readonly KeptThing[] = [
  {
    key: 'lotse:theme',
    store: 'local',
    what: { de: 'die Farbwahl: hell, dunkel oder wie das Gerät', en: 'the choice of colours: light, dark or as the device' },
  },
  {
    key: 'lotse:probe',
    store: 'local',
    what: { de: 'ein Versuch, ob der Browser speichert; sofort wieder gelöscht', en: 'a try whether the browser stores; erased at once' },
  },
  {
    key: 'lotse:progress:v2',
    store: 'local',
    what: { de: 'der Lernstand: welche Fragen beantwortet sind', en: 'progress: which questions are answered' },
  },
  {
    key: 'lotse:progress:v1',
    store: 'local',
    what: { de: 'Lernstand aus früheren Fassungen; wird übernommen', en: 'progress of earlier versions; taken over' },
  },
  {
    key: 'lotse:progress:first:v1',
    store: 'local',
    what: {
      de: 'die erste Antwort auf jede Frage, für die Auswertung einer Gruppe',
      en: 'the first answer to each question, for a group’s results',
    },
  },
  {
    key: 'lotse:path:v1',
    store: 'local',
    what: { de: 'der Trainingsweg, den du zuletzt angesehen hast', en: 'the training path you looked at last' },
  },
  {
    key: 'lotse:seed:v1',
    store: 'local',
    what: {
      de: 'eine Zufallszahl, damit Antworten bei dir immer in derselben Reihenfolge stehen',
      en: 'a random number that keeps the order of answers the same for you',
    },
  },
  {
    key: 'lotse:person:v1',
    store: 'local',
    what: {
      de: 'eine Zufallszahl, die zwei abgegebene Ergebnisse derselben Person erkennen lässt; erst, wenn du etwas abgibst',
      en: 'a random number that tells two results of one person apart; only once you hand something in',
    },
  },
  {
    key: 'lotse:note:v1:…',
    store: 'local',
    what: { de: 'deine Notizen zu Fragen zum Nachdenken', en: 'your notes on questions to think about' },
  },
  { key: 'lotse:ticks:v1:…', store: 'local', what: { de: 'was du in Checklisten abgehakt hast', en: 'what you ticked in checklists' } },
  {
    key: 'lotse:review:v1',
    store: 'local',
    what: { de: 'welche Lernkarten wann wieder dran sind', en: 'which flash cards come up again and when' },
  },
  { key: 'lotse:places:v1', store: 'local', what: { de: 'die Stelle, an der du einen Film verlassen hast', en: 'where you left a film' } },
  {
    key: 'lotse:film:v1',
    store: 'local',
    what: {
      de: 'wie du Filme ansiehst: als Film oder Comic, Tempo, Untertitel, Stimme',
      en: 'how you watch films: as film or comic, speed, captions, voice',
    },
  },
  {
    key: 'lotse:searches:v1',
    store: 'local',
    what: { de: 'die letzten acht Suchen, die zu etwas geführt haben', en: 'the last eight searches that led somewhere' },
  },
  {
    key: 'lotse:searches-without-answer:v1',
    store: 'local',
    what: {
      de: 'Suchen ohne Treffer, um sie zu melden; sie werden nie gesendet',
      en: 'searches that found nothing, to be passed on by hand; never sent',
    },
  },
  {
    key: 'lotse:tool:…:v1',
    store: 'local',
    what: { de: 'deine Arbeit in Werkzeugen wie Canvas und Karten', en: 'your work in tools such as canvases and maps' },
  },
  {
    key: 'lotse:lrs:consent:v1',
    store: 'local',
    what: {
      de: 'ob du Meldungen an das Learning Record Store zugestimmt hast',
      en: 'whether you agreed to reports to the learning record store',
    },
  },
  {
    key: 'lotse:lrs:device:v1',
    store: 'local',
    what: {
      de: 'eine Zufallszahl statt eines Namens in diesen Meldungen; erst nach Zustimmung',
      en: 'a random number in place of a name in these reports; only after you agree',
    },
  },
  { key: 'lotse:lrs:queue:v1', store: 'local', what: { de: 'Meldungen, die noch nicht gesendet sind', en: 'reports not yet sent' } },
  { key: 'lotse:lrs:told:v1', store: 'local', what: { de: 'was schon gemeldet ist', en: 'what has been reported' } },
  {
    key: 'lotse:lms:v1:…',
    store: 'local',
    what: {
      de: 'eine Sicherung des Lernstands in einem LMS, bis es ihn bestätigt',
      en: 'a safety copy of progress in an LMS until it confirms',
    },
  },
  {
    key: 'lotse:lms-learner:v1',
    store: 'local',
    what: { de: 'eine Prüfsumme, wen das LMS zuletzt genannt hat', en: 'a checksum of whom the LMS named last' },
  },
  {
    key: 'lotse:embed-host:v1',
    store: 'local',
    what: { de: 'für welches Intranet du zuletzt Code zum Einbetten geholt hast', en: 'for which intranet you last took code to embed' },
  },
  {
    key: 'lotse:authoring',
    store: 'session',
    what: { de: 'beim Schreiben: die Stelle im Film', en: 'while writing: the place in a film' },
  },
  {
    key: '…:corrupt',
    store: 'local',
    what: { de: 'ein Wert, der sich nicht lesen ließ, beiseitegelegt', en: 'a value that could not be read, set aside' },
  },
  {
    key: 'lotse … version …',
    store: 'cache',
    what: {
      de: 'Startseite, Glossar, Suche, Schriften für die Nutzung ohne Netz',
      en: 'home page, glossary, search and fonts for use without a network',
    },
  },
  {
    key: 'lotse … pages',
    store: 'cache',
    what: { de: 'bis zu 100 zuletzt besuchte Seiten und Dateien', en: 'up to 100 pages and files met lately' },
  },
  {
    key: 'lotse … hashed',
    store: 'cache',
    what: { de: 'bis zu 300 Dateien, die diese Seiten brauchen', en: 'up to 300 files that these pages need' },
  },
];

/** Whether a key a browser holds is in the list. */
export const isListed = (key: string): boolean =>
  keptOnDevice.some((thing) =>
    new RegExp(
      `^${thing.key
        .split('…')
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('.+')}$`,
    ).test(key),
  );

/** Words of the table. */
export const keptWords = {
  de: {
    caption: 'Was in deinem Browser bleibt',
    key: 'Schlüssel',
    what: 'Was es ist',
    long: 'Wie lange',
    local: 'bis du es löschst',
    session: 'bis der Tab zu ist',
    cache: 'bis etwas Neueres an seine Stelle tritt, oder bis du es löschst',
  },
  en: {
    caption: 'What stays in your browser',
    key: 'Key',
    what: 'What it is',
    long: 'How long',
    local: 'until you erase it',
    session: 'until the tab is closed',
    cache: 'until something newer takes its place, or until you erase it',
  },
};
