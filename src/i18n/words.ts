import type { Language } from '../model/entry.ts';
import { de, type Words } from './de.ts';
import { en } from './en.ts';

export type { Words } from './de.ts';
export { counted, fill } from './fill.ts';

/** The pages' words in a language. */
export const wordsIn = (language: Language): Words => ({ de, en })[language];

const months: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** Made when first asked for: a formatter costs a hundred times what it formats. */
const days = new Map<Language, Intl.DateTimeFormat>();

/** A day as people write it: „14. September 2026“. */
export function longDay(day: string, language: Language): string {
  const known = days.get(language);
  const format = known ?? new Intl.DateTimeFormat(months[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  if (!known) days.set(language, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}
