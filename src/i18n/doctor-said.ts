import { type Diagnosis, type Facts, lastOf } from '../model/doctor/facts.ts';
import { linesFor, type ServerName, serverOf } from '../model/doctor/servers.ts';
import type { Language } from '../model/entry.ts';
import { doctorWordsIn } from './doctor-words.ts';
import { fill } from './fill.ts';

/** A diagnosis in words, with the lines to paste. */
export interface Said {
  severity: string;
  found: string;
  right: string;
  /** Path of the handbook’s page below the site’s root, with a slash in front. */
  page: string;
  paste: { server: ServerName; lines: string[] }[];
}

/** Servers whose lines are shown where none says which it is: those one configures by hand. */
const common: readonly ServerName[] = ['nginx', 'apache', 'caddy', 'iis'];

/** Puts a diagnosis into words; the lines are those of the server in use, if it says which it is. */
export function said({ cause, severity, params, remedy }: Diagnosis, facts: Facts, language: Language): Said {
  const words = doctorWordsIn(language);
  const known = serverOf(lastOf(facts.page));
  const why = words.failures[(params['kind'] ?? 'other') as keyof typeof words.failures];
  const values = { ...params, why };
  return {
    severity: words.severities[severity],
    found: fill(words.causes[cause].found, values),
    right: fill(words.causes[cause].right, values),
    page: `/docs/${language}/doctor/#${cause}`,
    paste: remedy
      ? (known ? [known] : common).map((server) => ({ server, lines: linesFor(remedy, server) })).filter(({ lines }) => lines.length > 0)
      : [],
  };
}
