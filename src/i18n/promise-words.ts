import type { Language } from '../model/entry.ts';
import type { PromiseName } from '../model/promises.ts';

interface Words {
  /** Name of the page. */
  title: string;
  proof: string;
  promises: Record<PromiseName, { title: string; text: string }>;
}

const de: Words = {
  title: 'Was wir garantieren',
  proof: 'Das belegt',
  promises: {
    alone: {
      title: 'Keine Anfrage an Dritte',
      text: 'Schriften, Bilder, Suche und Filme kommen vom selben Server wie die Seite. Eine Ausnahme bestimmt dein Unternehmen: Nennt es in site.yaml ein Learning Record Store, melden Lektionen dorthin, und erst, wenn du zustimmst. Startet ein LMS eine Lektion, meldet sie dem LMS.',
    },
    'no-cookies': {
      title: 'Keine Cookies',
      text: 'Kein Server merkt sich dich. Was bleibt, bleibt in deinem Browser, und die Liste davon ist vollständig.',
    },
    'no-tracking': {
      title: 'Kein Tracking',
      text: 'Es gibt keine Statistik und kein Zählpixel. Auf den Seiten laufen nur Skripte der Site; fremde weist der Browser ab.',
    },
    offline: {
      title: 'Geht ohne Netz',
      text: 'Nach einem Besuch sind Startseite, Glossar und Suche nach Namen auch ohne Netz da, dazu die Seiten, die du geöffnet hast. Dafür braucht es https und eine Site, die nicht im Rahmen steckt. Mit Netz fragt die Site zuerst nach der neuesten Fassung.',
    },
    'without-scripts': {
      title: 'Lesbar ohne Skripte',
      text: 'Begriffe, Prozesse, Journeys, Geschichten und Fragen mit ihren Antworten stehen im HTML. Skripte machen es bequemer.',
    },
    accessible: {
      title: 'Geprüft nach WCAG 2.2 AA',
      text: 'Jede Art von Seite wird automatisch geprüft, hell und dunkel, bei 400 Prozent Vergrößerung und mit der Tastatur. Automatische Prüfungen finden nicht alles; was offen ist, steht in der Erklärung zur Barrierefreiheit.',
    },
    addresses: {
      title: 'Adressen bleiben',
      text: 'Wird ein Eintrag umbenannt, führt die alte Adresse zur neuen. Jeder Link innerhalb der Site führt auf eine Seite, die es gibt.',
    },
    sandbox: {
      title: 'Geht in der Sandbox',
      text: 'Auch in einem Rahmen, dem das Intranet fast alles verbietet, stehen die Texte und arbeiten die Lektionen. Darf der Browser nichts speichern, sagt die Seite das.',
    },
  },
};

const en: Words = {
  title: 'What we guarantee',
  proof: 'Proven by',
  promises: {
    alone: {
      title: 'No request to third parties',
      text: 'Fonts, pictures, search and films come from the same server as the page. Your company decides on one exception: if it names a learning record store in site.yaml, lessons report to it, and only once you agree. A lesson that an LMS starts reports to that LMS.',
    },
    'no-cookies': {
      title: 'No cookies',
      text: 'No server remembers you. What is kept is kept in your browser, and the list of it is complete.',
    },
    'no-tracking': {
      title: 'No tracking',
      text: 'There are no statistics and no counting pixels. Only the site’s own scripts run on its pages; the browser turns others away.',
    },
    offline: {
      title: 'Works offline',
      text: 'After one visit the home page, the glossary and the search by name are there without a network, and so are pages you have opened. This takes https and a site that is not in a frame. With a network the site asks for the newest version first.',
    },
    'without-scripts': {
      title: 'Readable without scripts',
      text: 'Terms, processes, journeys, stories and questions with their answers are in the HTML. Scripts make it more convenient.',
    },
    accessible: {
      title: 'Checked against WCAG 2.2 AA',
      text: 'Every type of page is checked automatically, light and dark, at 400 per cent zoom and by keyboard. Automatic checks do not find everything; what is open is named in the accessibility statement.',
    },
    addresses: {
      title: 'Addresses last',
      text: 'When an entry is renamed, its old address leads to the new one. Every link inside the site leads to a page that exists.',
    },
    sandbox: {
      title: 'Works in a sandbox',
      text: 'Even in a frame that the intranet forbids nearly everything, texts stand and lessons work. Where the browser may not store anything, the page says so.',
    },
  },
};

/** Words of the page on what is guaranteed. */
export const promiseWords: Record<Language, Words> = { de, en };
