import type { Language } from '../model/entry.ts';

/** What `lotse import entry` says. */
export interface ImportEntryWording {
  usage: string;
  noFile: string;
  folder: string;
  tooBig: string;
  unreadable: string;
  name: string;
  kind: string;
  id: string;
  form: string;
  exists: string;
  content: string;
  leading: string;
  languages: Record<Language, string>;
  left: string;
  errors: string;
  dry: string;
  written: string;
  unwritable: string;
}

const usage = 'lotse import entry FILE [--write] [--id ID] [--json] [--lang de|en]\n';

const words: Record<Language, ImportEntryWording> = {
  de: {
    usage,
    noFile: '„{file}“: Diese Datei gibt es nicht.',
    folder: '„{file}“ ist ein Ordner. Nenne eine Datei darin.',
    tooBig: '„{file}“ hat {found} KB; gelesen werden höchstens {right} KB.',
    unreadable: '„{file}“ lässt sich nicht öffnen: {reason}',
    name: '„{file}“: Der Name sagt nicht, wohin der Eintrag gehört. Richtig wäre art.kennung.de.mdx oder art.kennung.yaml, zum Beispiel personas.lena-ott.de.mdx.',
    kind: '„{file}“: Die Art „{found}“ gibt es nicht.[ Gemeint war vielleicht „{right}“.] Möglich: {values}.',
    id: '„{found}“ geht nicht als Kennung. Erlaubt sind Kleinbuchstaben, Ziffern und Bindestriche dazwischen.',
    form: '„{file}“: Einträge dieser Art stehen in {right}.',
    exists: '{target} gibt es schon und bleibt, wie es ist. Mit --id bekommt der neue Eintrag eine andere Kennung.',
    content: 'Aus „{folder}“ lässt sich kein Inhalt lesen. Was dort nicht stimmt, sagt: npx lotse check',
    leading:
      '„{file}“ ist die Fassung auf {found}; zuerst braucht der Eintrag die auf {leading}, denn dort stehen die Fakten. {target} gibt es nicht. Leg sie im Formular auf der Seite in dieser Sprache an: Es öffnet denselben Zwischenstand. Gibt es den Eintrag unter einer anderen Kennung, nenn sie mit --id.',
    languages: { de: 'Deutsch', en: 'Englisch' },
    left: 'Weggelassen, weil Fakten nur in {leading} stehen: {names}',
    errors: 'Nichts geschrieben: Der Eintrag hat Fehler.',
    dry: '{target} ist in Ordnung. Das ist eine Vorschau. Geschrieben wird mit --write.',
    written: 'Geschrieben: {target}',
    unwritable: 'Nichts geschrieben, denn der Inhalt lässt sich nicht ändern: {reason}',
  },
  en: {
    usage,
    noFile: '“{file}”: there is no such file.',
    folder: '“{file}” is a folder. Name a file in it.',
    tooBig: '“{file}” has {found} KB; at most {right} KB are read.',
    unreadable: '“{file}” cannot be opened: {reason}',
    name: '“{file}”: the name does not say where the entry belongs. Right would be kind.id.de.mdx or kind.id.yaml, such as personas.lena-ott.de.mdx.',
    kind: '“{file}”: there is no kind “{found}”.[ Perhaps you meant “{right}”.] Possible: {values}.',
    id: '“{found}” cannot be an id. Lower-case letters, digits and hyphens between them are allowed.',
    form: '“{file}”: entries of this kind stand in {right}.',
    exists: '{target} exists already and stays as it is. With --id the new entry gets another id.',
    content: 'No content can be read from “{folder}”. To see what is wrong there: npx lotse check',
    leading:
      '“{file}” is the version in {found}; the entry needs the one in {leading} first, for its facts stand there. {target} does not exist. Make it with the form on the page in that language: it opens the same saved form. If the entry has another id, name it with --id.',
    languages: { de: 'German', en: 'English' },
    left: 'Left out, because facts stand in {leading} alone: {names}',
    errors: 'Nothing written: the entry has errors.',
    dry: '{target} is all right. This is a preview. Write it with --write.',
    written: 'Written: {target}',
    unwritable: 'Nothing written, for the content cannot be changed: {reason}',
  },
};

export const importEntryWordsIn = (language: Language): ImportEntryWording => words[language];
