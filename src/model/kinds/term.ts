import { z } from 'astro/zod';
import type { Language } from '../entry.ts';
import { id, sharedFacts, sharedWords, text } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { listed, type Reference } from '../reference.ts';

/** A name of the concept besides its title (the preferred label), after SKOS and TBX. */
export const label = z.strictObject({
  text,
  /** admitted: fine to use. deprecated: was fine once. forbidden: misleads, never use. */
  status: z.enum(['admitted', 'deprecated', 'forbidden']),
  /** Why not to use it; needed for forbidden labels. */
  reason: text.optional(),
  /** What to write instead of a deprecated or forbidden label; left out, the title. */
  replacement: text.optional(),
  gender: z.enum(['m', 'f', 'n', 'pl']).optional(),
  /** Inflected or variant forms the linker should know besides the label itself. */
  forms: z.array(text).default([]),
});
export type Label = z.infer<typeof label>;

export const termFacts = z.strictObject({
  ...sharedFacts,
  /** Field of the vocabulary the concept belongs to: one of `site.yaml` under `domains`. Only a draft may lack it. */
  domain: id.optional(),
  /** More general concepts (SKOS broader); the narrower ones are computed. */
  broader: z.array(id).default([]),
  /** Wholes this concept is a part of; the parts are computed. */
  partOf: z.array(id).default([]),
  related: z.array(id).default([]),
  /** Concepts people confuse with this one. Symmetric: name it on one side only. */
  contrastWith: z.array(id).default([]),
  /** Concepts that share a name with this one on purpose. Symmetric: name it on one side only. */
  homonyms: z.array(id).default([]),
  /** False for a word so common that only explicit links lead here. */
  autoLink: z.boolean().default(true),
});

export const termWords = z.strictObject({
  ...sharedWords,
  gender: z.enum(['m', 'f', 'n', 'pl']).optional(),
  abbreviation: text.optional(),
  labels: z.array(label).default([]),
  /** Inflected forms of the title and abbreviation that texts use: `Touchpoints`. */
  forms: z.array(text).default([]),
  /** Spellings people type by mistake; only the search knows them. */
  misspellings: z.array(text).default([]),
  /** Forms that must not be linked although a label covers them. */
  blockedForms: z.array(text).default([]),
  caseSensitive: z.boolean().optional(),
  /** One to three exact sentences: genus and difference. Only a draft may lack this and the next three. */
  definition: text.optional(),
  /** The same for somebody who hears the word for the first time. */
  plain: text.optional(),
  /** What the concept is not, or what it is often mistaken for. */
  not: text.optional(),
  example: text.optional(),
  /** How this company uses the word. */
  usage: text.optional(),
});
export type TermFacts = z.infer<typeof termFacts>;
export type TermWords = z.infer<typeof termWords>;

export function termReferences(facts: TermFacts): Reference[] {
  return [
    ...listed('broader', 'terms', facts.broader),
    ...listed('partOf', 'terms', facts.partOf),
    ...listed('related', 'terms', facts.related),
    ...listed('contrastWith', 'terms', facts.contrastWith),
    ...listed('homonyms', 'terms', facts.homonyms),
  ];
}

export function readTerm(reading: Reading, _facts: TermFacts, words: TermWords, language: Language): void {
  for (const key of ['summary', 'definition', 'plain', 'not', 'example', 'usage'] as const) reading.add(key, words[key], language);
}
