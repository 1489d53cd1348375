import type { Entry, Library } from './library.ts';
import { perLibrary } from './per-library.ts';

type Journey = Entry<'journeys'>;

/** Journeys of one occasion, two and two, the lower id first: they can be laid side by side. */
export const journeyPairs = perLibrary((library): readonly [Journey, Journey][] => {
  const journeys = library.of('journeys');
  return journeys.flatMap((a, index) =>
    journeys
      .slice(index + 1)
      .filter((b) => a.facts.occasion !== undefined && a.facts.occasion === b.facts.occasion)
      .map((b): [Journey, Journey] => (a.id < b.id ? [a, b] : [b, a])),
  );
});

/** The pairs a journey is part of, with the other one. */
export const pairsWith = (library: Library, { id }: Journey): { pair: [Journey, Journey]; other: Journey }[] =>
  journeyPairs(library).flatMap((pair) =>
    pair[0].id === id ? [{ pair, other: pair[1] }] : pair[1].id === id ? [{ pair, other: pair[0] }] : [],
  );
