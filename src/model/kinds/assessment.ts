import { z } from 'astro/zod';
import { flowFacts, id, localized } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { type LocalReference, listed, type Reference } from '../reference.ts';

/** team: many answer, one looks at them together. private: for one's own eyes. maturity: how far a system has come. */
export const assessmentForms = ['team', 'private', 'maturity'] as const;

/** What helps whoever has fewer points (0–100) in a dimension. */
export const nextStep = z.strictObject({
  below: z.number().int().min(1).max(100),
  practice: id.optional(),
  lesson: id.optional(),
  path: id.optional(),
  guide: id.optional(),
});
export type NextStep = z.infer<typeof nextStep>;

export const assessmentFacts = z.strictObject({
  ...flowFacts,
  form: z.enum(assessmentForms),
  /** What it is for and how to go about it, in a few sentences. */
  intro: localized,
  dimensions: z.array(z.strictObject({ id, title: localized, why: localized, next: z.array(nextStep).default([]) })).min(1),
  /** Their ids are promises: answers that were handed in hang on them. */
  items: z.array(z.strictObject({ id, dimension: id, statement: localized })).min(2),
  /** How many answers there are to choose from, from not at all to fully. */
  scale: z.literal([3, 5, 7]).default(5),
  /** What points mean: each stage holds from so many points (0–100) on. */
  stages: z.array(z.strictObject({ from: z.number().int().min(0).max(100), label: localized, text: localized })).default([]),
  /** Levels people answer from: `staff`, `leads`, `top`. Results of a team can be parted by them. */
  levels: z.array(z.strictObject({ id, label: localized })).default([]),
  terms: z.array(id).default([]),
});
export type AssessmentFacts = z.infer<typeof assessmentFacts>;

export function assessmentReferences(facts: AssessmentFacts): Reference[] {
  const steps = facts.dimensions.flatMap(({ next }, dimension) =>
    next.map((step, at) => ({ step, path: ['dimensions', dimension, 'next', at] })),
  );
  return [
    ...steps.flatMap(({ step, path }): Reference[] => [
      ...(step.practice ? [{ path: [...path, 'practice'], kind: 'practices' as const, id: step.practice, relation: 'next' }] : []),
      ...(step.lesson ? [{ path: [...path, 'lesson'], kind: 'lessons' as const, id: step.lesson, relation: 'next' }] : []),
      ...(step.path ? [{ path: [...path, 'path'], kind: 'paths' as const, id: step.path, relation: 'next' }] : []),
      ...(step.guide ? [{ path: [...path, 'guide'], kind: 'guides' as const, id: step.guide, relation: 'next' }] : []),
    ]),
    ...listed('terms', 'terms', facts.terms),
  ];
}

export function assessmentLocals(facts: AssessmentFacts): LocalReference[] {
  const dimensions = facts.dimensions.map((dimension) => dimension.id);
  return facts.items.map((item, index) => ({ path: ['items', index, 'dimension'], id: item.dimension, among: dimensions }));
}

export function readAssessment(reading: Reading, facts: AssessmentFacts): void {
  reading.pick('summary', facts.summary).pick('intro', facts.intro);
  for (const dimension of facts.dimensions) {
    reading.pick(`dimensions.${dimension.id}.title`, dimension.title).pick(`dimensions.${dimension.id}.why`, dimension.why);
    for (const item of facts.items) if (item.dimension === dimension.id) reading.pick(`items.${item.id}`, item.statement);
  }
  for (const [index, stage] of facts.stages.entries())
    reading.pick(`stages.${index}.label`, stage.label).pick(`stages.${index}.text`, stage.text);
}
