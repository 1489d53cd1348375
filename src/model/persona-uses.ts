import type { JourneyPoint } from './kinds/journey.ts';
import type { Entry, Library } from './library.ts';

/** Where a persona is met; computed, never written. */
export interface PersonaUses {
  /** Journeys with their happiest and unhappiest moment, the first of each. */
  journeys: { entry: Entry<'journeys'>; low: JourneyPoint; high: JourneyPoint }[];
  /** Processes on these journeys, with the steps the persona comes by, in their order. */
  processes: { entry: Entry<'processes'>; steps: string[] }[];
  stories: Entry<'stories'>[];
}

/** Everything that shows a persona. */
export function personaUses(library: Library, { id }: Entry<'personas'>): PersonaUses {
  const own = library.of('journeys').filter(({ facts }) => facts.persona === id);
  const points = own.flatMap(({ facts }) => facts.points);
  return {
    journeys: own.map((entry) => {
      const walked = entry.facts.phases.flatMap((phase) => entry.facts.points.filter((point) => point.phase === phase.id));
      return {
        entry,
        low: walked.reduce((a, b) => (b.emotion < a.emotion ? b : a)),
        high: walked.reduce((a, b) => (b.emotion > a.emotion ? b : a)),
      };
    }),
    processes: library.of('processes').flatMap((entry) => {
      const here = points.filter((point) => point.process === entry.id);
      const steps = entry.facts.steps.flatMap((step) => (here.some((point) => point.step === step.id) ? [step.id] : []));
      return here.length > 0 ? [{ entry, steps }] : [];
    }),
    stories: library.of('stories').filter(({ facts }) => Object.values(facts.cast).some((member) => member.persona === id)),
  };
}
