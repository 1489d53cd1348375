import { isRecord, read, write } from '../../base/storage.ts';
import type { Place } from './address.ts';

/** What a reader likes; kept on the device. */
export interface Liking {
  readonly view: 'film' | 'comic';
  readonly speed: number;
  readonly captions: boolean;
  readonly stops: boolean;
  readonly voice: boolean;
}
const places = 'lotse:places:v1';
const liking = 'lotse:film:v1';

const isPlace = (value: unknown): value is Place =>
  isRecord(value) && typeof value['scene'] === 'string' && typeof value['offset'] === 'number' && Number.isFinite(value['offset']);
const allPlaces = () => read<Record<string, unknown>>(places, {}, isRecord);

/** Where somebody has stopped watching a story. */
export function placeIn(story: string): Place | undefined {
  const place = allPlaces()[story];
  return isPlace(place) ? place : undefined;
}

/**
 * Keeps a place, or forgets it.
 * @param place nothing when the story has been seen to its end
 */
export function keepPlace(story: string, place: Place | undefined): void {
  const { [story]: _old, ...others } = allPlaces();
  write(places, place ? { ...others, [story]: { ...place, offset: Math.round(place.offset * 10) / 10 } } : others);
}

/** What the reader likes; what is not as it should be is as usual. */
export function likings(): Liking {
  const { view, speed, captions, stops, voice } = read<Record<string, unknown>>(liking, {}, isRecord);
  return {
    view: view === 'comic' ? view : 'film',
    speed: typeof speed === 'number' && speed >= 0.5 && speed <= 2 ? speed : 1,
    captions: captions === true,
    stops: stops === true,
    voice: voice === true,
  };
}
export function like(change: Partial<Liking>): Liking {
  const now = { ...likings(), ...change };
  write(liking, now);
  return now;
}
