import type { EmbedHost } from './host.ts';

/** Liferay takes frames as a widget and scripts in fragments. */
export const liferay: EmbedHost = {
  de: {
    name: 'Liferay',
    steps: {
      script: [
        'Lege unter „Design, Fragmente“ ein neues Fragment an oder nimm auf der Seite das Fragment „HTML“.',
        'Füge den Code ein und veröffentliche das Fragment und die Seite.',
      ],
      word: ['Nimm auf der Seite das Fragment „HTML“.', 'Füge den Code in den Satz ein und veröffentliche die Seite.'],
      frame: [
        'Füge der Seite das Widget „IFrame“ hinzu und trag die Adresse aus src="…" ein.',
        'Stell die Höhe auf die Zahl aus height="…" und veröffentliche die Seite.',
      ],
      link: ['Füge die Adresse als Link ein.'],
    },
    note: 'Hat euer Portal eine Content Security Policy, braucht sie {origin} in script-src und frame-src.',
  },
  en: {
    name: 'Liferay',
    steps: {
      script: [
        'Make a new fragment under “Design, Fragments”, or use the “HTML” fragment on the page.',
        'Paste the code, then publish the fragment and the page.',
      ],
      word: ['Use the “HTML” fragment on the page.', 'Paste the code into the sentence and publish the page.'],
      frame: [
        'Add the “IFrame” widget to the page and enter the address from src="…".',
        'Set its height to the number from height="…" and publish the page.',
      ],
      link: ['Paste the address as a link.'],
    },
    note: 'If your portal has a Content Security Policy, it needs {origin} in script-src and frame-src.',
  },
};
