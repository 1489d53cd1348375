import type { Language } from '../model/entry.ts';

const de = {
  title: 'Lernstand melden',
  agree: 'Meine Antworten an {host} senden',
  what: 'Gesendet werden deine Antworten auf Fragen, ob eine Lektion geschafft ist, und wann. Statt deines Namens steht dort eine zufällige Kennung dieses Geräts. Frei Geschriebenes bleibt hier. Ohne deine Zustimmung geht nichts hinaus, und du kannst sie jederzeit zurücknehmen; was schon gesendet ist, löscht das nicht.',
  waiting: '{n} Meldungen warten, bis {host} wieder erreichbar ist.',
  sent: 'Alles gesendet.',
  refused: '{host} hat {n} Meldungen abgelehnt. Deinem Fortschritt hier schadet das nicht.',
};
const en: typeof de = {
  title: 'Report learning',
  agree: 'Send my answers to {host}',
  what: 'What is sent: your answers to questions, whether a lesson is done, and when. Instead of your name there is a random id of this device. What you write freely stays here. Nothing leaves without your consent, and you can withdraw it at any time; that does not delete what has been sent.',
  waiting: '{n} reports are waiting until {host} can be reached again.',
  sent: 'All sent.',
  refused: '{host} refused {n} reports. Your progress here is not affected.',
};

/** Words of the note about an LRS. */
export const lrsWordsIn = (language: Language): typeof de => ({ de, en })[language];
