import type { Language } from '../model/entry.ts';

/** Words of what trainers take along: handouts and slides. */
export interface TrainerWords {
  handout: string;
  handoutLead: string;
  name: string;
  date: string;
  print: string;
  withSolutions: string;
  solutions: string;
  back: string;
  from: string;
  slides: string;
  slidesLead: string;
  withoutScripts: string;
  previous: string;
  next: string;
  fullScreen: string;
  /** Which slide of how many. */
  slide: string;
  /** A slide that goes on with a section. */
  goesOn: string;
  scrollHint: string;
  keys: string;
}

export const trainerWords: Record<Language, TrainerWords> = {
  de: {
    handout: 'Handzettel',
    handoutLead: 'Text, Geschichten und Fragen zum Ausdrucken, mit Platz zum Schreiben und einem Lösungsblatt.',
    name: 'Name',
    date: 'Datum',
    print: 'Drucken',
    withSolutions: 'Lösungsblatt mitdrucken',
    solutions: 'Lösungen',
    back: 'Zur Lektion',
    from: 'Diese Lektion im Netz',
    slides: 'Folien',
    slidesLead: 'Die Lektion als Folien: Pfeiltasten, Leertaste oder Wischen.',
    withoutScripts: 'Ohne Skripte steht hier die ganze Lektion untereinander.',
    previous: 'Zurück',
    next: 'Weiter',
    fullScreen: 'Ganzer Bildschirm',
    slide: 'Folie {n} von {all}',
    goesOn: '{title} ({n})',
    scrollHint: 'Mehr auf dieser Folie: nach unten rollen',
    keys: 'Weiter mit Pfeiltaste, Bild ab oder Leertaste; F für den ganzen Bildschirm, Esc zurück',
  },
  en: {
    handout: 'Handout',
    handoutLead: 'Text, stories and questions to print, with space to write and a sheet of solutions.',
    name: 'Name',
    date: 'Date',
    print: 'Print',
    withSolutions: 'Print the solutions, too',
    solutions: 'Solutions',
    back: 'To the lesson',
    from: 'This lesson on the web',
    slides: 'Slides',
    slidesLead: 'The lesson as slides: arrow keys, space or swipe.',
    withoutScripts: 'Without scripts the whole lesson stands here from top to bottom.',
    previous: 'Back',
    next: 'Next',
    fullScreen: 'Full screen',
    slide: 'Slide {n} of {all}',
    goesOn: '{title} ({n})',
    scrollHint: 'More on this slide: scroll down',
    keys: 'Next with arrow key, Page Down or space; F for full screen, Esc to leave it',
  },
};
