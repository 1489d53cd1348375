import { counted, type Words } from '../../i18n/words.ts';
import { following, type ProcessFacts } from '../../model/kinds/process.ts';

/** Numbers of steps: their place in the list; picture, list and story share them. */
export const numberOf = (facts: ProcessFacts, id: string): number => facts.steps.findIndex((step) => step.id === id) + 1;

/** A process in one line: „12 Schritte, 4 Bahnen, 2 Bruchstellen“. */
export function countsOf(facts: ProcessFacts, t: Words): string {
  const { steps, lanes, breaks } = t.process.counts;
  return [
    counted(steps, facts.steps.length),
    counted(lanes, facts.lanes.length),
    counted(breaks, facts.steps.filter((step) => step.breakpoint).length),
  ].join(', ');
}

/** Where a step leads, when that is not simply the next number. */
export function leadsElsewhere(facts: ProcessFacts, index: number): boolean {
  const next = following(facts, index);
  return next.length !== 1 || next[0]?.answer !== undefined || numberOf(facts, next[0]?.id ?? '') !== index + 2;
}
