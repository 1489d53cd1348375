import type { Entry, Library } from './library.ts';
import { perLibrary } from './per-library.ts';

/** A place that shows a step: a scene of a story, a moment of a journey. */
export interface StepUse {
  entry: Entry;
  /** Anchor on the entry's page. */
  anchor: string;
}

/** Who uses a step of a process, in the order of kinds; never written, always computed. */
export const stepUses = (library: Library, process: string, step: string): StepUse[] => uses(library).get(`${process}#${step}`) ?? [];

const uses = perLibrary((library) => {
  const all = new Map<string, StepUse[]>();
  for (const story of library.of('stories'))
    for (const scene of story.facts.scenes)
      if (story.facts.process && scene.step) add(all, `${story.facts.process}#${scene.step}`, { entry: story as Entry, anchor: scene.id });
  for (const journey of library.of('journeys'))
    for (const point of journey.facts.points)
      if (point.process && point.step) add(all, `${point.process}#${point.step}`, { entry: journey as Entry, anchor: point.id });
  return all;
});

function add(all: Map<string, StepUse[]>, key: string, use: StepUse): void {
  all.set(key, [...(all.get(key) ?? []), use]);
}
