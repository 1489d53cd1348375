import { z } from 'astro/zod';
import type { Language } from '../entry.ts';
import { id, sharedFacts, sharedWords } from '../entry.ts';
import { isKind } from '../kind-names.ts';
import type { Reading } from '../reading.ts';
import { listed, type Reference } from '../reference.ts';
import { raciRow } from '../tools/raci.ts';
import { roadmapPlan } from '../tools/roadmap-plan.ts';
import { systemPart } from '../tools/system-part.ts';

export const guideFacts = z.strictObject({
  ...sharedFacts,
  terms: z.array(id).default([]),
  /** Rows of the matrix that `<Raci />` shows. */
  raci: z.array(raciRow).min(1).optional(),
  /** Parts of the map that `<SystemMap />` draws. */
  system: z.array(systemPart).min(3).max(6).optional(),
  /** The plan that `<Roadmap />` shows. */
  roadmap: roadmapPlan.optional(),
});
export const guideWords = z.strictObject(sharedWords);
export type GuideFacts = z.infer<typeof guideFacts>;
export type GuideWords = z.infer<typeof guideWords>;

export const guideReferences = (facts: GuideFacts): Reference[] => [
  ...listed('terms', 'terms', facts.terms),
  ...(facts.raci ?? []).flatMap(({ process }, index): Reference[] =>
    process ? [{ path: ['raci', index, 'process'], kind: 'processes', id: process, relation: 'process' }] : [],
  ),
  ...(facts.system ?? []).flatMap(({ roles, more }, index): Reference[] => [
    ...roles.map((role, at): Reference => ({ path: ['system', index, 'roles', at], kind: 'roles', id: role, relation: 'roles' })),
    ...more.flatMap((name, at): Reference[] => {
      const [kind = '', one = ''] = name.split('/');
      return isKind(kind) ? [{ path: ['system', index, 'more', at], kind, id: one, relation: 'more' }] : [];
    }),
  ]),
];

export function readGuide(reading: Reading, facts: GuideFacts, words: GuideWords, language: Language): void {
  readSummary(reading, facts, words, language);
  for (const part of facts.system ?? [])
    for (const key of ['title', 'what', 'meets'] as const) reading.pick(`system.${part.id}.${key}`, part[key]);
  facts.raci?.forEach((row, index) => reading.pick(`raci.${index}.work`, row.work));
  facts.roadmap?.milestones.forEach((one, index) => {
    for (const key of ['title', 'measure', 'who'] as const) reading.pick(`roadmap.${index}.${key}`, one[key]);
  });
}

export function readSummary(reading: Reading, _facts: unknown, words: { summary: string }, language: Language): void {
  reading.add('summary', words.summary, language);
}
