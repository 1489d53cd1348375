import type { Language } from '../model/entry.ts';

/** Words of the certificate page and its script. */
export interface CertificateWords {
  title: string;
  lead: string;
  name: string;
  nameHint: string;
  print: string;
  /** On the sheet. */
  head: string;
  nameless: string;
  has: string;
  on: string;
  score: string;
  lessons: string;
  code: string;
  honest: string;
  missing: string;
  missingLead: string;
  needsScripts: string;
  back: string;
  check: string;
  checkLead: string;
  checkLabel: string;
  checkButton: string;
  right: string;
  other: string;
  wrong: string;
}

const de: CertificateWords = {
  title: 'Bescheinigung',
  lead: 'Trag deinen Namen ein und druck die Bescheinigung, oder speichere sie beim Drucken als PDF.',
  name: 'Dein Name',
  nameHint: 'Der Name steht nur auf dieser Seite. Er wird weder gespeichert noch gesendet.',
  print: 'Drucken oder als PDF sichern',
  head: 'Bescheinigung',
  nameless: 'Name',
  has: 'hat den Trainingsweg abgeschlossen',
  on: 'am {day}',
  score: '{score} % der Fragen richtig beantwortet',
  lessons: 'Lektionen',
  code: 'Prüfzeichen {code}',
  honest: 'Selbstauskunft, nicht fälschungssicher. Einen Nachweis führt nur ein Lernsystem (LMS).',
  missing: 'Noch fehlt etwas',
  missingLead:
    'Die Bescheinigung gibt es, wenn alle Fragen beantwortet und mindestens {mark} % davon richtig sind. Jetzt sind es {score} %.',
  needsScripts: 'Die Bescheinigung entsteht in deinem Browser aus deinem Fortschritt. Dafür müssen Skripte erlaubt sein.',
  back: 'Zum Trainingsweg',
  check: 'Prüfzeichen vergleichen',
  checkLead: 'Tipp das Prüfzeichen einer Bescheinigung ab. Die Prüfung findet Tippfehler. Ob die Angaben stimmen, kann sie nicht wissen.',
  checkLabel: 'Prüfzeichen',
  checkButton: 'Prüfen',
  right: 'Stimmt: {title}, {day}, {score} % richtig.',
  other: 'Kein Tippfehler, aber das Prüfzeichen gehört zu einem anderen Trainingsweg.',
  wrong: 'Da ist ein Tippfehler. Ein Prüfzeichen hat neun Zeichen in drei Gruppen.',
};

const en: CertificateWords = {
  title: 'Certificate',
  lead: 'Fill in your name and print the certificate, or save it as a PDF when printing.',
  name: 'Your name',
  nameHint: 'Your name stays on this page. It is neither saved nor sent.',
  print: 'Print or save as PDF',
  head: 'Certificate',
  nameless: 'Name',
  has: 'has finished the training path',
  on: 'on {day}',
  score: '{score}% of the questions answered correctly',
  lessons: 'Lessons',
  code: 'Check code {code}',
  honest: 'Self-declared and not forgery-proof. Only a learning management system (LMS) keeps a record that proves it.',
  missing: 'Something is still missing',
  missingLead:
    'You get the certificate once all questions are answered and at least {mark}% of them correctly. At the moment it is {score}%.',
  needsScripts: 'The certificate is made in your browser from your progress, and that needs scripts to be allowed.',
  back: 'To the training path',
  check: 'Compare a check code',
  checkLead: 'Type in the check code of a certificate. This finds typing errors. It cannot know whether what the certificate says is true.',
  checkLabel: 'Check code',
  checkButton: 'Check',
  right: 'Correct: {title}, {day}, {score}% right.',
  other: 'No typing error, but this check code belongs to another training path.',
  wrong: 'There is a typing error. A check code has nine characters in three groups.',
};

/** The certificate's words in a language. */
export const certificateWordsIn = (language: Language): CertificateWords => ({ de, en })[language];
