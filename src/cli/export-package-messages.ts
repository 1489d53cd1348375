import type { Problem, RuleName } from '../build/packages/lint/rule.ts';
import type { Language } from '../model/entry.ts';

const size = (bytes: number): string => (bytes < 1e6 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`);

const de = {
  broken: 'Nichts exportiert, denn der Inhalt hat Fehler:\n\n',
  unknown: (id: string, right: string) => `Den Trainingsweg „${id}“ gibt es nicht. Gemeint: ${right}?\n`,
  uses: (site: string) => `Nehme die gebaute Site in „${site}“. Neu bauen: --build\n`,
  builds: (site: string) => `Baue die Site nach „${site}“ …\n`,
  notBuilt: 'Nichts exportiert, denn die Site ließ sich nicht bauen.\n',
  incomplete: (why: string) => `Nichts exportiert, denn der gebauten Site fehlt etwas: ${why}\nBaue sie neu: --build\n`,
  unwritable: (why: string) => `Nichts exportiert, denn der Ordner lässt sich nicht beschreiben: ${why}\n`,
  noBase:
    'Hinweis: In site.yaml fehlt idBase. Die Kennungen im Paket sind gültig, aber nicht weltweit eindeutig; trag eine Adresse ein, bevor Ergebnisse gesammelt werden.\n',
  faulty: 'Nichts exportiert, denn ein LMS würde das Paket so ablehnen:\n\n',
  written: (path: string, bytes: number, files: number) => `${path}  ${size(bytes)}, ${files} Dateien\n`,
  rules: {
    'manifest-missing': ({ found }) => `Das Manifest fehlt oben im Paket${found && `; es liegt in ${found}`}`,
    'manifest-broken': ({ found }) => `Das Manifest ist kein lesbares XML: ${found}`,
    'manifest-root': ({ found }) => `Das Manifest beginnt mit dem falschen Element: ${found}`,
    'schema-missing': () => 'Diese Schema-Datei muss neben dem Manifest liegen',
    'file-missing': ({ found }) => `Das Manifest nennt eine Datei nicht, die es braucht, oder eine, die fehlt: ${found}`,
    'file-unlisted': () => 'Diese Datei nennt das Manifest nicht',
    profile: ({ found }) => `Das verlangt der Standard anders: ${found}`,
    'name-not-ascii': () => 'Dateinamen dürfen nur Buchstaben ohne Umlaute, Ziffern und . _ - enthalten',
    'link-dead': ({ found }) => `Ein Link führt zu nichts im Paket: ${found}`,
    'request-outside': ({ found }) => `Die Seite würde etwas von außen laden: ${found}`,
  } satisfies Record<RuleName, (problem: Problem) => string> as Record<RuleName, (problem: Problem) => string>,
};

const en: typeof de = {
  broken: 'Nothing exported, because the content has errors:\n\n',
  unknown: (id, right) => `There is no training path “${id}”. Did you mean ${right}?\n`,
  uses: (site) => `Using the built site in “${site}”. To build it anew: --build\n`,
  builds: (site) => `Building the site into “${site}” …\n`,
  notBuilt: 'Nothing exported, because the site could not be built.\n',
  incomplete: (why) => `Nothing exported, because the built site lacks something: ${why}\nBuild it anew: --build\n`,
  unwritable: (why) => `Nothing exported, because the folder cannot be written to: ${why}\n`,
  noBase:
    'Note: site.yaml has no idBase. The identifiers in the package are valid but not unique in the world; set an address before results are collected.\n',
  faulty: 'Nothing exported, because an LMS would refuse the package as it is:\n\n',
  written: (path, bytes, files) => `${path}  ${size(bytes)}, ${files} files\n`,
  rules: {
    'manifest-missing': ({ found }) => `The manifest is not at the top of the package${found && `; it is at ${found}`}`,
    'manifest-broken': ({ found }) => `The manifest is not readable XML: ${found}`,
    'manifest-root': ({ found }) => `The manifest begins with the wrong element: ${found}`,
    'schema-missing': () => 'This schema file must be beside the manifest',
    'file-missing': ({ found }) => `The manifest lacks a file it needs, or names one that is not there: ${found}`,
    'file-unlisted': () => 'The manifest does not name this file',
    profile: ({ found }) => `The standard asks for something else: ${found}`,
    'name-not-ascii': () => 'Names of files may hold only letters without accents, digits and . _ -',
    'link-dead': ({ found }) => `A link leads to nothing in the package: ${found}`,
    'request-outside': ({ found }) => `The page would load something from elsewhere: ${found}`,
  },
};

/** What the export of packages says. */
export const packageMessages: Record<Language, typeof de> = { de, en };

/** Problems as lines: file, rule, what is wrong. */
export const problemText = (problems: readonly Problem[], language: Language): string =>
  problems.map((problem) => `${problem.file}  ${problem.rule}\n    ${packageMessages[language].rules[problem.rule](problem)}\n`).join('');
