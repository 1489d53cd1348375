import { z } from 'astro/zod';
import type { Language } from '../entry.ts';
import { id, sharedFacts, sharedWords, text } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { listed, type Reference } from '../reference.ts';

/** How far it has come: tried in one team, usual in a department, in the whole company. */
export const practiceLevels = ['team', 'department', 'company'] as const;

export const practiceFacts = z.strictObject({
  ...sharedFacts,
  /** Where it comes from: id of a group in `site.yaml` under `owners`. */
  department: id,
  level: z.enum(practiceLevels),
  touchpoints: z.array(id).default([]),
  processes: z.array(id).default([]),
  /** Roles whose people help to copy it. */
  roles: z.array(id).default([]),
  terms: z.array(id).default([]),
});

/** One fixed form, so that any two can be compared. */
export const practiceWords = z.strictObject({
  ...sharedWords,
  situation: text,
  /** What we did. */
  done: text,
  /** What customers have of it. */
  effect: text,
  /** How we know: figures, voices, what was seen. */
  evidence: text,
  /** How others do the same: steps, each begins with a verb. */
  copy: z.array(text).min(1),
});
export type PracticeFacts = z.infer<typeof practiceFacts>;
export type PracticeWords = z.infer<typeof practiceWords>;

/** The parts that are one text each, in the order they are told. */
export const practiceParts = ['situation', 'done', 'effect', 'evidence'] as const;

export const practiceReferences = (facts: PracticeFacts): Reference[] => [
  ...listed('touchpoints', 'touchpoints', facts.touchpoints),
  ...listed('processes', 'processes', facts.processes),
  ...listed('roles', 'roles', facts.roles),
  ...listed('terms', 'terms', facts.terms),
];

export function readPractice(reading: Reading, _facts: PracticeFacts, words: PracticeWords, language: Language): void {
  for (const key of ['summary', ...practiceParts] as const) reading.add(key, words[key], language);
  words.copy.forEach((step, index) => reading.add(`copy.${index}`, step, language));
}
