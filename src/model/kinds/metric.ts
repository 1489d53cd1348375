import { z } from 'astro/zod';
import type { Language } from '../entry.ts';
import { id, sharedFacts, sharedWords, text } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { listed, type Reference } from '../reference.ts';

/** Formulas that come with a calculator; a metric may do without. */
export const formulas = ['overall', 'csat', 'nps', 'ces', 'resolution-time', 'first-contact', 'sentiment', 'clv', 'retention'] as const;
export type Formula = (typeof formulas)[number];

/** What a metric is counted in; `points`: on its own scale. */
export const metricUnits = ['points', 'percent', 'hours', 'days', 'euro'] as const;

/** What a metric speaks of: the whole relationship, one touchpoint, a process from end to end, money. */
export const metricMoments = ['relationship', 'touchpoint', 'process', 'economy'] as const;

export const metricFacts = z.strictObject({
  ...sharedFacts,
  formula: z.enum(formulas).optional(),
  unit: z.enum(metricUnits),
  /** Which way is better. */
  direction: z.enum(['up', 'down']),
  /** Ends of the scale its values can have; left out where there is none. */
  scale: z.strictObject({ from: z.number(), to: z.number() }).optional(),
  /** The first is where it belongs; lists are sorted by it. */
  when: z.array(z.enum(metricMoments)).min(1),
  terms: z.array(id).default([]),
});

export const metricWords = z.strictObject({
  ...sharedWords,
  /** What customers are asked, word for word. Nothing where it is counted instead. */
  question: text.optional(),
  /** How it is worked out, in a sentence or two. */
  calculation: text,
  /** How to read a value: what is much, what to compare it with. */
  reading: text,
  /** What it cannot tell. */
  blind: text,
  example: text,
});
export type MetricFacts = z.infer<typeof metricFacts>;
export type MetricWords = z.infer<typeof metricWords>;

export const metricReferences = (facts: MetricFacts): Reference[] => listed('terms', 'terms', facts.terms);

export function readMetric(reading: Reading, _facts: MetricFacts, words: MetricWords, language: Language): void {
  for (const key of ['summary', 'question', 'calculation', 'reading', 'blind', 'example'] as const) reading.add(key, words[key], language);
}
