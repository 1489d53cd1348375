import { following, laneOrder, type ProcessFacts, type Step } from './kinds/process.ts';

/** A change of hands: the flow goes from one lane to another. */
export interface HandOver {
  from: Step;
  to: Step;
}

/** What one lane has to do with a process. */
export interface Role {
  lane: ProcessFacts['lanes'][number];
  steps: Step[];
  /** Where work comes in from other lanes, in the order of its arrival. */
  incoming: HandOver[];
  outgoing: HandOver[];
}

/** Every change of hands, in the order of steps. */
export function handOvers(facts: ProcessFacts): HandOver[] {
  const byId = new Map(facts.steps.map((step) => [step.id, step]));
  return facts.steps.flatMap((from, at) =>
    following(facts, at).flatMap(({ id }) => {
      const to = byId.get(id);
      return to && to.lane !== from.lane ? [{ from, to }] : [];
    }),
  );
}

/** All lanes with their steps and hand-overs, from the customer backwards. */
export function rolesOf(facts: ProcessFacts): Role[] {
  const all = handOvers(facts);
  return [...facts.lanes]
    .sort((a, b) => laneOrder.indexOf(a.kind) - laneOrder.indexOf(b.kind))
    .map((lane) => ({
      lane,
      steps: facts.steps.filter((step) => step.lane === lane.id),
      incoming: all.filter(({ to }) => to.lane === lane.id),
      outgoing: all.filter(({ from }) => from.lane === lane.id),
    }));
}
