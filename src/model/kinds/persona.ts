import { z } from 'astro/zod';
import type { Language } from '../entry.ts';
import { sharedFacts, sharedWords, text } from '../entry.ts';
import { look } from '../figure.ts';
import type { Reading } from '../reading.ts';

export const personaFacts = z.strictObject({
  ...sharedFacts,
  /** How she or he is drawn; the same figure plays in stories. */
  look,
});

export const personaWords = z.strictObject({
  ...sharedWords,
  /** What moves this person underneath: the reason behind the reasons. */
  motive: text,
  situation: text,
  goals: z.array(text).min(1),
  barriers: z.array(text).default([]),
  quote: text.optional(),
});
export type PersonaFacts = z.infer<typeof personaFacts>;
export type PersonaWords = z.infer<typeof personaWords>;

export function readPersona(reading: Reading, _facts: PersonaFacts, words: PersonaWords, language: Language): void {
  for (const key of ['summary', 'motive', 'situation'] as const) reading.add(key, words[key], language);
  words.goals.forEach((goal, index) => reading.add(`goals.${index}`, goal, language));
  words.barriers.forEach((barrier, index) => reading.add(`barriers.${index}`, barrier, language));
}
