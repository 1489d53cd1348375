import { following, type ProcessFacts, type Step } from './kinds/process.ts';
import type { Entry, Library } from './library.ts';

/** What a step of the new process does differently; words are compared in all their languages. */
export type Difference = 'does' | 'lane' | 'touchpoint' | 'next' | 'handoff' | 'wait' | 'sees' | 'feels';

/** What is new in a to-be process against the as-is one. Steps that keep their id are the same step. */
export interface ProcessChanges {
  added: Step[];
  removed: Step[];
  changed: { before: Step; after: Step; differences: Difference[] }[];
  /** Break points that are gone, with their steps; a step that is gone takes its break point with it. */
  mended: Step[];
  /** Break points that are new or stay. */
  open: Step[];
}

/** Compares two variants of a process. */
export function processChanges(before: ProcessFacts, after: ProcessFacts): ProcessChanges {
  const old = new Map(before.steps.map((step) => [step.id, step]));
  const now = new Map(after.steps.map((step) => [step.id, step]));
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const changed = after.steps.flatMap((step, at) => {
    const was = old.get(step.id);
    if (!was) return [];
    const differences = (['does', 'lane', 'touchpoint', 'handoff', 'wait', 'sees', 'feels'] as Difference[]).filter(
      (key) => key !== 'next' && !same(was[key as keyof Step], step[key as keyof Step]),
    );
    const leads = (facts: ProcessFacts, index: number) => following(facts, index).map(({ id }) => id);
    if (!same(leads(before, before.steps.indexOf(was)), leads(after, at))) differences.push('next');
    return differences.length > 0 ? [{ before: was, after: step, differences }] : [];
  });
  return {
    added: after.steps.filter(({ id }) => !old.has(id)),
    removed: before.steps.filter(({ id }) => !now.has(id)),
    changed,
    mended: before.steps.filter(({ id, breakpoint }) => breakpoint && !now.get(id)?.breakpoint),
    open: after.steps.filter(({ breakpoint }) => breakpoint),
  };
}

/** The as-is process of a to-be one, and the to-be ones of an as-is. */
export function variantsOf(
  library: Library,
  process: Entry<'processes'>,
): { asIs: Entry<'processes'> | undefined; toBe: Entry<'processes'>[] } {
  const { asIs } = process.facts;
  return {
    asIs: asIs === undefined ? undefined : library.get('processes', asIs),
    toBe: library.of('processes').filter((other) => other.facts.asIs === process.id),
  };
}
