import type { Scene } from '../kinds/story.ts';

/** A beat that cannot be: who does something in it is not in the picture, or comes in though they are. */
export interface OffStage {
  readonly beat: number;
  readonly who: string;
  readonly why: 'not-yet' | 'gone' | 'there';
}

/** Holds the beats of a scene against who has come in and who has left. Who never comes in is there from the start. */
export function offStage({ beats }: Pick<Scene, 'beats'>): OffStage[] {
  const state = new Map<string, OffStage['why']>();
  return beats.flatMap(({ who, enter, leave }, beat): OffStage[] => {
    if (who === undefined) return [];
    const now = state.get(who) ?? (comesLater(beats, who) ? 'not-yet' : 'there');
    const after = enter ? 'there' : now;
    state.set(who, leave ? 'gone' : after);
    if (enter) return now === 'there' ? [{ beat, who, why: 'there' }] : [];
    return now === 'there' ? [] : [{ beat, who, why: now }];
  });
}

/** Whether the first way somebody takes in a scene leads in. */
const comesLater = (beats: Scene['beats'], who: string): boolean =>
  beats.find((beat) => beat.who === who && (beat.enter || beat.leave))?.enter !== undefined;

/** Two people whom a scene puts in one place; the beat is the second one's. */
export function samePlaces({ beats }: Pick<Scene, 'beats'>): { beat: number; who: string; other: string; at: string }[] {
  const places = new Map<string, { who: string; gone: boolean }>();
  const own = new Map<string, string>();
  return beats.flatMap(({ who, at, leave }, beat) => {
    if (who === undefined) return [];
    const place = at ?? own.get(who);
    if (!place) return [];
    const taken = places.get(place);
    const clash = at !== undefined && taken !== undefined && taken.who !== who && !taken.gone;
    own.set(who, place);
    places.set(place, { who, gone: leave !== undefined });
    return clash ? [{ beat, who, other: taken.who, at: place }] : [];
  });
}
