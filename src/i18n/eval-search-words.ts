import type { Language } from '../model/entry.ts';
import type { Counted } from './fill.ts';

/** What `lotse eval-search` says. */
export interface EvalSearchWording {
  usage: string;
  /** How many made-up entries are possible. */
  distractors: string;
  /** A file that is not there, and one that cannot be read. */
  missing: string;
  unreadable: string;
  file: Record<'no-json' | 'no-list' | 'empty', string>;
  /** What is wrong with one query. */
  query: Record<'shape' | 'language' | 'unknown' | 'partly-unknown', string>;
  refused: string;
  broken: string;
  builds: string;
  notBuilt: string;
  noSite: string;
  noBrowser: string;
  failed: string;
  asks: string;
  progress: string;
  queries: Counted;
  all: string;
  metric: Record<'success@1' | 'success@3' | 'mrr' | 'nohit', string>;
  column: Record<'pagefind' | 'tier1' | 'full', string>;
  notFirst: Counted;
  at: string;
  nowhere: string;
  nothing: string;
}

const usage = 'lotse eval-search FILE.json [--json] [--distractors N] [--lang de|en]';
/** What a query looks like; the messages' `{example}` and `{list}`. */
export const exampleQuery = '{"q": "touchpiont", "lang": "de", "want": ["terms/touchpoint"]}';

const de: EvalSearchWording = {
  usage,
  distractors: '--distractors braucht eine ganze Zahl von 1 bis {most}, nicht „{found}“.',
  missing: '„{file}“ gibt es nicht.',
  unreadable: '„{file}“ lässt sich nicht lesen: {reason}',
  file: {
    'no-json': '„{file}“ ist kein JSON: {found}',
    'no-list': '„{file}“ muss eine Liste von Anfragen sein, etwa {list}. Gefunden: {found}',
    empty: '„{file}“ enthält keine Anfrage.',
  },
  query: {
    shape: 'Anfrage {n} (Index {at}) hat nicht die richtige Form, gefunden: {found}. Richtig wäre etwa {example}, auf Wunsch mit "class".',
    language: 'Anfrage {n} (Index {at}): Die Sprache „{found}“ hat die Site nicht. Möglich: {right}.',
    unknown: 'Anfrage {n} (Index {at}): {found} gibt es in der Site nicht. So kann sie niemand richtig beantworten.',
    'partly-unknown': 'Anfrage {n} (Index {at}): {found} gibt es in der Site nicht; die anderen Einträge zählen.',
  },
  refused: 'Nichts gefragt. Verbessere die Datei und versuche es noch einmal.',
  broken: 'Der Inhalt in „{folder}“ hat Fehler. Mehr sagt: npx lotse check',
  builds: 'Baue die Site nach „{site}“ …',
  notBuilt: 'Die Site ließ sich nicht bauen.',
  noSite: 'In „{site}“ liegt keine vollständige Site. Baue sie mit: npm run build',
  noBrowser:
    'Kein Chromium oder Chrome gefunden. Hole einen mit: npx playwright install chromium\nOder nenne deinen: CHROME_PATH=/pfad/zu/chrome',
  failed: 'Nicht zu Ende gefragt: {reason}\nIst die Site älter als die Suche? Baue sie neu: npm run build',
  asks: 'Frage die gebaute Site in „{site}“.',
  progress: '{done} von {all} Antworten',
  queries: { one: '1 Anfrage', many: '{n} Anfragen' },
  all: 'alle',
  metric: {
    'success@1': 'an erster Stelle',
    'success@3': 'unter den ersten drei',
    mrr: 'mittlerer Kehrwert des Rangs',
    nohit: 'nicht unter den ersten zehn',
  },
  column: { pagefind: 'Pagefind', tier1: 'Stufe 1', full: 'Suche' },
  notFirst: { one: '1 Anfrage, deren Eintrag nicht oben steht:', many: '{n} Anfragen, deren Eintrag nicht oben steht:' },
  at: 'auf Platz {rank}, oben {first}',
  nowhere: 'nicht unter den ersten zehn, oben {first}',
  nothing: 'nichts',
};

const en: EvalSearchWording = {
  usage,
  distractors: '--distractors needs a whole number from 1 to {most}, not “{found}”.',
  missing: 'There is no “{file}”.',
  unreadable: '“{file}” cannot be read: {reason}',
  file: {
    'no-json': '“{file}” is not JSON: {found}',
    'no-list': '“{file}” must be a list of queries, such as {list}. Found: {found}',
    empty: '“{file}” holds no query.',
  },
  query: {
    shape: 'Query {n} (index {at}) does not have the right shape, found: {found}. Right would be {example}, with a "class" if you like.',
    language: 'Query {n} (index {at}): the site has no language “{found}”. There are: {right}.',
    unknown: 'Query {n} (index {at}): the site has no {found}. Nobody can answer it right.',
    'partly-unknown': 'Query {n} (index {at}): the site has no {found}; the other entries count.',
  },
  refused: 'Nothing asked. Mend the file and try again.',
  broken: 'The content in “{folder}” has errors. For details: npx lotse check',
  builds: 'Building the site into “{site}” …',
  notBuilt: 'The site could not be built.',
  noSite: 'There is no complete site in “{site}”. Build it with: npm run build',
  noBrowser: 'No Chromium or Chrome found. Get one with: npx playwright install chromium\nOr name yours: CHROME_PATH=/path/to/chrome',
  failed: 'Not asked to the end: {reason}\nIs the site older than the search? Build it anew: npm run build',
  asks: 'Asking the built site in “{site}”.',
  progress: '{done} of {all} answers',
  queries: { one: '1 query', many: '{n} queries' },
  all: 'all',
  metric: { 'success@1': 'first', 'success@3': 'among the first three', mrr: 'mean reciprocal rank', nohit: 'not among the first ten' },
  column: { pagefind: 'Pagefind', tier1: 'tier 1', full: 'search' },
  notFirst: { one: '1 query whose entry is not on top:', many: '{n} queries whose entry is not on top:' },
  at: 'in place {rank}, on top {first}',
  nowhere: 'not among the first ten, on top {first}',
  nothing: 'nothing',
};

/** The words of `lotse eval-search` in a language. */
export const evalSearchWordsIn = (language: Language): EvalSearchWording => ({ de, en })[language];
