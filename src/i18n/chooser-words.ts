import type { Language } from '../model/entry.ts';

/** Words of the choice among training paths. Apart from the others: the script that answers carries these and no more. */
export interface ChooserWords {
  title: string;
  /** Before the roles. */
  roles: string;
  /** Before the wishes; each completes it. */
  wishes: string;
  open: string;
  /** Where nothing was chosen yet. */
  ask: string;
  /** `{path}` is a link. */
  fits: string;
  forRoles: string;
  forWish: string;
  forBoth: string;
  before: string;
  beforeDone: string;
  also: string;
  byRole: string;
  all: string;
  /** How far a path is. */
  state: string;
  done: string;
  and: string;
}

const de: ChooserWords = {
  title: 'Welcher Weg passt zu mir?',
  roles: 'Was machst du?',
  wishes: 'Ich möchte …',
  open: 'noch nichts Bestimmtes',
  ask: 'Wähle aus, was auf dich zutrifft. Der passende Weg steht dann hier.',
  fits: 'Dein Weg: {path}.',
  forRoles: 'Er ist für deine Rolle gemacht: {roles}.',
  forWish: 'Er ist für alle, die genau das möchten: {wish}.',
  forBoth: 'Er ist für deine Rolle gemacht ({roles}) und für das, was du möchtest: {wish}.',
  before: 'Nimm vorher „{path}“, das fehlt dir noch.',
  beforeDone: '„{path}“, das vorher kommt, hast du schon geschafft.',
  also: 'Passt auch: {paths}.',
  byRole: 'Wege nach Rolle',
  all: 'Alle Wege',
  state: '{done} von {lessons} Lektionen geschafft',
  done: 'geschafft',
  and: ' und ',
};

const en: ChooserWords = {
  title: 'Which path suits me?',
  roles: 'What do you do?',
  wishes: 'I want to …',
  open: 'nothing in particular yet',
  ask: 'Choose what applies to you, and the path that suits you will be named here.',
  fits: 'Your path: {path}.',
  forRoles: 'It is made for your role: {roles}.',
  forWish: 'It is for everybody who wants just that: {wish}.',
  forBoth: 'It is made for your role ({roles}) and for what you want: {wish}.',
  before: 'Take “{path}” first, you have not finished it yet.',
  beforeDone: 'You have already finished “{path}”, which comes first.',
  also: 'This suits you, too: {paths}.',
  byRole: 'Paths by role',
  all: 'All paths',
  state: '{done} of {lessons} lessons done',
  done: 'finished',
  and: ' and ',
};

/** The chooser's words in a language. */
export const chooserWordsIn = (language: Language): ChooserWords => ({ de, en })[language];
