import type { EmbedHost } from './host.ts';

/** Microsoft Teams shows a page as a tab. */
export const teams: EmbedHost = {
  de: {
    name: 'Microsoft Teams',
    steps: {
      tab: [
        'Die IT macht die App: Den Befehl unten im Projekt von Lotse ausführen. Er braucht publicUrl in site.yaml.',
        'Im Teams Admin Center unter „Apps verwalten“ die Zip-Datei hochladen und freigeben.',
        'In Teams unter „Apps“ hinzufügen. Die Seite steht dann links oder als Registerkarte.',
      ],
      link: ['Füge die Adresse in eine Nachricht oder als Registerkarte „Website“ ein.'],
    },
    note: 'Teams verlangt https.',
  },
  en: {
    name: 'Microsoft Teams',
    steps: {
      tab: [
        'IT makes the app: run the command below in Lotse’s project. It needs publicUrl in site.yaml.',
        'In the Teams admin center, upload the zip file under “Manage apps” and allow it.',
        'Add it in Teams under “Apps”. The page then stands on the left, or as a tab.',
      ],
      link: ['Paste the address into a message, or add it as a “Website” tab.'],
    },
    note: 'Teams insists on https.',
  },
};
