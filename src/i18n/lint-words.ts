import type { Language } from '../model/entry.ts';
import type { Counted } from './fill.ts';

/** What `lotse lint` says. */
export interface LintWording {
  usage: string;
  noFiles: string;
  docx: string;
  unknownKind: string;
  content: string;
  partial: string;
  status: Record<'deprecated' | 'forbidden' | 'unreadable', string>;
  found: Record<'deprecated' | 'forbidden', string>;
  right: string;
  mended: string;
  unreadable: Record<'missing' | 'folder' | 'encoding' | 'syntax' | 'refused' | 'unwritable', string>;
  files: Counted;
  errors: Counted;
  warnings: Counted;
  mends: Counted;
}

const usage = 'lotse lint FILE… [--json] [--lang de|en] [--fix]';

const de: LintWording = {
  usage,
  noFiles: 'Nenne mindestens eine Datei: md, mdx, html oder txt.',
  docx: '„{file}“: Word-Dateien kann lotse lint noch nicht lesen. Speichere den Text als .txt oder .html und prüfe diese Datei.',
  unknownKind: '„{file}“: Diese Art von Datei liest lotse lint nicht. Es liest md, mdx, html und txt.',
  content: 'Aus „{folder}“ lassen sich keine Begriffe lesen. Was dort nicht stimmt, sagt: npx lotse check',
  partial: 'In „{folder}“ sind Fehler; Bezeichnungen aus fehlerhaften Begriffen fehlen hier. Mehr sagt: npx lotse check',
  status: { deprecated: 'Hinweis  deprecated-word', forbidden: 'Fehler  forbidden-word', unreadable: 'Fehler  unreadable-file' },
  found: {
    deprecated: '„{found}“[ (Form von „{label}“)] ist eine veraltete Bezeichnung.[ {reason}]',
    forbidden: '„{found}“[ (Form von „{label}“)] soll niemand verwenden.[ {reason}]',
  },
  right: '„{right}“ schreiben.',
  mended: 'Durch „{mend}“ ersetzt.',
  unreadable: {
    missing: 'Diese Datei gibt es nicht.',
    folder: 'Das ist ein Ordner. Nenne die Dateien darin.',
    encoding: 'Die Datei ist nicht in UTF-8 gespeichert.',
    syntax: 'Der Text lässt sich nicht lesen: {reason}',
    refused: 'Die Datei lässt sich nicht öffnen: {reason}',
    unwritable: 'Die Datei lässt sich nicht ändern: {reason}',
  },
  files: { one: '1 Datei', many: '{n} Dateien' },
  errors: { one: '1 Fehler', many: '{n} Fehler' },
  warnings: { one: '1 Hinweis', many: '{n} Hinweise' },
  mends: { one: '1 Stelle ersetzt', many: '{n} Stellen ersetzt' },
};

const en: LintWording = {
  usage,
  noFiles: 'Name at least one file: md, mdx, html or txt.',
  docx: '“{file}”: lotse lint cannot read Word files yet. Save the text as .txt or .html and lint that file.',
  unknownKind: '“{file}”: lotse lint does not read this kind of file. It reads md, mdx, html and txt.',
  content: 'No terms can be read from “{folder}”. To see what is wrong there: npx lotse check',
  partial: 'There are errors in “{folder}”; labels of broken terms are missing here. For details: npx lotse check',
  status: { deprecated: 'warning  deprecated-word', forbidden: 'error  forbidden-word', unreadable: 'error  unreadable-file' },
  found: {
    deprecated: '“{found}”[ (a form of “{label}”)] is a deprecated label.[ {reason}]',
    forbidden: '“{found}”[ (a form of “{label}”)] must not be used.[ {reason}]',
  },
  right: 'Write “{right}”.',
  mended: 'Replaced with “{mend}”.',
  unreadable: {
    missing: 'There is no such file.',
    folder: 'This is a folder. Name the files in it.',
    encoding: 'The file is not saved as UTF-8.',
    syntax: 'The text cannot be read: {reason}',
    refused: 'The file cannot be opened: {reason}',
    unwritable: 'The file cannot be changed: {reason}',
  },
  files: { one: '1 file', many: '{n} files' },
  errors: { one: '1 error', many: '{n} errors' },
  warnings: { one: '1 warning', many: '{n} warnings' },
  mends: { one: '1 place replaced', many: '{n} places replaced' },
};

/** The words of `lotse lint` in a language. */
export const lintWordsIn = (language: Language): LintWording => ({ de, en })[language];
