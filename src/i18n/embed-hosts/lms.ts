import type { EmbedHost } from './host.ts';

/** Learning platforms play packages, and show addresses without counting anything. */
export const lms: EmbedHost = {
  de: {
    name: 'Lernplattform (LMS)',
    steps: {
      package: [
        'Den Befehl unten im Projekt von Lotse ausführen. Statt scorm12 geht auch scorm2004 oder cmi5.',
        'Lade die Zip-Datei in der Lernplattform als Lernpaket hoch, ohne sie auszupacken.',
        'Spiel den Kurs einmal ganz durch.',
      ],
      frame: ['Lege eine Textseite an und wechsle in die HTML-Ansicht des Editors.', 'Füge den Code ein und speichere.'],
      link: ['Lege eine Aktivität „Link“ oder „URL“ an und füge die Adresse ein.'],
    },
    note: 'Nur ein Paket meldet der Lernplattform, was geschafft ist. Ein Paket macht man aus einem ganzen Trainingsweg.',
  },
  en: {
    name: 'Learning platform (LMS)',
    steps: {
      package: [
        'Run the command below in Lotse’s project. Instead of scorm12 you may say scorm2004 or cmi5.',
        'Upload the zip file to the learning platform as a package, without unpacking it.',
        'Play the course to its end once.',
      ],
      frame: ['Make a text page and switch the editor to HTML.', 'Paste the code and save.'],
      link: ['Add a “Link” or “URL” activity and paste the address.'],
    },
    note: 'Only a package tells the learning platform what has been done. A package is made of a whole training path.',
  },
};
