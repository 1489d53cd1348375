import type { JourneyPoint } from './kinds/journey.ts';
import type { Step } from './kinds/process.ts';
import type { Scene } from './kinds/story.ts';
import type { Entry } from './library.ts';
import { perLibrary } from './per-library.ts';

/** Everything that happens at a touchpoint; computed, never written. */
export interface TouchpointUses {
  /** Processes with their steps here; `number` is the step's place in the whole process. */
  processes: { entry: Entry<'processes'>; steps: { step: Step; number: number }[] }[];
  journeys: { entry: Entry<'journeys'>; points: JourneyPoint[] }[];
  stories: { entry: Entry<'stories'>; scenes: { scene: Scene; number: number }[] }[];
  /** Lessons that name the touchpoint, or show a process or story that comes by here. */
  lessons: { entry: Entry<'lessons'>; through: Entry[] }[];
}

/** What happens at each touchpoint, by its id; only touchpoints where something does. */
export const touchpointUses = perLibrary((library): ReadonlyMap<string, TouchpointUses> => {
  const all = new Map<string, TouchpointUses>();
  const at = (id: string): TouchpointUses => {
    const known = all.get(id) ?? { processes: [], journeys: [], stories: [], lessons: [] };
    all.set(id, known);
    return known;
  };
  for (const entry of library.of('processes'))
    for (const [id, steps] of grouped(
      entry.facts.steps.map((step, index) => ({ step, number: index + 1 })),
      ({ step }) => step.touchpoint,
    ))
      at(id).processes.push({ entry, steps });
  for (const entry of library.of('journeys'))
    for (const [id, points] of grouped(entry.facts.points, (point) => point.touchpoint)) at(id).journeys.push({ entry, points });
  for (const entry of library.of('stories'))
    for (const [id, scenes] of grouped(
      entry.facts.scenes.map((scene, index) => ({ scene, number: index + 1 })),
      ({ scene }) => scene.touchpoint,
    ))
      at(id).stories.push({ entry, scenes });
  for (const { id } of library.of('touchpoints'))
    for (const entry of library.of('lessons')) {
      const names = (kind: string, other: string) => entry.mentions.some((target) => target.kind === kind && target.id === other);
      const { processes = [], stories = [] } = all.get(id) ?? {};
      const through = [...processes, ...stories].map((use) => use.entry as Entry).filter((use) => names(use.kind, use.id));
      if (through.length > 0 || names('touchpoints', id)) at(id).lessons.push({ entry, through });
    }
  return all;
});

/** Parts by a key, in their order; those without one are left out. */
function grouped<T>(parts: readonly T[], keyOf: (part: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const part of parts) {
    const key = keyOf(part);
    if (key === undefined) continue;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return groups;
}
