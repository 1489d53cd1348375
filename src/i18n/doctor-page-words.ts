import type { Language } from '../model/entry.ts';

/** A thing the page sees from inside, as it may turn out. */
export const sights = [
  'top',
  'framed',
  'sandboxed',
  'framer',
  'framerUnknown',
  'secure',
  'insecure',
  'storageFine',
  'storageApart',
  'storageBlocked',
  'scripts',
  'search',
  'searchBlocked',
  'noWasm',
  'fonts',
  'fontsBlocked',
  'heightFits',
  'heightFixed',
  'light',
  'dark',
  'refused',
  'headersUnread',
] as const;
export type Sight = (typeof sights)[number];

/** Words of the page `/embed/doctor/`. */
export interface DoctorPageWording {
  title: string;
  lead: string;
  withoutScripts: string;
  seen: string;
  sights: Record<Sight, string>;
  own: string;
  other: string;
  how: string;
  address: string;
  headers: string;
  host: string;
  noHost: string;
  judge: string;
  badAddress: string;
  noHeaders: string;
  copy: string;
  copied: string;
  report: string;
}

const de: DoctorPageWording = {
  title: 'Einbetten prüfen',
  lead: 'Zeig diese Seite im Intranet, an der Stelle, wo es hakt. Sie sagt, was sie dort darf.',
  withoutScripts:
    'Skripte laufen hier nicht. Die Seiten sind trotzdem lesbar; Suche, Filme und Fragen brauchen in einem Rahmen mit sandbox das Wort allow-scripts.',
  seen: 'Von innen gesehen',
  sights: {
    top: 'Die Seite steht für sich, nicht in einem Rahmen.',
    framed: 'Die Seite steht in einem Rahmen.',
    sandboxed: 'Der Rahmen hat sandbox ohne allow-same-origin. Fortschritt und Notizen gelten nur, bis die Seite zu ist.',
    framer: 'Eingerahmt von: {origin}',
    framerUnknown: 'Wer einrahmt, verrät der Browser nicht.',
    secure: 'Die Verbindung ist sicher.',
    insecure: 'Die Verbindung ist nicht sicher (http). Eine Seite mit https zeigt sie nicht.',
    storageFine: 'Speichern geht.',
    storageApart: 'Speichern geht, aber getrennt von der Site selbst: Fortschritt im Rahmen steht für sich.',
    storageBlocked: 'Speichern ist gesperrt. Alles geht, bis die Seite zu ist.',
    scripts: 'Skripte laufen, auch nachgeladene.',
    search: 'Die Dateien der Suche sind da.',
    searchBlocked: 'Die Dateien der Suche kommen nicht an. Die Suche findet dann nur Namen, nicht den vollen Text.',
    noWasm: 'WebAssembly ist verboten. Die Suche findet dann nur Namen, nicht den vollen Text.',
    fonts: 'Die Schriften sind da.',
    fontsBlocked: 'Die Schriften kommen nicht an. Dem Server fehlt wohl Access-Control-Allow-Origin: *.',
    heightFits: 'Der Rahmen passt seine Höhe an.',
    heightFixed:
      'Der Rahmen passt seine Höhe nicht an: {frame} statt {content} Pixel. Es fehlt das Skript im Code, oder das Intranet streicht es.',
    light: 'Farben: hell.',
    dark: 'Farben: dunkel.',
    refused: 'Eine Richtlinie verbietet: {line}',
    headersUnread: 'Die eigenen Kopfzeilen lassen sich von hier nicht lesen. Füge sie unten ein.',
  },
  own: 'Kopfzeilen dieser Seite',
  other: 'Andere Kopfzeilen prüfen',
  how: 'Zeigt das Intranet gar nichts? Öffne die Entwicklerwerkzeuge (F12), „Netzwerk“, und kopiere die Antwort-Kopfzeilen. Oder nimm, was dieser Befehl sagt: curl -I ADRESSE. Nichts davon verlässt deinen Browser.',
  address: 'Adresse der Seite',
  headers: 'Kopfzeilen',
  host: 'Wer einrahmt',
  noHost: 'weiß ich nicht',
  judge: 'Prüfen',
  badAddress: 'Das ist keine Adresse. Richtig wäre etwa https://wissen.example/embed/terms/touchpoint/',
  noHeaders: 'Darin steht keine Kopfzeile. Eine sieht so aus: Content-Type: text/html',
  copy: 'Bericht kopieren',
  copied: 'Kopiert.',
  report: 'Bericht',
};

const en: DoctorPageWording = {
  title: 'Check embedding',
  lead: 'Show this page in your intranet, in the place where it fails. It says what it is allowed to do there.',
  withoutScripts:
    'Scripts do not run here. The pages can be read all the same; in a frame with sandbox, search, films and questions need the word allow-scripts.',
  seen: 'Seen from inside',
  sights: {
    top: 'The page stands by itself, not in a frame.',
    framed: 'The page is in a frame.',
    sandboxed: 'The frame has sandbox without allow-same-origin. Progress and notes last until the page is closed.',
    framer: 'Framed by: {origin}',
    framerUnknown: 'The browser does not tell who frames it.',
    secure: 'The connection is secure.',
    insecure: 'The connection is not secure (http). A page with https will not show it.',
    storageFine: 'Storing works.',
    storageApart: 'Storing works, but apart from the site itself: progress in the frame stands by itself.',
    storageBlocked: 'Storing is blocked. Everything works until the page is closed.',
    scripts: 'Scripts run, those loaded later too.',
    search: 'The files of the search are there.',
    searchBlocked: 'The files of the search do not arrive. The search then finds names only, not the full text.',
    noWasm: 'WebAssembly is forbidden. The search then finds names only, not the full text.',
    fonts: 'The fonts are there.',
    fontsBlocked: 'The fonts do not arrive. The server probably lacks Access-Control-Allow-Origin: *.',
    heightFits: 'The frame fits its height.',
    heightFixed:
      'The frame does not fit its height: {frame} instead of {content} pixels. The script in the code is missing, or the intranet removes it.',
    light: 'Colours: light.',
    dark: 'Colours: dark.',
    refused: 'A policy forbids: {line}',
    headersUnread: 'Its own headers cannot be read from here. Paste them below.',
  },
  own: 'Headers of this page',
  other: 'Check other headers',
  how: 'Does the intranet show nothing at all? Open the developer tools (F12), “Network”, and copy the response headers. Or take what this command says: curl -I ADDRESS. Nothing of it leaves your browser.',
  address: 'Address of the page',
  headers: 'Headers',
  host: 'Who frames it',
  noHost: 'I do not know',
  judge: 'Check',
  badAddress: 'This is not an address. Right would be https://knowledge.example/embed/terms/touchpoint/, for example.',
  noHeaders: 'There is no header in it. One looks like this: Content-Type: text/html',
  copy: 'Copy report',
  copied: 'Copied.',
  report: 'Report',
};

/** The words of the doctor’s page in a language. */
export const doctorPageWordsIn = (language: Language): DoctorPageWording => ({ de, en })[language];
