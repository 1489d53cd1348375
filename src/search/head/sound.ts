/**
 * How a word sounds, roughly: its consonants, and whether it begins with a vowel. One key for English words as they are spelt and as
 * Germans write them down by ear (tatschpoint, dschörni), after the idea of Postel's Kölner Phonetik (1969), with rules of our own.
 * @param word folded as search does it
 */
export const soundOf = (word: string): string => rules.reduce((rest, [pattern, sound]) => rest.replace(pattern, sound), word);

const rules: [RegExp, string][] = [
  // Of several as of one.
  [/s$/, ''],
  [/tsch|dsch|sch|tch|ch|sh|dg|j/g, 'C'],
  [/([aeo])w/g, '$1'],
  [/ph|v|w/g, 'f'],
  [/c(?=[eiy])|tz|ts|z/g, 's'],
  [/x/g, 'ks'],
  [/qu/g, 'kf'],
  [/[ckq]/g, 'k'],
  [/h/g, ''],
  [/^[aeiouy]/, 'A'],
  [/[aeiouy]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** Less than this is the sound of too many words. */
export const shortestSound = 3;
