import { z } from 'astro/zod';
import type { Language } from '../entry.ts';
import { id, knownFrom, sharedFacts, sharedWords, text } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { listed, type Reference } from '../reference.ts';

export const channels = [
  'phone',
  'email',
  'letter',
  'web',
  'app',
  'chat',
  'social',
  'shop',
  'home',
  'product',
  'event',
  'internal',
] as const;

export const touchpointFacts = z.strictObject({
  ...sharedFacts,
  channel: z.enum(channels),
  medium: z.enum(['digital', 'analogue']),
  /** direct: the company itself; indirect: through others (portals, neighbours, press). */
  contact: z.enum(['direct', 'indirect']),
  /** personal: with a human being; impersonal: paper, machine, screen. */
  mode: z.enum(['personal', 'impersonal']),
  /** internal: colleagues meet here, customers feel the result. */
  side: z.enum(['customer', 'internal']),
  /** 3: decides whether customers stay; 2: shapes their picture; 1: supports. */
  importance: z.literal([1, 2, 3]),
  /** Whether any colleague is there when it happens. */
  seenByStaff: z.boolean(),
  knownFrom,
  /** Phases of the customer's way (`site.yaml`, `customerWay`) in which it is met. */
  way: z.array(id).min(1),
  terms: z.array(id).default([]),
});

export const touchpointWords = z.strictObject({
  ...sharedWords,
  /** What customers come for and expect here. */
  expectation: text,
  /** Where it typically goes wrong. */
  pitfall: text,
  example: text,
});
export type TouchpointFacts = z.infer<typeof touchpointFacts>;
export type TouchpointWords = z.infer<typeof touchpointWords>;

export function touchpointReferences(facts: TouchpointFacts): Reference[] {
  return listed('terms', 'terms', facts.terms);
}

export function readTouchpoint(reading: Reading, _facts: TouchpointFacts, words: TouchpointWords, language: Language): void {
  for (const key of ['summary', 'expectation', 'pitfall', 'example'] as const) reading.add(key, words[key], language);
}
