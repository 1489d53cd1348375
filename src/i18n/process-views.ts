import type { Language } from '../model/entry.ts';

/** Words of the ways to look at a process. Apart from the others: the script that offers them carries these and no more. */
export interface ProcessViewWords {
  legend: string;
  all: string;
  customer: string;
  role: string;
  breaks: string;
  /** Before the choice of a role. */
  which: string;
  /** How many steps are lit: `{n}` of `{all}`. */
  shown: string;
}

export const processViews: Record<Language, ProcessViewWords> = {
  de: {
    legend: 'Ansicht',
    all: 'Alles',
    customer: 'Aus Kundensicht',
    role: 'Meine Rolle',
    breaks: 'Bruchstellen',
    which: 'Rolle',
    shown: '{n} von {all} Schritten hervorgehoben.',
  },
  en: {
    legend: 'View',
    all: 'Everything',
    customer: 'As customers see it',
    role: 'My role',
    breaks: 'Break points',
    which: 'Role',
    shown: '{n} of {all} steps highlighted.',
  },
};
