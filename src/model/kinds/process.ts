import { z } from 'astro/zod';
import { emotion, flowFacts, id, knownFrom, type Localized, localized, text } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { type LocalReference, listed, type Reference } from '../reference.ts';

/** Lanes from the customer backwards, as a service blueprint orders them (Shostack 1984). */
export const laneOrder = ['customer', 'frontstage', 'backstage', 'system', 'partner'] as const;

/** A place where the flow fails the customer. */
export const breakpoint = z.strictObject({
  kind: z.enum(['wait', 'handoff-loss', 'media-break', 'unclear-owner', 'broken-promise', 'dead-end', 'abandonment', 'open-question']),
  what: localized,
  /** What it does to the customer. */
  effect: localized,
  fix: localized,
  /** 3: customers leave; 2: customers complain; 1: customers notice. */
  severity: z.literal([1, 2, 3]),
  knownFrom,
});

export const step = z.strictObject({
  id,
  lane: id,
  phase: id,
  /** Verb first, present tense, at most 60 characters: „Prüft die Rechnung“. */
  does: z.strictObject({
    de: text.max(60, { message: 'step-length' }).optional(),
    en: text.max(60, { message: 'step-length' }).optional(),
  }),
  touchpoint: id.optional(),
  /** A process of its own that runs here. */
  process: id.optional(),
  /** What the customer sees here. */
  sees: localized.optional(),
  feels: emotion.optional(),
  /** Following step or steps (in parallel); without it the next one in the list follows. */
  next: z.union([id, z.array(id).min(2)]).optional(),
  decide: z.strictObject({ question: localized, options: z.array(z.strictObject({ answer: localized, next: id })).min(2) }).optional(),
  handoff: z.strictObject({ to: id, how: localized, sla: localized.optional() }).optional(),
  /** How long it usually takes until the next step. */
  wait: localized.optional(),
  breakpoint: breakpoint.optional(),
  documents: z.array(localized).default([]),
  terms: z.array(id).default([]),
  /** The way ends here. */
  end: z.boolean().optional(),
});

export const processFacts = z.strictObject({
  ...flowFacts,
  /** Phase of the customer's way (`site.yaml`, `customerWay`). */
  way: id,
  variant: z.enum(['as-is', 'to-be']),
  /** Of a to-be process: the one it is to take the place of. Steps that stay keep their ids. */
  asIs: id.optional(),
  trigger: localized,
  outcome: localized,
  /** The kind fixes the order and the lines of interaction and visibility. */
  lanes: z.array(z.strictObject({ id, kind: z.enum(laneOrder), label: localized })).min(2),
  phases: z.array(z.strictObject({ id, label: localized })).min(1),
  steps: z.array(step).min(2),
  terms: z.array(id).default([]),
});
export type ProcessFacts = z.infer<typeof processFacts>;
export type Step = z.infer<typeof step>;
export type Breakpoint = z.infer<typeof breakpoint>;

export function processReferences(facts: ProcessFacts): Reference[] {
  return facts.steps
    .flatMap((step, index): Reference[] => [
      ...(step.touchpoint
        ? [{ path: ['steps', index, 'touchpoint'], kind: 'touchpoints' as const, id: step.touchpoint, relation: 'touchpoint' }]
        : []),
      ...(step.process ? [{ path: ['steps', index, 'process'], kind: 'processes' as const, id: step.process, relation: 'process' }] : []),
      ...step.terms.map((id, at): Reference => ({ path: ['steps', index, 'terms', at], kind: 'terms', id, relation: 'terms' })),
    ])
    .concat(facts.asIs ? [{ path: ['asIs'], kind: 'processes', id: facts.asIs, relation: 'asIs' }] : [])
    .concat(listed('terms', 'terms', facts.terms));
}

export function processLocals(facts: ProcessFacts): LocalReference[] {
  const lanes = facts.lanes.map((lane) => lane.id);
  const phases = facts.phases.map((phase) => phase.id);
  const steps = facts.steps.map((step) => step.id);
  return facts.steps.flatMap((step, index) => [
    { path: ['steps', index, 'lane'], id: step.lane, among: lanes },
    { path: ['steps', index, 'phase'], id: step.phase, among: phases },
    ...(step.handoff ? [{ path: ['steps', index, 'handoff', 'to'], id: step.handoff.to, among: lanes }] : []),
    ...(typeof step.next === 'string' ? [{ path: ['steps', index, 'next'], id: step.next, among: steps }] : []),
    ...(Array.isArray(step.next) ? step.next.map((id, at) => ({ path: ['steps', index, 'next', at], id, among: steps })) : []),
    ...(step.decide?.options ?? []).map((option, at) => ({
      path: ['steps', index, 'decide', 'options', at, 'next'],
      id: option.next,
      among: steps,
    })),
  ]);
}

/**
 * Where the flow goes after a step.
 * @returns step ids with the answer that leads there; empty at an end
 */
export function following(facts: ProcessFacts, index: number): { id: string; answer?: Localized }[] {
  const step = facts.steps[index];
  if (!step) return [];
  if (step.decide) return step.decide.options.map((option) => ({ id: option.next, answer: option.answer }));
  if (step.end) return [];
  if (step.next) return [step.next].flat().map((id) => ({ id }));
  const after = facts.steps[index + 1];
  return after ? [{ id: after.id }] : [];
}

export function readProcess(reading: Reading, facts: ProcessFacts): void {
  reading.pick('summary', facts.summary).pick('trigger', facts.trigger).pick('outcome', facts.outcome);
  for (const step of facts.steps) {
    const at = `steps.${step.id}`;
    reading.pick(`${at}.does`, step.does).pick(`${at}.sees`, step.sees).pick(`${at}.decide`, step.decide?.question);
    reading.pick(`${at}.handoff`, step.handoff?.how).pick(`${at}.wait`, step.wait);
    for (const key of ['what', 'effect', 'fix'] as const) reading.pick(`${at}.breakpoint.${key}`, step.breakpoint?.[key]);
  }
}
