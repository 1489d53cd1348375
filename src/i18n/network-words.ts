import type { Language } from '../model/entry.ts';
import type { RaciLetter } from '../model/tools/raci.ts';
import type { Counted } from './fill.ts';

/** Words of the directory, the matrix of who does what, and the map of the operating system. */
export interface NetworkWords {
  filter: { department: string; all: string; text: string; state: Counted; csv: string };
  directory: { about: string; department: string; ask: string; touchpoint: string; process: string; join: string; joinTitle: string };
  raci: {
    work: string;
    letters: Record<RaciLetter, string>;
    legend: string;
    meanings: Record<'R' | 'A' | 'C' | 'I', string>;
    file: string;
  };
  system: { map: string; centre: string; who: string; meets: string; check: string; more: string };
}

export const networkWords: Record<Language, NetworkWords> = {
  de: {
    filter: {
      department: 'Abteilung',
      all: 'Alle',
      text: 'Suchen in der Liste',
      state: { one: '1 Zeile', many: '{n} Zeilen' },
      csv: 'Als Tabelle sichern (CSV)',
    },
    directory: {
      about: 'Worum es geht',
      department: 'Abteilung',
      ask: 'Wen du fragst',
      touchpoint: 'Touchpoint',
      process: 'Prozess',
      join: 'Mitmachen: dem CX-Netzwerk schreiben',
      joinTitle: 'Ich möchte im CX-Netzwerk mitmachen',
    },
    raci: {
      work: 'Arbeit',
      letters: { R: 'führt aus', A: 'steht ein', C: 'wird gefragt', I: 'erfährt es', AR: 'steht ein, führt aus' },
      legend: 'Die Buchstaben',
      meanings: {
        R: 'führt aus (responsible): macht die Arbeit',
        A: 'steht ein (accountable): entscheidet und steht für das Ergebnis gerade, je Zeile genau eine Abteilung',
        C: 'wird gefragt (consulted): bevor entschieden wird',
        I: 'erfährt es (informed): nachdem entschieden wurde',
      },
      file: 'raci',
    },
    system: {
      map: 'Landkarte des Betriebssystems: Jeder Teil führt zu seiner Beschreibung.',
      centre: 'Kund:innen',
      who: 'Wer',
      meets: 'Wann ihr euch trefft',
      check: 'Wie weit seid ihr hier?',
      more: 'Mehr dazu',
    },
  },
  en: {
    filter: {
      department: 'Department',
      all: 'All',
      text: 'Search the list',
      state: { one: '1 row', many: '{n} rows' },
      csv: 'Save as a table (CSV)',
    },
    directory: {
      about: 'What it is about',
      department: 'Department',
      ask: 'Whom to ask',
      touchpoint: 'Touchpoint',
      process: 'Process',
      join: 'Join in: write to the CX network',
      joinTitle: 'I would like to join the CX network',
    },
    raci: {
      work: 'Work',
      letters: { R: 'does it', A: 'answers for it', C: 'is asked', I: 'is told', AR: 'answers, does it' },
      legend: 'The letters',
      meanings: {
        R: 'does it (responsible): carries the work out',
        A: 'answers for it (accountable): decides and stands for the result; exactly one department in each row',
        C: 'is asked (consulted): before a decision',
        I: 'is told (informed): after a decision',
      },
      file: 'raci',
    },
    system: {
      map: 'Map of the operating system: each part leads to its description.',
      centre: 'Customers',
      who: 'Who',
      meets: 'When you meet',
      check: 'How far are you here?',
      more: 'More about it',
    },
  },
};
