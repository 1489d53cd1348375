import { type Foreign, type Language, languages } from '../model/entry.ts';

/** Words an entry calls foreign, for a text in a language: those of that language itself are at home there. */
export const foreignWords = (foreign: Foreign | undefined, of: Language): ReadonlyMap<string, Language> =>
  new Map(languages.flatMap((other) => (other === of ? [] : (foreign?.[other] ?? []).map((word) => [word, other] as const))));
