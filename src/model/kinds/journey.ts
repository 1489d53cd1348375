import { z } from 'astro/zod';
import { emotion, flowFacts, id, localized } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { type LocalReference, listed, type Reference } from '../reference.ts';

export const journeyPoint = z.strictObject({
  id,
  phase: id,
  touchpoint: id,
  /** What the persona does here, in one sentence. */
  does: localized,
  /** What goes through the persona's head, in the first person. */
  thinks: localized.optional(),
  emotion,
  /** A moment of truth: it decides how the whole is judged. */
  moment: z.boolean().optional(),
  process: id.optional(),
  /** A step of that process. */
  step: id.optional(),
});

export const journeyFacts = z.strictObject({
  ...flowFacts,
  persona: id,
  /** What the way is about, e.g. `moving`: journeys of one occasion can be laid side by side. */
  occasion: id.optional(),
  phases: z.array(z.strictObject({ id, label: localized, goal: localized })).min(1),
  points: z.array(journeyPoint).min(2),
  terms: z.array(id).default([]),
});
export type JourneyFacts = z.infer<typeof journeyFacts>;
export type JourneyPoint = z.infer<typeof journeyPoint>;

export function journeyReferences(facts: JourneyFacts): Reference[] {
  return [
    { path: ['persona'], kind: 'personas', id: facts.persona, relation: 'persona' },
    ...facts.points.flatMap((point, index): Reference[] => [
      { path: ['points', index, 'touchpoint'], kind: 'touchpoints', id: point.touchpoint, relation: 'touchpoint' },
      ...(point.process
        ? [{ path: ['points', index, 'process'], kind: 'processes' as const, id: point.process, relation: 'process' }]
        : []),
    ]),
    ...listed('terms', 'terms', facts.terms),
  ];
}

export function journeyLocals(facts: JourneyFacts): LocalReference[] {
  const phases = facts.phases.map((phase) => phase.id);
  return facts.points.map((point, index) => ({ path: ['points', index, 'phase'], id: point.phase, among: phases }));
}

export function readJourney(reading: Reading, facts: JourneyFacts): void {
  reading.pick('summary', facts.summary);
  for (const phase of facts.phases) reading.pick(`phases.${phase.id}.goal`, phase.goal);
  for (const point of facts.points) reading.pick(`points.${point.id}.does`, point.does).pick(`points.${point.id}.thinks`, point.thinks);
}
