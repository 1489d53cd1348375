import type { Entry } from './library.ts';
import { perLibrary } from './per-library.ts';

/** Voices of one place, the strongest feeling first; of two alike the newer one. */
type Voices = readonly Entry<'voices'>[];
const none: Voices = [];

const byPlace = perLibrary((library): ReadonlyMap<string, Voices> => {
  const places = new Map<string, Entry<'voices'>[]>();
  const put = (place: string, voice: Entry<'voices'>) => places.set(place, [...(places.get(place) ?? []), voice]);
  for (const voice of library.of('voices')) {
    put(`touchpoints/${voice.facts.touchpoint}`, voice);
    if (voice.facts.process) put(`processes/${voice.facts.process}`, voice);
  }
  for (const voices of places.values()) voices.sort(byStrength);
  return places;
});

function byStrength(a: Entry<'voices'>, b: Entry<'voices'>): number {
  const newer = a.facts.date === b.facts.date ? 0 : a.facts.date < b.facts.date ? 1 : -1;
  return Math.abs(b.facts.emotion) - Math.abs(a.facts.emotion) || newer || (a.id < b.id ? -1 : 1);
}

/** What customers said at a touchpoint, or about a process as a whole. Deprecated voices are left out. */
export const voicesAt = (library: Parameters<typeof byPlace>[0], { kind, id }: Entry): Voices =>
  (byPlace(library).get(`${kind}/${id}`) ?? none).filter((voice) => voice.facts.status !== 'deprecated');
