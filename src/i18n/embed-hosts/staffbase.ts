import type { EmbedHost } from './host.ts';

/** Staffbase: web and native app. */
export const staffbase: EmbedHost = {
  de: {
    name: 'Staffbase',
    steps: {
      frame: [
        'Lass die Verwaltung {origin} als erlaubte Quelle für Rahmen eintragen.',
        'Bearbeite die Seite, wechsle in die HTML-Ansicht des Editors oder füge das Widget „iFrame“ ein.',
        'Füge den Code ein, beim Widget nur die Adresse aus src="…". Sieh dir die Seite danach auch in der App auf dem Telefon an.',
      ],
      link: ['Füge die Adresse als Link oder als Menüpunkt ein.'],
    },
    note: 'Die App auf dem Telefon meldet sich als capacitor://. Fehlt das in frameAncestors, geht es nur im Browser.',
  },
  en: {
    name: 'Staffbase',
    steps: {
      frame: [
        'Ask your administrators to allow {origin} as a source of frames.',
        'Edit the page, switch the editor to HTML, or add the “iFrame” widget.',
        'Paste the code, or in the widget only the address from src="…". Then look at the page in the phone app too.',
      ],
      link: ['Paste the address as a link or a menu item.'],
    },
    note: 'The phone app calls itself capacitor://. If that is missing in frameAncestors, it works in the browser only.',
  },
};
