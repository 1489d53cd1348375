import type { Language } from '../model/entry.ts';
import type { Words } from './de.ts';

/** Words of the pages that a browser script brings along: only the groups its line in `build/browser-scripts.ts` names. */
declare const LOTSE_WORDS: Record<Language, Partial<Words>>;

/**
 * The words of a browser script in a language.
 * @param language as the script's tag says it; anything but `en` is German
 */
export const browserWords = <Group extends keyof Words>(language: string | undefined): Pick<Words, Group> =>
  LOTSE_WORDS[language === 'en' ? 'en' : 'de'] as Pick<Words, Group>;
