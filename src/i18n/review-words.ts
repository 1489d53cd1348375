import type { Language } from '../model/entry.ts';
import type { Counted } from './fill.ts';

/** Words of the flash cards. Apart from the others: their script carries these and no more. */
export interface ReviewWords {
  title: string;
  lead: string;
  /** Link from paths and lessons. */
  link: string;
  withoutScripts: string;
  glossary: string;
  /** How many cards a day holds, and how many of them are new. */
  today: Counted;
  fresh: Counted;
  start: string;
  /** Place in the session. */
  place: string;
  again: string;
  how: Record<'meaning' | 'word' | 'translation', string>;
  turn: string;
  turnKey: string;
  forgotten: string;
  known: string;
  tomorrow: string;
  inDays: string;
  not: string;
  open: string;
  /** Nothing to repeat yet. */
  nothing: string;
  nothingHow: string;
  choose: string;
  done: string;
  doneCards: Counted;
  nextTomorrow: string;
  nextDay: string;
  nextNone: string;
  tooMany: string;
  more: string;
  sets: string;
  from: string;
  lessons: string;
  noLessons: string;
  terms: Counted;
  ways: string;
  way: Record<'meaning' | 'word' | 'translation', string>;
  saved: string;
  notSaved: string;
  forget: string;
  forgetSure: string;
  forgot: string;
}

export const reviewWords: Record<Language, ReviewWords> = {
  de: {
    title: 'Wiederholen',
    lead: 'Zehn Karten am Tag, ein paar Minuten. Was du weißt, kommt seltener, was du vergisst, kommt bald wieder.',
    link: 'Begriffe wiederholen',
    withoutScripts: 'Die Karten brauchen Skripte. Alle Begriffe mit ihrer Erklärung stehen auch so im Glossar.',
    glossary: 'Zum Glossar',
    today: { one: 'Heute wartet eine Karte', many: 'Heute warten {n} Karten' },
    fresh: { one: 'eine davon ist neu', many: '{n} davon sind neu' },
    start: 'Anfangen',
    place: 'Karte {n} von {all}',
    again: 'noch einmal',
    how: { meaning: 'Was bedeutet das?', word: 'Welches Wort ist gemeint?', translation: 'Wie heißt das auf Englisch?' },
    turn: 'Umdrehen',
    turnKey: 'Leertaste',
    forgotten: 'Nochmal',
    known: 'Gewusst',
    tomorrow: 'kommt morgen',
    inDays: 'kommt in {n} Tagen',
    not: 'Das ist es nicht',
    open: 'Zum Begriff',
    nothing: 'Noch nichts zu wiederholen',
    nothingHow: 'Karten entstehen aus den Begriffen der Lektionen, die du geschafft hast. Oder du wählst gleich ein Themengebiet.',
    choose: 'Themengebiet wählen',
    done: 'Für heute geschafft',
    doneCards: { one: 'Du hast heute eine Karte beantwortet.', many: 'Du hast heute {n} Karten beantwortet.' },
    nextTomorrow: 'Morgen geht es weiter.',
    nextDay: 'Die nächsten Karten kommen am {day}.',
    nextNone: 'Weitere Karten gibt es in deiner Auswahl nicht.',
    tooMany: 'Mehr am Stück bringt wenig: Was du über Tage verteilst, bleibt länger.',
    more: 'Trotzdem noch zehn',
    sets: 'Was du wiederholst',
    from: 'Begriffe',
    lessons: 'Aus Lektionen, die du geschafft hast',
    noLessons: 'noch keine',
    terms: { one: '1 Begriff', many: '{n} Begriffe' },
    ways: 'So wird gefragt',
    way: { meaning: 'Wort, du weißt die Bedeutung', word: 'Bedeutung, du weißt das Wort', translation: 'Deutsch und Englisch' },
    saved: 'Dein Kartenstapel ist nur in diesem Browser gespeichert.',
    notSaved: 'Dein Browser speichert hier nichts. Der Kartenstapel geht verloren, wenn du die Seite schließt.',
    forget: 'Kartenstapel löschen',
    forgetSure: 'Wirklich löschen? Alle Karten beginnen von vorn.',
    forgot: 'Der Kartenstapel ist gelöscht.',
  },
  en: {
    title: 'Review',
    lead: 'Ten cards a day, a few minutes. What you know comes less often; what you forget comes back soon.',
    link: 'Review the terms',
    withoutScripts: 'The cards need scripts. All terms and what they mean are in the glossary, too.',
    glossary: 'To the glossary',
    today: { one: 'One card is waiting today', many: '{n} cards are waiting today' },
    fresh: { one: 'one of them is new', many: '{n} of them are new' },
    start: 'Start',
    place: 'Card {n} of {all}',
    again: 'once more',
    how: { meaning: 'What does it mean?', word: 'Which word is meant?', translation: 'What is it in German?' },
    turn: 'Turn over',
    turnKey: 'Space',
    forgotten: 'Again',
    known: 'Knew it',
    tomorrow: 'back tomorrow',
    inDays: 'back in {n} days',
    not: 'What it is not',
    open: 'To the term',
    nothing: 'Nothing to review yet',
    nothingHow: 'Cards are made of the terms of lessons you have finished. Or choose a subject right away.',
    choose: 'Choose a subject',
    done: 'Done for today',
    doneCards: { one: 'You answered one card today.', many: 'You answered {n} cards today.' },
    nextTomorrow: 'More tomorrow.',
    nextDay: 'The next cards come on {day}.',
    nextNone: 'There are no more cards in what you chose.',
    tooMany: 'More in one go helps little: what you spread over days stays longer.',
    more: 'Ten more all the same',
    sets: 'What you review',
    from: 'Terms',
    lessons: 'From lessons you have finished',
    noLessons: 'none yet',
    terms: { one: '1 term', many: '{n} terms' },
    ways: 'How you are asked',
    way: { meaning: 'A word, you know what it means', word: 'A meaning, you know the word', translation: 'English and German' },
    saved: 'Your cards are kept in this browser only.',
    notSaved: 'Your browser keeps nothing here. Your cards are lost when you close the page.',
    forget: 'Delete all cards',
    forgetSure: 'Really delete? All cards start from the beginning.',
    forgot: 'The cards are deleted.',
  },
};
