import type { Language } from '../model/entry.ts';
import type { Said } from '../model/import-said.ts';
import { type Counted, fill } from './fill.ts';
import { saidDe } from './import-said-de.ts';
import { saidEn } from './import-said-en.ts';

/** What `lotse import` says around the findings. */
export interface ImportWording {
  usage: string;
  noFile: string;
  folder: string;
  tooBig: string;
  unreadable: string;
  content: string;
  brokenContent: string;
  unwritable: string;
  groups: Record<'new' | 'changed' | 'conflicting' | 'refused' | 'losses', string>;
  unchanged: Counted;
  nothing: string;
  row: string;
  item: string;
  sheetRow: string;
  given: string;
  times: string;
  more: string;
  dry: string;
  forceable: string;
  written: Counted;
}

const usage =
  'lotse import terms FILE [--write] [--force] [--json] [--format csv|xlsx|json|skos|tbx] [--sheet NAME] [--language de|en] [--lang de|en]\n';

const de: ImportWording = {
  usage,
  noFile: '„{file}“: Diese Datei gibt es nicht.',
  folder: '„{file}“ ist ein Ordner. Nenne eine Datei darin.',
  tooBig: '„{file}“ hat {found} MB; gelesen werden höchstens {right} MB.',
  unreadable: '„{file}“ lässt sich nicht öffnen: {reason}',
  content: 'Aus „{folder}“ lässt sich kein Inhalt lesen. Was dort nicht stimmt, sagt: npx lotse check',
  brokenContent: 'In „{folder}“ sind schon Fehler; fehlerhafte Begriffe bleiben unberührt. Mehr sagt: npx lotse check',
  unwritable: 'Nichts geschrieben, denn der Inhalt lässt sich nicht ändern: {reason}',
  groups: { new: 'Neu', changed: 'Geändert', conflicting: 'Im Konflikt', refused: 'Abgelehnt', losses: 'Nicht übernommen oder angepasst' },
  unchanged: { one: '1 Begriff unverändert', many: '{n} Begriffe unverändert' },
  nothing: 'Nichts zu übernehmen.',
  row: 'Zeile {row}',
  item: 'Eintrag {item}',
  sheetRow: '{sheet}, Zeile {row}',
  given: 'in der Datei: {given}',
  times: '{n}-mal',
  more: '… und {n} weitere; alle stehen in --json',
  dry: 'Das ist eine Vorschau. Geschrieben wird mit --write.',
  forceable: 'Was im Konflikt steht, bleibt, wie es ist. Mit --write --force gelten die Texte der Datei.',
  written: { one: '1 Datei geschrieben.', many: '{n} Dateien geschrieben.' },
};

const en: ImportWording = {
  usage,
  noFile: '“{file}”: there is no such file.',
  folder: '“{file}” is a folder. Name a file in it.',
  tooBig: '“{file}” has {found} MB; at most {right} MB are read.',
  unreadable: '“{file}” cannot be opened: {reason}',
  content: 'No content can be read from “{folder}”. To see what is wrong there: npx lotse check',
  brokenContent: 'There are errors in “{folder}” already; broken terms stay untouched. For details: npx lotse check',
  unwritable: 'Nothing written, because the content cannot be changed: {reason}',
  groups: { new: 'New', changed: 'Changed', conflicting: 'Conflicting', refused: 'Refused', losses: 'Not carried over, or adapted' },
  unchanged: { one: '1 term unchanged', many: '{n} terms unchanged' },
  nothing: 'Nothing to import.',
  row: 'row {row}',
  item: 'item {item}',
  sheetRow: '{sheet}, row {row}',
  given: 'in the file: {given}',
  times: '{n} times',
  more: '… and {n} more; --json has them all',
  dry: 'This is a preview. To write, use --write.',
  forceable: 'What conflicts stays as it is. With --write --force the texts of the file are taken.',
  written: { one: '1 file written.', many: '{n} files written.' },
};

/** Words that an import puts into the content where something needed is missing. */
export interface ImportPhrases {
  unexplained: string;
  untranslated: string;
  reason: string;
}

const phrases: Record<Language, ImportPhrases> = {
  de: {
    unexplained: 'Dieser Begriff ist noch nicht erklärt.',
    untranslated: 'Dieser Begriff ist noch nicht auf Deutsch beschrieben.',
    reason: 'In einer übernommenen Wortliste steht diese Benennung als nicht zu verwenden.',
  },
  en: {
    unexplained: 'This term has not been explained yet.',
    untranslated: 'This term has not been described in English yet.',
    reason: 'An imported word list says not to use this label.',
  },
};

/** Words of `lotse import` in a language. */
export const importWordsIn = (language: Language): ImportWording => ({ de, en })[language];
/** What stands in for missing texts, in the language of the text. */
export const importPhrases = (language: Language): ImportPhrases => phrases[language];
/** Values that sentences name in words: languages and relations. */
const names: Record<Language, Record<string, string>> = {
  de: {
    ...{ de: 'Deutsch', en: 'Englisch', broader: 'Oberbegriff', narrower: 'Unterbegriff', partOf: 'Teil von', parts: 'Teile' },
    ...{ related: 'verwandt', contrastWith: 'nicht verwechseln mit', homonyms: 'Homonym' },
  },
  en: {
    ...{ de: 'German', en: 'English', broader: 'broader', narrower: 'narrower', partOf: 'part of', parts: 'parts' },
    ...{ related: 'related', contrastWith: 'not to be confused with', homonyms: 'homonym' },
  },
};

/** What an import has to say, as a sentence. */
export function importSentence({ code, params }: Said, language: Language): string {
  const said = (value: string | number | undefined) =>
    typeof value === 'string' && Object.hasOwn(names[language], value) ? names[language][value] : value;
  const worded = {
    ...params,
    ...(params['language'] && { language: said(params['language']) }),
    ...(params['relation'] && { relation: said(params['relation']) }),
  };
  return fill({ de: saidDe, en: saidEn }[language][code], worded);
}
