import type { Language } from '../model/entry.ts';

/** A field's name and what belongs into it. */
export interface FieldWords {
  label: string;
  help?: string;
}

/** Words of the forms that make entries. */
export interface EntryFormWords {
  title: Record<'persona' | 'journey', string>;
  fields: Record<
    | 'title'
    | 'summary'
    | 'motive'
    | 'situation'
    | 'goals'
    | 'barriers'
    | 'quote'
    | 'hair'
    | 'glasses'
    | 'top'
    | 'skin'
    | 'body'
    | 'owner'
    | 'persona'
    | 'label'
    | 'goal'
    | 'phase'
    | 'touchpoint'
    | 'does'
    | 'thinks'
    | 'emotion'
    | 'moment',
    FieldWords
  >;
  titles: Record<'persona' | 'journey', FieldWords>;
  phases: string;
  points: string;
  n: string;
  none: string;
  make: string;
  print: string;
  keep: string;
  open: string;
  clear: string;
  sure: string;
  local: string;
  made: string;
  opened: string;
  cleared: string;
  refused: Record<'tooBig' | 'noJson' | 'noTool' | 'damaged' | 'otherTool' | 'newer', string>;
}

export const entryFormWords: Record<Language, EntryFormWords> = {
  de: {
    title: { persona: 'Eine Persona entwerfen', journey: 'Eine Journey entwerfen' },
    titles: {
      persona: { label: 'Name', help: 'Ein Mensch, kein Segment: Vorname und Nachname.' },
      journey: { label: 'Titel', help: 'Wer und worum es geht: „Jana zieht um“.' },
    },
    fields: {
      title: { label: 'Titel' },
      summary: { label: 'In einem Satz', help: 'Höchstens 160 Zeichen.' },
      motive: { label: 'Motiv', help: 'Der Grund hinter den Gründen: Was treibt diesen Menschen an?' },
      situation: { label: 'Lage', help: 'Wie lebt oder arbeitet er, und was hat das mit uns zu tun?' },
      goals: { label: 'Ziele', help: 'Was sie oder er erreichen will, eins je Zeile.' },
      barriers: { label: 'Hürden', help: 'Was im Weg steht, eine je Zeile.' },
      quote: { label: 'Ein Satz im Original', help: 'Aus einem Gespräch, nicht erfunden.' },
      hair: { label: 'Haare' },
      glasses: { label: 'Brille' },
      top: { label: 'Kleidung' },
      skin: { label: 'Haut' },
      body: { label: 'Was das für uns heißt', help: 'Wie wir mit diesem Menschen umgehen.' },
      owner: { label: 'Wer sich darum kümmert' },
      persona: { label: 'Persona' },
      label: { label: 'Phase' },
      goal: { label: 'Ziel in dieser Phase' },
      phase: { label: 'Phase' },
      touchpoint: { label: 'Touchpoint' },
      does: { label: 'Was sie oder er tut' },
      thinks: { label: 'Was sie oder er denkt' },
      emotion: { label: 'Gefühl' },
      moment: { label: 'Moment der Wahrheit' },
    },
    phases: 'Phasen',
    points: 'Stationen',
    n: '{what} {n}',
    none: 'keine',
    make: 'Eintrag als Datei sichern',
    print: 'Als Vorlage drucken',
    keep: 'Zwischenstand sichern',
    open: 'Zwischenstand öffnen',
    clear: 'Alles leeren',
    sure: 'Alles leeren? Was du nicht gesichert hast, ist dann weg.',
    local: 'Was du schreibst, bleibt auf diesem Gerät. Nichts wird verschickt.',
    made: 'Gesichert als {name}. In den Inhalt kommt die Datei mit: npx lotse import entry {name} --write',
    opened: 'Der Zwischenstand ist da.',
    cleared: 'Alles ist leer.',
    refused: {
      tooBig: 'Die Datei ist zu groß für einen Zwischenstand.',
      noJson: 'Die Datei lässt sich nicht lesen. Ein Zwischenstand endet auf .json.',
      noTool: 'Das ist kein Zwischenstand aus Lotse.',
      damaged: 'Die Datei ist beschädigt.',
      otherTool: 'Dieser Zwischenstand gehört zu einem anderen Werkzeug.',
      newer: 'Die Datei stammt aus einer neueren Fassung von Lotse.',
    },
  },
  en: {
    title: { persona: 'Draft a persona', journey: 'Draft a journey' },
    titles: {
      persona: { label: 'Name', help: 'A human being, not a segment: first name and last name.' },
      journey: { label: 'Title', help: 'Who, and what it is about: “Jana moves house”.' },
    },
    fields: {
      title: { label: 'Title' },
      summary: { label: 'In one sentence', help: 'At most 160 characters.' },
      motive: { label: 'Motive', help: 'The reason behind the reasons: what moves this person?' },
      situation: { label: 'Situation', help: 'How do they live or work, and what has that to do with us?' },
      goals: { label: 'Goals', help: 'What they want to achieve, one per line.' },
      barriers: { label: 'Hurdles', help: 'What stands in the way, one per line.' },
      quote: { label: 'A sentence as it was said', help: 'From a conversation, not made up.' },
      hair: { label: 'Hair' },
      glasses: { label: 'Glasses' },
      top: { label: 'Clothes' },
      skin: { label: 'Skin' },
      body: { label: 'What that means for us', help: 'How we treat this person.' },
      owner: { label: 'Who looks after it' },
      persona: { label: 'Persona' },
      label: { label: 'Phase' },
      goal: { label: 'Goal in this phase' },
      phase: { label: 'Phase' },
      touchpoint: { label: 'Touchpoint' },
      does: { label: 'What they do' },
      thinks: { label: 'What they think' },
      emotion: { label: 'Feeling' },
      moment: { label: 'Moment of truth' },
    },
    phases: 'Phases',
    points: 'Points on the way',
    n: '{what} {n}',
    none: 'none',
    make: 'Save the entry as a file',
    print: 'Print as a canvas',
    keep: 'Save where you are',
    open: 'Open where you were',
    clear: 'Empty everything',
    sure: 'Empty everything? What you have not saved will be gone.',
    local: 'What you write stays on this device. Nothing is sent.',
    made: 'Saved as {name}. To put the file into the content: npx lotse import entry {name} --write',
    opened: 'You are back where you were.',
    cleared: 'Everything is empty.',
    refused: {
      tooBig: 'The file is too big to be a saved form.',
      noJson: 'The file cannot be read. A saved form ends in .json.',
      noTool: 'This is not a saved form from Lotse.',
      damaged: 'The file is damaged.',
      otherTool: 'This file belongs to another tool.',
      newer: 'The file comes from a newer version of Lotse.',
    },
  },
};
