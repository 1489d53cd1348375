import { z } from 'astro/zod';
import type { Language } from '../entry.ts';
import { id, sharedFacts, sharedWords } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { listed, type Reference } from '../reference.ts';

export const guideFacts = z.strictObject({ ...sharedFacts, terms: z.array(id).default([]) });
export const guideWords = z.strictObject(sharedWords);
export type GuideFacts = z.infer<typeof guideFacts>;
export type GuideWords = z.infer<typeof guideWords>;

export const guideReferences = (facts: GuideFacts): Reference[] => listed('terms', 'terms', facts.terms);

export function readSummary(reading: Reading, _facts: unknown, words: { summary: string }, language: Language): void {
  reading.add('summary', words.summary, language);
}
