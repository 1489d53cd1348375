import type { Language } from '../model/entry.ts';

const wordingDe = {
  usage: 'lotse import bpmn DATEI [--out ORDNER] [--write] [--json] [--language de|en] [--lang de|en]\n',
  noFile: 'Die Datei „{file}“ gibt es nicht.',
  folder: '„{file}“ ist ein Ordner. Nenne eine BPMN-Datei.',
  tooBig: '„{file}“ ist {found} MB groß; mehr als {right} MB liest der Import nicht.',
  unreadable: '„{file}“ lässt sich nicht lesen: {reason}',
  unwritable: 'Nichts geschrieben: {reason}',
  drafts: 'Entwürfe',
  draft: '{title}: {steps} Schritte, {lanes} Bahnen',
  carried: 'Übernommen: {tasks} Aufgaben, {gateways} Gateways, {flows} Sequenzflüsse, {events} Ereignisse, {messages} Nachrichtenflüsse',
  lost: 'Nicht übernommen',
  adapted: 'Angepasst',
  guessed: 'Geraten oder ergänzt, bitte prüfen',
  line: 'Zeile {line}',
  unnamed: '(ohne Namen)',
  more: '… und {n} weitere; alle mit --json',
  dry: 'Das ist eine Vorschau. Geschrieben wird mit --out ORDNER oder --write.',
  written: 'Geschrieben:',
};
export type BpmnWording = typeof wordingDe;
const wordingEn: BpmnWording = {
  usage: 'lotse import bpmn FILE [--out DIR] [--write] [--json] [--language de|en] [--lang de|en]\n',
  noFile: 'There is no file “{file}”.',
  folder: '“{file}” is a folder. Name a BPMN file.',
  tooBig: '“{file}” is {found} MB; the import reads no more than {right} MB.',
  unreadable: '“{file}” cannot be read: {reason}',
  unwritable: 'Nothing written: {reason}',
  drafts: 'Drafts',
  draft: '{title}: {steps} steps, {lanes} lanes',
  carried: 'Carried over: {tasks} tasks, {gateways} gateways, {flows} sequence flows, {events} events, {messages} message flows',
  lost: 'Not carried over',
  adapted: 'Adapted',
  guessed: 'Guessed or added, please check',
  line: 'line {line}',
  unnamed: '(no name)',
  more: '… and {n} more; --json has them all',
  dry: 'This is a preview. To write, use --out DIR or --write.',
  written: 'Written:',
};

/** Words of the import and export of BPMN around what they report. */
export const bpmnWordsIn = (language: Language): BpmnWording => ({ de: wordingDe, en: wordingEn })[language];
