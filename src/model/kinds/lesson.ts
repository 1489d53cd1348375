import { z } from 'astro/zod';
import type { Language } from '../entry.ts';
import { id, sharedFacts, sharedWords, text } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { listed, type Reference } from '../reference.ts';

export const lessonFacts = z.strictObject({
  ...sharedFacts,
  /** Minutes an average colleague needs. */
  minutes: z.number().int().min(1).max(60),
  /** Terms the lesson teaches; they become flash cards. */
  terms: z.array(id).default([]),
});

export const lessonWords = z.strictObject({
  ...sharedWords,
  /** What learners can do afterwards; each begins with a verb. */
  goals: z.array(text).min(1),
});
export type LessonFacts = z.infer<typeof lessonFacts>;
export type LessonWords = z.infer<typeof lessonWords>;

export const lessonReferences = (facts: LessonFacts): Reference[] => listed('terms', 'terms', facts.terms);

export function readLesson(reading: Reading, _facts: LessonFacts, words: LessonWords, language: Language): void {
  reading.add('summary', words.summary, language);
  words.goals.forEach((goal, index) => reading.add(`goals.${index}`, goal, language));
}
