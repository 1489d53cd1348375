import { z } from 'astro/zod';
import type { Language } from '../entry.ts';
import { id, localized, sharedFacts, sharedWords, text } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { listed, type Reference } from '../reference.ts';

/** From the one who holds it together to those who know a department from inside; lists come in this order. */
export const roleKinds = ['manager', 'team', 'expert', 'other'] as const;

/** Somebody who can be asked. */
export const person = z.strictObject({
  name: text,
  /** What she or he does there, in a few words. */
  duty: localized.optional(),
  email: z.email().optional(),
  /** Touchpoints she or he knows best. */
  touchpoints: z.array(id).default([]),
});
export type Person = z.infer<typeof person>;

export const roleFacts = z.strictObject({
  ...sharedFacts,
  kind: z.enum(roleKinds),
  /** Id of a group in `site.yaml` under `owners`; the processes it answers for are computed. */
  department: id,
  people: z.array(person).default([]),
  terms: z.array(id).default([]),
});

export const roleWords = z.strictObject({
  ...sharedWords,
  /** What the role does; each begins with a verb. */
  tasks: z.array(text).min(1),
  /** When to ask, in a sentence. */
  askFor: text,
});
export type RoleFacts = z.infer<typeof roleFacts>;
export type RoleWords = z.infer<typeof roleWords>;

export const roleReferences = (facts: RoleFacts): Reference[] => [
  ...facts.people.flatMap((one, index) =>
    one.touchpoints.map(
      (touchpoint, at): Reference => ({
        path: ['people', index, 'touchpoints', at],
        kind: 'touchpoints',
        id: touchpoint,
        relation: 'expert',
      }),
    ),
  ),
  ...listed('terms', 'terms', facts.terms),
];

export function readRole(reading: Reading, facts: RoleFacts, words: RoleWords, language: Language): void {
  reading.add('summary', words.summary, language);
  words.tasks.forEach((task, index) => reading.add(`tasks.${index}`, task, language));
  reading.add('askFor', words.askFor, language);
  facts.people.forEach((one, index) => reading.add(`people.${index}.name`, one.name, language).pick(`people.${index}.duty`, one.duty));
}
