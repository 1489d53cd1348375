import type { Language } from '../../model/entry.ts';
import type { ReadOptions } from './read.ts';

/** Names of our languages besides their two letters: ISO 639-2, and what termbase tools write into `xml:lang`. */
const names: ReadonlyMap<string, Language> = new Map([
  ...['deu', 'ger', 'german', 'deutsch'].map((name): [string, Language] => [name, 'de']),
  ...['eng', 'english', 'englisch'].map((name): [string, Language] => [name, 'en']),
]);

/** The primary part of a language tag, in small letters: `de-AT` and `DE_at` are `de`. */
export function primaryOf(tag: string): string {
  const primary = (tag.trim().split(/[-_ (]/)[0] ?? '').toLowerCase();
  return names.get(primary) ?? primary;
}

/** The language of the site a tag belongs to, whatever its region; nothing if the site does not use it. */
export function siteLanguage(tag: string, { languages }: ReadOptions): Language | undefined {
  const primary = primaryOf(tag);
  return languages.find((language) => language === primary);
}

/** Where a tag says no more than the language: `de` comes before `de-AT`. */
export const isWhole = (tag: string): boolean => !/[-_]/.test(tag.trim());
