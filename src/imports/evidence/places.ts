import type { Entry, Library } from '../../model/library.ts';
import { foldName } from '../table/fold-name.ts';
import type { Places } from './gather.ts';

/**
 * How a table may call steps and touchpoints: id, number („Schritt 2“, `2`) or wording, in every language.
 * @param entry beside which the figures will lie, if it is known
 */
export function placesOf(library: Library, entry: Entry | undefined): Places {
  const steps = new Map<string, string>();
  const learn = (name: string | undefined, id: string) => name && !steps.has(foldName(name)) && steps.set(foldName(name), id);
  const parts =
    entry?.kind === 'processes'
      ? (entry as Entry<'processes'>).facts.steps
      : entry?.kind === 'journeys'
        ? (entry as Entry<'journeys'>).facts.points
        : [];
  for (const { id } of parts) learn(id, id);
  for (const [at, { id, does }] of parts.entries())
    for (const name of [`${at + 1}`, `Schritt ${at + 1}`, `Step ${at + 1}`, does.de, does.en]) learn(name, id);
  const touchpoints = new Map<string, string>();
  for (const one of library.of('touchpoints'))
    for (const name of [one.id, ...Object.values(one.words).map(({ title }) => title)])
      if (!touchpoints.has(foldName(name))) touchpoints.set(foldName(name), one.id);
  return {
    step: (name) => steps.get(foldName(name)),
    touchpoint: (name) => touchpoints.get(foldName(name)),
    hasEntry: entry !== undefined,
  };
}
