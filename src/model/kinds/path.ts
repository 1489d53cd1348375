import { z } from 'astro/zod';
import { flowFacts, id, localized } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { listed, type Reference } from '../reference.ts';

export const roles = ['new-colleague', 'customer-contact', 'team-lead', 'management', 'cx-team', 'marketing'] as const;

export const pathFacts = z.strictObject({
  ...flowFacts,
  roles: z.array(z.enum(roles)).min(1),
  /** Whom it is for and what it gives them, in a sentence or two. */
  intro: localized,
  /** What somebody wants who takes it, after „Ich möchte“ / “I want to”: „verärgerten Kund:innen gut helfen“. The chooser asks for it. */
  wish: localized.optional(),
  /** Paths to take first. */
  requires: z.array(id).default([]),
  lessons: z.array(id).min(1),
  /** Share of right answers from which the path is passed; certificates and packages go by it. */
  passMark: z.number().min(0.1).max(1).default(0.8),
});
/** `ids.yaml`: one `lesson/question` a line, or a lesson that asks nothing; append-only, its order fixes positions in stored progress. */
export const pathIds = z.array(z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/));
export type PathFacts = z.infer<typeof pathFacts>;

export const pathReferences = (facts: PathFacts): Reference[] => [
  ...listed('requires', 'paths', facts.requires),
  ...listed('lessons', 'lessons', facts.lessons),
];

export function readPath(reading: Reading, facts: PathFacts): void {
  reading.pick('summary', facts.summary).pick('intro', facts.intro);
}
