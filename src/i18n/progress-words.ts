import type { Language } from '../model/entry.ts';
import type { Counted } from './fill.ts';

/** Words of the progress page and its script. */
export interface ProgressWords {
  title: string;
  lead: string;
  needsScripts: string;
  state: string;
  elsewhere: Counted;
  where: string;
  inBrowser: string;
  onPage: string;
  what: string;
  answers: Counted;
  read: Counted;
  copies: Counted;
  notes: Counted;
  ticks: Counted;
  cards: string;
  agreed: string;
  nothing: string;
  nothingYet: string;
  privacy: string;
  privacyReported: string;
  file: string;
  fileLead: string;
  withNotes: string;
  save: string;
  open: string;
  taken: string;
  tooBig: string;
  noJson: string;
  noProgress: string;
  newer: string;
  partly: Counted;
  notStored: string;
  move: string;
  moveLead: string;
  which: string;
  make: string;
  link: string;
  copy: string;
  copied: string;
  qr: string;
  empty: string;
  long: string;
  asked: string;
  askedLead: string;
  take: string;
  leave: string;
  moved: string;
  left: string;
  badLink: string;
  strangePath: string;
  erase: string;
  eraseLead: string;
  eraseProgress: string;
  eraseReported: string;
  eraseNotes: string;
  eraseButton: string;
  eraseAsk: string;
  eraseYes: string;
  eraseNo: string;
  erased: string;
  chooseFirst: string;
}

const de: ProgressWords = {
  title: 'Mein Fortschritt',
  lead: 'Was du in Lektionen und Trainingswegen geschafft hast. Es steht nur auf deinem Gerät.',
  needsScripts: 'Fortschritt wird in deinem Browser gezählt und gespeichert. Dafür müssen Skripte erlaubt sein.',
  state: '{done} von {lessons} Lektionen geschafft, {right} von {all} Fragen richtig.',
  elsewhere: {
    one: '1 Antwort gehört zu einer Frage, die es hier nicht gibt. Sie bleibt erhalten.',
    many: '{n} Antworten gehören zu Fragen, die es hier nicht gibt. Sie bleiben erhalten.',
  },
  where: 'Wo ist das gespeichert?',
  inBrowser: 'In diesem Browser auf diesem Gerät. In einem anderen Browser oder auf einem anderen Gerät siehst du es nicht.',
  onPage:
    'Nirgends: Dein Browser speichert hier nichts, oder sein Speicher ist voll. Sichere deinen Stand als Datei, bevor du die Seite schließt.',
  what: 'Gespeichert',
  answers: { one: '1 beantwortete Frage', many: '{n} beantwortete Fragen' },
  read: { one: '1 gelesene Lektion ohne Fragen', many: '{n} gelesene Lektionen ohne Fragen' },
  copies: { one: '1 Sicherungskopie eines Kurses im Lernsystem (LMS)', many: '{n} Sicherungskopien von Kursen im Lernsystem (LMS)' },
  notes: { one: '1 Notiz', many: '{n} Notizen' },
  ticks: { one: '1 Liste mit Häkchen', many: '{n} Listen mit Häkchen' },
  cards: 'der Stand deiner Lernkarten',
  agreed: 'die Zustimmung, Antworten zu senden',
  nothing: 'noch nichts',
  nothingYet: 'Es ist noch nichts gespeichert.',
  privacy:
    'Niemand sonst kann es sehen: keine Kolleg:innen, keine Führungskraft, kein Server. Wer die Daten des Browsers löscht, löscht auch das.',
  privacyReported:
    'Wer sonst etwas davon sieht, bestimmst du: Antworten gehen nur dann an {host}, wenn du in einer Lektion zugestimmt hast. Wer die Browserdaten löscht, löscht auch das hier.',
  file: 'Als Datei sichern',
  fileLead: 'Die Datei enthält deinen ganzen Stand. Beim Öffnen wird sie mit dem Stand hier zusammengeführt, nichts geht verloren.',
  withNotes: 'Notizen und Häkchen gehören dazu',
  save: 'Datei speichern',
  open: 'Datei öffnen',
  taken: 'Übernommen: Die Datei hatte {n} Antworten, {fresh} davon waren hier neu.',
  tooBig: '„{name}“ ist größer als 2 MB. So groß wird kein Fortschritt, es ist wohl eine andere Datei.',
  noJson: '„{name}“ ist keine Fortschrittsdatei: Sie enthält kein JSON.',
  noProgress: '„{name}“ ist keine Fortschrittsdatei: Die Angaben darin passen nicht.',
  newer: '„{name}“ stammt von einer neueren Version ({version}). Öffne sie auf der Seite, die sie gespeichert hat.',
  partly: { one: 'Eine Angabe war nicht lesbar und fehlt.', many: '{n} Angaben waren nicht lesbar und fehlen.' },
  notStored: 'Achtung: Der Browser hat es nicht gespeichert. Es gilt nur, bis du die Seite schließt.',
  move: 'Auf ein anderes Gerät mitnehmen',
  moveLead:
    'Der Link enthält deinen Stand in einem Trainingsweg, aber keine Notizen und keine frei geschriebenen Antworten. Öffne ihn auf dem anderen Gerät, oder lies den QR-Code mit der Kamera ein.',
  which: 'Trainingsweg',
  make: 'Link und QR-Code zeigen',
  link: 'Link mit deinem Stand',
  copy: 'Link kopieren',
  copied: 'Kopiert.',
  qr: 'QR-Code mit demselben Link',
  empty: 'In diesem Trainingsweg hast du noch nichts beantwortet.',
  long: 'Für einen QR-Code ist der Link zu lang. Nimm den Link oder die Datei.',
  asked: 'Stand von einem anderen Gerät',
  askedLead:
    'Dieser Link bringt deinen Stand in „{path}“ mit: {right} von {all} Fragen richtig. Hier sind es {here}. Beides wird zusammengeführt, nichts geht verloren.',
  take: 'Übernehmen',
  leave: 'Nicht übernehmen',
  moved: 'Übernommen. In „{path}“ sind jetzt {right} von {all} Fragen richtig.',
  left: 'Nichts übernommen.',
  badLink: 'Dieser Link ist unvollständig oder beschädigt. Nichts wurde übernommen. Kopiere ihn noch einmal ganz.',
  strangePath: 'Dieser Link gehört zu einem Trainingsweg, den es hier nicht gibt. Nichts wurde übernommen.',
  erase: 'Löschen',
  eraseLead: 'Gelöscht wird nur, was in diesem Browser gespeichert ist. Es lässt sich nicht zurückholen, außer aus einer Datei.',
  eraseProgress: 'Antworten, gelesene Lektionen, der Stand in den Trainingswegen und Sicherungskopien von Kursen im Lernsystem (LMS)',
  eraseReported:
    'Damit nimmst du auch die Zustimmung zurück, Antworten an {host} zu senden. Was noch wartet, wird nicht mehr gesendet; was schon dort ist, bleibt dort.',
  eraseNotes: 'Notizen, Häkchen und Lernkarten',
  eraseButton: 'Löschen …',
  eraseAsk: 'Wirklich löschen? Weg sind dann: {what}.',
  eraseYes: 'Endgültig löschen',
  eraseNo: 'Doch nicht',
  erased: 'Gelöscht.',
  chooseFirst: 'Wähle zuerst, was gelöscht werden soll.',
};

const en: ProgressWords = {
  title: 'My progress',
  lead: 'What you have done in lessons and training paths. It is kept on your device only.',
  needsScripts: 'Progress is counted and kept in your browser, and that needs scripts to be allowed.',
  state: '{done} of {lessons} lessons done, {right} of {all} questions correct.',
  elsewhere: {
    one: '1 answer belongs to a question that does not exist here. It is kept.',
    many: '{n} answers belong to questions that do not exist here. They are kept.',
  },
  where: 'Where is this saved?',
  inBrowser: 'In this browser on this device. You will not see it in another browser or on another device.',
  onPage: 'Nowhere: your browser saves nothing here, or its storage is full. Save your progress as a file before you close the page.',
  what: 'Saved',
  answers: { one: '1 question answered', many: '{n} questions answered' },
  read: { one: '1 lesson without questions read', many: '{n} lessons without questions read' },
  copies: { one: '1 safety copy of a course in an LMS', many: '{n} safety copies of courses in an LMS' },
  notes: { one: '1 note', many: '{n} notes' },
  ticks: { one: '1 list with ticks', many: '{n} lists with ticks' },
  cards: 'the state of your flash cards',
  agreed: 'your consent to send answers',
  nothing: 'nothing yet',
  nothingYet: 'Nothing is saved yet.',
  privacy: 'Nobody else can see it: no colleague, no manager, no server. Clearing the browser’s data deletes this, too.',
  privacyReported:
    'Who else sees it is up to you: answers go to {host} only if you agreed to that in a lesson. Clearing the browser’s data deletes this, too.',
  file: 'Save as a file',
  fileLead: 'The file holds everything you have done. When you open it, it is merged with what is here, and nothing is lost.',
  withNotes: 'Include notes and ticks',
  save: 'Save file',
  open: 'Open file',
  taken: 'Done: the file had {n} answers, {fresh} of them were new here.',
  tooBig: '“{name}” is larger than 2 MB. Progress never gets that big, so this is probably another file.',
  noJson: '“{name}” is not a progress file: it contains no JSON.',
  noProgress: '“{name}” is not a progress file: its contents do not fit.',
  newer: '“{name}” comes from a newer version ({version}). Open it on the site that saved it.',
  partly: { one: 'One item could not be read and is missing.', many: '{n} items could not be read and are missing.' },
  notStored: 'Careful: your browser did not save it. It lasts until you close the page.',
  move: 'Take it to another device',
  moveLead:
    'The link holds your progress in one training path, but no notes and no answers written in your own words. Open it on the other device or scan the QR code with its camera.',
  which: 'Training path',
  make: 'Show link and QR code',
  link: 'Link with your progress',
  copy: 'Copy link',
  copied: 'Copied.',
  qr: 'QR code with the same link',
  empty: 'You have not answered anything in this training path yet.',
  long: 'The link is too long for a QR code. Use the link or the file.',
  asked: 'Progress from another device',
  askedLead:
    'This link brings your progress in “{path}”: {right} of {all} questions correct. Here it is {here}. Both will be merged, and nothing is lost.',
  take: 'Merge',
  leave: 'Do not merge',
  moved: 'Merged. In “{path}” {right} of {all} questions are correct now.',
  left: 'Nothing was merged.',
  badLink: 'This link is incomplete or damaged. Nothing was merged. Please copy all of it again.',
  strangePath: 'This link belongs to a training path that does not exist here. Nothing was merged.',
  erase: 'Erase',
  eraseLead: 'Only what is saved in this browser is erased. You cannot get it back, except from a file.',
  eraseProgress: 'Answers, lessons read, where you are in the training paths, and safety copies of courses in an LMS',
  eraseReported:
    'This also withdraws your consent to send answers to {host}. What is still waiting will not be sent; what has arrived there stays there.',
  eraseNotes: 'Notes, ticks and flash cards',
  eraseButton: 'Erase …',
  eraseAsk: 'Really erase? This will be gone: {what}.',
  eraseYes: 'Erase for good',
  eraseNo: 'Keep it',
  erased: 'Erased.',
  chooseFirst: 'First choose what to erase.',
};

/** The progress page's words in a language. */
export const progressWordsIn = (language: Language): ProgressWords => ({ de, en })[language];
