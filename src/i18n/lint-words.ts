import type { Language } from '../model/entry.ts';
import type { Counted } from './fill.ts';

/** What `lotse lint` says. */
export interface LintWording {
  usage: string;
  noFiles: string;
  unknownKind: string;
  content: string;
  partial: string;
  /** There is nothing to judge texts by. */
  noTerms: string;
  status: Record<'deprecated' | 'forbidden' | 'spelling' | 'unreadable', string>;
  found: Record<'deprecated' | 'forbidden' | 'spelling', string>;
  /** Why a spelling is not right. */
  spelling: string;
  right: string;
  mended: string;
  /** Where in a Word text something stands. */
  paragraph: Record<'text' | 'footnote' | 'endnote', string>;
  unreadable: Record<
    | ('missing' | 'no-file' | 'encoding' | 'utf16' | 'binary' | 'syntax' | 'deep' | 'refused' | 'unwritable')
    | ('empty' | 'old-word' | 'not-word' | 'damaged' | 'too-big' | 'entities' | 'too-slow'),
    string
  >;
  files: Counted;
  errors: Counted;
  warnings: Counted;
  mends: Counted;
}

const usage = 'lotse lint FILE… [--json] [--lang de|en] [--fix]';

const de: LintWording = {
  usage,
  noFiles: 'Nenne mindestens eine Datei oder einen Ordner. Gelesen werden md, mdx, html, txt, yaml und docx.',
  unknownKind:
    '„{file}“: Diese Art von Datei liest lotse lint nicht. Es liest md, mdx, html, txt, yaml und docx. Aus anderen Programmen hilft „Speichern unter“: .docx, .html oder .txt.',
  content: 'Aus „{folder}“ lassen sich keine Begriffe lesen. Was dort nicht stimmt, sagt: npx lotse check',
  partial: 'In „{folder}“ sind Fehler; Bezeichnungen aus fehlerhaften Begriffen fehlen hier. Mehr sagt: npx lotse check',
  noTerms: 'In „{folder}“ steht noch kein Begriff, also wird auch nichts gefunden.',
  status: {
    deprecated: 'Hinweis  deprecated-word',
    forbidden: 'Fehler  forbidden-word',
    spelling: 'Hinweis  spelling',
    unreadable: 'Fehler  unreadable-file',
  },
  found: {
    deprecated: '„{found}“[ (Form von „{label}“)] ist eine veraltete Bezeichnung.[ {reason}]',
    forbidden: '„{found}“[ (Form von „{label}“)] soll niemand verwenden.[ {reason}]',
    spelling: '„{found}“ ist anders geschrieben als „{label}“.[ {reason}]',
  },
  spelling: 'So schreibt es das Glossar.',
  right: '„{right}“ schreiben.',
  mended: 'Durch „{mend}“ ersetzt.',
  paragraph: { text: 'Absatz {n}: {excerpt}', footnote: 'Absatz {n}, Fußnote: {excerpt}', endnote: 'Absatz {n}, Endnote: {excerpt}' },
  unreadable: {
    missing: 'Diese Datei gibt es nicht.',
    'no-file': 'Das ist keine Datei, die sich lesen lässt.',
    encoding:
      'Die Datei ist nicht in UTF-8 gespeichert, vermutlich in Windows-1252.[ Die erste Stelle könnte „{reason}“ heißen.] Speichere sie im Editor als UTF-8.',
    utf16: 'Die Datei ist in UTF-16 gespeichert. Speichere sie im Editor als UTF-8.',
    binary: 'Das ist kein Text: Die Datei enthält Nullbytes.',
    syntax: 'Der Text lässt sich nicht lesen: {reason}',
    deep: 'Der Text ist zu tief verschachtelt.',
    refused: 'Die Datei lässt sich nicht öffnen: {reason}',
    unwritable: 'Die Datei lässt sich nicht ändern: {reason}',
    empty: 'Die Datei ist leer: Eine Word-Datei hat immer einen Inhalt. Speichere sie in Word noch einmal.',
    'old-word': 'Das ist eine alte .doc-Datei oder eine mit Kennwort. Speichere sie in Word als .docx ohne Kennwort.',
    'not-word': 'Das ist keine Word-Datei, auch wenn sie so heißt. Öffne sie und speichere sie als .docx.',
    damaged: 'Die Datei ist beschädigt. Öffne sie in Word, lass sie reparieren und speichere sie neu.',
    'too-big': 'Die Datei ist zu groß. Teile sie oder speichere nur den Text als .txt.',
    entities: 'Die Datei enthält selbst erklärte Entitäten. Word schreibt so etwas nicht; sie wird nicht gelesen.',
    'too-slow': 'Das Lesen hat zu lange gedauert und wurde abgebrochen. Teile die Datei oder speichere nur den Text als .txt.',
  },
  files: { one: '1 Datei', many: '{n} Dateien' },
  errors: { one: '1 Fehler', many: '{n} Fehler' },
  warnings: { one: '1 Hinweis', many: '{n} Hinweise' },
  mends: { one: '1 Stelle ersetzt', many: '{n} Stellen ersetzt' },
};

const en: LintWording = {
  usage,
  noFiles: 'Name at least one file or folder. It reads md, mdx, html, txt, yaml and docx.',
  unknownKind:
    '“{file}”: lotse lint does not read this kind of file. It reads md, mdx, html, txt, yaml and docx. From other programs, use “Save as”: .docx, .html or .txt.',
  content: 'No terms can be read from “{folder}”. To see what is wrong there: npx lotse check',
  partial: 'There are errors in “{folder}”; labels of broken terms are missing here. For details: npx lotse check',
  noTerms: 'There is no term in “{folder}” yet, so nothing will be found.',
  status: {
    deprecated: 'warning  deprecated-word',
    forbidden: 'error  forbidden-word',
    spelling: 'warning  spelling',
    unreadable: 'error  unreadable-file',
  },
  found: {
    deprecated: '“{found}”[ (a form of “{label}”)] is a deprecated label.[ {reason}]',
    forbidden: '“{found}”[ (a form of “{label}”)] must not be used.[ {reason}]',
    spelling: '“{found}” is not spelled like “{label}”.[ {reason}]',
  },
  spelling: 'That is how the glossary writes it.',
  right: 'Write “{right}”.',
  mended: 'Replaced with “{mend}”.',
  paragraph: {
    text: 'Paragraph {n}: {excerpt}',
    footnote: 'Paragraph {n}, footnote: {excerpt}',
    endnote: 'Paragraph {n}, endnote: {excerpt}',
  },
  unreadable: {
    missing: 'There is no such file.',
    'no-file': 'This is not a file that can be read.',
    encoding:
      'The file is not saved as UTF-8, but probably as Windows-1252.[ The first place might read “{reason}”.] Save it as UTF-8 in your editor.',
    utf16: 'The file is saved as UTF-16. Save it as UTF-8 in your editor.',
    binary: 'This is not a text: the file contains zero bytes.',
    syntax: 'The text cannot be read: {reason}',
    deep: 'The text is nested too deeply.',
    refused: 'The file cannot be opened: {reason}',
    unwritable: 'The file cannot be changed: {reason}',
    empty: 'The file is empty: a Word file always has some content. Save it again in Word.',
    'old-word': 'This is an old .doc file, or one with a password. In Word, save it as .docx without a password.',
    'not-word': 'This is not a Word file, even if it is named like one. Open it and save it as .docx.',
    damaged: 'The file is damaged. Open it in Word, let Word repair it and save it again.',
    'too-big': 'The file is too big. Split it, or save only the text as .txt.',
    entities: 'The file declares entities of its own. Word does not write such a thing; it is not read.',
    'too-slow': 'Reading took too long and was stopped. Split the file, or save only the text as .txt.',
  },
  files: { one: '1 file', many: '{n} files' },
  errors: { one: '1 error', many: '{n} errors' },
  warnings: { one: '1 warning', many: '{n} warnings' },
  mends: { one: '1 place replaced', many: '{n} places replaced' },
};

/** The words of `lotse lint` in a language. */
export const lintWordsIn = (language: Language): LintWording => ({ de, en })[language];
