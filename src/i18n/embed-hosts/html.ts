import type { EmbedHost } from './host.ts';

/** A page one can write HTML in. */
export const html: EmbedHost = {
  de: {
    name: 'Andere Webseite (HTML)',
    steps: {
      script: [
        'Füge den Code dort ein, wo der Inhalt stehen soll. Das Skript reicht einmal auf der Seite.',
        'Speichere und sieh dir die Seite an.',
      ],
      word: ['Füge das Skript einmal in die Seite ein und das Element in deinen Satz.', 'Speichere und sieh dir die Seite an.'],
      frame: ['Füge den Code dort ein, wo der Inhalt stehen soll.', 'Speichere und sieh dir die Seite an.'],
      link: ['Füge die Adresse als Link ein.'],
    },
    note: 'Hat die Seite eine Content Security Policy, braucht sie {origin} in frame-src und, für das Skript, in script-src.',
  },
  en: {
    name: 'Another web page (HTML)',
    steps: {
      script: ['Paste the code where the content should stand. The script is needed once on a page.', 'Save, and look at the page.'],
      word: ['Paste the script once into the page, and the element into your sentence.', 'Save, and look at the page.'],
      frame: ['Paste the code where the content should stand.', 'Save, and look at the page.'],
      link: ['Paste the address as a link.'],
    },
    note: 'If the page has a Content Security Policy, it needs {origin} in frame-src and, for the script, in script-src.',
  },
};
