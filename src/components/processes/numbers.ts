import { following, type ProcessFacts } from '../../model/kinds/process.ts';

/** Numbers of steps: their place in the list; picture, list and story share them. */
export const numberOf = (facts: ProcessFacts, id: string): number => facts.steps.findIndex((step) => step.id === id) + 1;

/** Counts of a process for its one-sentence summary. */
export const countsOf = (facts: ProcessFacts) => ({ steps: facts.steps.length, lanes: facts.lanes.length, breaks: facts.steps.filter((step) => step.breakpoint).length });

/** Where a step leads, when that is not simply the next number. */
export function leadsElsewhere(facts: ProcessFacts, index: number): boolean {
  const next = following(facts, index);
  return next.length !== 1 || next[0]?.answer !== undefined || numberOf(facts, next[0]?.id ?? '') !== index + 2;
}
