import type { EmbedHost } from './host.ts';

/** Confluence: Cloud shows addresses in a frame, Data Center has a macro for HTML. */
export const confluence: EmbedHost = {
  de: {
    name: 'Confluence',
    steps: {
      frame: [
        'Cloud: Tippe /iframe und füge nur die Adresse aus src="…" ein. Data Center: Füge das Makro „HTML“ ein und darin den ganzen Code.',
        'Fehlt das Makro oder bleibt der Rahmen leer, lass die Verwaltung {origin} in die Positivliste aufnehmen.',
        'Veröffentliche die Seite.',
      ],
      script: ['Nur Data Center: Füge das Makro „HTML“ ein und darin den Code.', 'Veröffentliche die Seite.'],
      link: ['Füge die Adresse ein und wähle bei Bedarf „Als Karte anzeigen“.'],
    },
    note: 'Manche Makros sperren den Rahmen in eine Sandbox. Lesen und Üben geht auch dort, der Fortschritt bleibt nur bis zum Schließen.',
  },
  en: {
    name: 'Confluence',
    steps: {
      frame: [
        'Cloud: type /iframe and paste only the address from src="…". Data Center: add the “HTML” macro and paste all of the code.',
        'If there is no such macro, or the frame stays empty, ask your administrators to put {origin} on the allow list.',
        'Publish the page.',
      ],
      script: ['Data Center only: add the “HTML” macro and paste the code.', 'Publish the page.'],
      link: ['Paste the address, and choose “Display as card” if you like.'],
    },
    note: 'Some macros put the frame into a sandbox. Reading and practising works there too, but progress lasts only until the page is closed.',
  },
};
