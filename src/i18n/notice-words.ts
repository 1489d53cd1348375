import type { Language } from '../model/entry.ts';
import type { Counted } from './fill.ts';

/** What `lotse check` says beside its findings. */
export interface NoticeWording {
  usage: string;
  forms: {
    title: string;
    /** Terms nobody has confirmed yet, or that have changed. */
    count: Counted;
    more: string;
    how: string;
    blocked: string;
  };
  candidates: {
    title: string;
    count: Counted;
    more: string;
    none: string;
    row: string;
    part: string;
    how: string;
  };
  confirm: {
    done: Counted;
    same: string;
    unknown: string;
    broken: string;
    content: string;
    unwritable: string;
  };
  positions: { added: string; none: string; content: string };
}

const usage = 'lotse check [--json] [--forms] [--candidates] [--confirm [ID…]] [--positions] [--lang de|en]';

const de: NoticeWording = {
  usage,
  forms: {
    title: 'Wortformen zu bestätigen',
    count: {
      one: '1 Begriff, dessen Wortformen noch niemand bestätigt hat',
      many: '{n} Begriffe, deren Wortformen noch niemand bestätigt hat',
    },
    more: 'anzeigen: npx lotse check --forms',
    how: 'Alle Formen gut? npx lotse check --confirm {ids}',
    blocked: 'Ist eine Form ein anderes Wort, trage sie beim Begriff unter blockedForms ein. [Wort] heißt: Das Wort selbst ist gesperrt.',
  },
  candidates: {
    title: 'Häufige Wörter, die kein Begriff sind',
    count: { one: '1 häufiges Wort, das kein Begriff ist', many: '{n} häufige Wörter, die kein Begriff sind' },
    more: 'anzeigen: npx lotse check --candidates',
    none: 'Keine: Was in mindestens {least} Einträgen steht, ist ein Begriff oder ein Alltagswort.',
    row: '{label}  in {entries} Einträgen, {count}-mal[, enthält {terms}]\n    {file}:{line}  {sentence}',
    part: '{label} ({split})',
    how: 'Gezählt wird, was in mindestens {least} Einträgen steht, je Sprache die ersten {most}. Kein Muss: Was alle gleich verstehen, braucht keinen Eintrag.',
  },
  confirm: {
    done: { one: '{file}: 1 Begriff bestätigt', many: '{file}: {n} Begriffe bestätigt' },
    same: '{file}: schon alles bestätigt',
    unknown: '„{id}“ ist kein lesbarer Begriff.[ Gemeint war vielleicht „{right}“.]',
    broken: '{file} lässt sich nicht lesen. Nichts geschrieben. Repariere die Datei oder lösche sie; dann gilt alles als neu.',
    content: 'Nichts geschrieben, denn der Inhalt lässt sich nicht lesen:',
    unwritable: 'Nichts geschrieben: {reason}',
  },
  positions: {
    added: '{file}: {n} Fragen am Ende ergänzt',
    none: 'Alle Fragen der Trainingswege haben ihren Platz.',
    content: 'Erst müssen die Inhalte stimmen:',
  },
};

const en: NoticeWording = {
  usage,
  forms: {
    title: 'Word forms to confirm',
    count: { one: '1 term whose word forms nobody has confirmed', many: '{n} terms whose word forms nobody has confirmed' },
    more: 'list them: npx lotse check --forms',
    how: 'All forms fine? npx lotse check --confirm {ids}',
    blocked: 'If a form is another word, name it in the term under blockedForms. [word] means that the word itself is blocked.',
  },
  candidates: {
    title: 'Frequent words that are no term',
    count: { one: '1 frequent word that is no term', many: '{n} frequent words that are no term' },
    more: 'list them: npx lotse check --candidates',
    none: 'None: whatever stands in at least {least} entries is a term or an everyday word.',
    row: '{label}  in {entries} entries, {count} times[, contains {terms}]\n    {file}:{line}  {sentence}',
    part: '{label} ({split})',
    how: 'Counted is what stands in at least {least} entries, the first {most} of each language. No obligation: what everybody understands alike needs no entry.',
  },
  confirm: {
    done: { one: '{file}: 1 term confirmed', many: '{file}: {n} terms confirmed' },
    same: '{file}: everything was confirmed already',
    unknown: '“{id}” is no readable term.[ Perhaps “{right}” was meant.]',
    broken: '{file} cannot be read. Nothing written. Repair the file or delete it; then everything counts as new.',
    content: 'Nothing written, because the content cannot be read:',
    unwritable: 'Nothing written: {reason}',
  },
  positions: {
    added: '{file}: {n} questions added at the end',
    none: 'All questions of the training paths have their place.',
    content: 'The content has to be right first:',
  },
};

/** The words of `lotse check` beside its findings, in a language. */
export const noticeWordsIn = (language: Language): NoticeWording => ({ de, en })[language];
