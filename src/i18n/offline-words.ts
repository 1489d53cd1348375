import type { Language } from '../model/entry.ts';

const de = {
  note: 'Neue Fassung',
  found: 'Es gibt eine neue Fassung dieser Seiten.',
  reload: 'Neu laden',
  later: 'Später',
  lost: 'Kein Netz',
  lostText: 'Diese Seite ist auf deinem Gerät noch nicht gespeichert. Das Glossar ist da, sobald du es einmal mit Netz geöffnet hast.',
  home: 'Zur Startseite',
};
export type OfflineWords = typeof de;
const en: OfflineWords = {
  note: 'New version',
  found: 'There is a new version of these pages.',
  reload: 'Reload',
  later: 'Later',
  lost: 'No network',
  lostText: 'This page is not yet kept on your device. The glossary is there once you have opened it with a network.',
  home: 'To the home page',
};

/** Words about new versions and about being without a network. */
export const offlineWords: Record<Language, OfflineWords> = { de, en };
