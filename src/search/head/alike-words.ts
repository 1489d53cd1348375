import type { Language } from '../../model/entry.ts';
import { germanAlike } from './alike-de.ts';
import { englishAlike } from './alike-en.ts';

/** Words that stand for one another, a group a line. */
export const alikeWords: Record<Language, string> = { de: germanAlike, en: englishAlike };
