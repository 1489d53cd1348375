import { z } from 'astro/zod';
import type { Language } from '../entry.ts';
import { emotion, id, languages, localized, sharedFacts, sharedWords, text } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { listed, type Reference } from '../reference.ts';

/** How a voice came to us. */
export const voiceChannels = ['survey', 'interview', 'call', 'email', 'letter', 'chat', 'visit', 'review', 'social'] as const;

/** A month, `2026-09`: nearer would lead to the person. */
export const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { message: 'YYYY-MM' });

export const voiceFacts = z.strictObject({
  ...sharedFacts,
  touchpoint: id,
  persona: id.optional(),
  process: id.optional(),
  /** A step of that process. */
  step: id.optional(),
  journey: id.optional(),
  emotion,
  date: month,
  channel: z.enum(voiceChannels),
  /** Where it was collected: „Kundenbefragung Herbst 2026“. */
  source: localized,
  /** The language it was said in; the other one is a translation, and says so. */
  said: z.enum(languages),
  /** `true`: the person agreed. `anonymised`: nothing leads back to a person. The check `voice-consent` lets no other voice pass. */
  consent: z.union([z.boolean(), z.literal('anonymised')], { message: 'true, anonymised' }).optional(),
  terms: z.array(id).default([]),
});

export const voiceWords = z.strictObject({
  ...sharedWords,
  /** What was said, without quotation marks. */
  quote: text,
  /** What had happened, in a sentence or two. */
  context: text,
});
export type VoiceFacts = z.infer<typeof voiceFacts>;
export type VoiceWords = z.infer<typeof voiceWords>;

export function voiceReferences(facts: VoiceFacts): Reference[] {
  return [
    { path: ['touchpoint'], kind: 'touchpoints', id: facts.touchpoint, relation: 'touchpoint' },
    ...(facts.persona ? [{ path: ['persona'], kind: 'personas' as const, id: facts.persona, relation: 'persona' }] : []),
    ...(facts.process ? [{ path: ['process'], kind: 'processes' as const, id: facts.process, relation: 'process' }] : []),
    ...(facts.journey ? [{ path: ['journey'], kind: 'journeys' as const, id: facts.journey, relation: 'journey' }] : []),
    ...listed('terms', 'terms', facts.terms),
  ];
}

/** The quote comes last: links belong into our words, not into the customer's. */
export function readVoice(reading: Reading, facts: VoiceFacts, words: VoiceWords, language: Language): void {
  reading.add('summary', words.summary, language).add('context', words.context, language);
  reading.pick('source', facts.source).add('quote', words.quote, language);
}
