import { artOf } from './art-of.tsx';
import { rounded, seconds } from './durations.ts';
import type { SceneScore, Score } from './score.ts';
import { type Film, timeScenes } from './timeline.ts';

/** A story as a score: who stands where, does what, from when to when, and the drawings for it. Same story, same bytes. */
export function scoreOf(film: Film): Score {
  const scenes = timeScenes(film);
  const { people, art } = artOf(scenes, film);
  return {
    v: 1,
    id: film.id,
    language: film.language,
    duration: durationOf(scenes),
    people,
    scenes,
    art,
  };
}

/** How long a film is, in seconds. */
export const durationOf = (scenes: readonly SceneScore[]): number => rounded((scenes.at(-1)?.end ?? 0) + seconds.ending);
