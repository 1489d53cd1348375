import type { BeatScore, LineScore, SceneScore, Score } from '../film/score.ts';

/** A line of the film, and where its words are: the bubble `line` of the strip's panel `panel`. */
export interface SpokenLine extends LineScore {
  readonly who: string | undefined;
  readonly panel: number;
  readonly line: number;
}
/** A beat as a place to rest at. */
export interface Moment extends BeatScore {
  readonly scene: number;
  readonly spoken: readonly SpokenLine[];
}

/** The part of a score that an element shows: the whole story, or the scenes a lesson quotes. */
export interface Reel {
  readonly score: Score;
  readonly scenes: readonly SceneScore[];
  /** Seconds of the score. */
  readonly from: number;
  readonly to: number;
  /** Place in the shown strip of a panel of the whole one. */
  panel(inStory: number): number;
  readonly moments: readonly Moment[];
}

/** Half a dissolve: what lies so near the border of a scene shows the other one, too. */
const dissolve = 0.25;

/**
 * @param ids scenes that are shown, one after the other; unknown ones are left out
 * @returns undefined when none of them is in the score
 */
export function reelOf(score: Score, ids: readonly string[]): Reel | undefined {
  const scenes = score.scenes.filter(({ id }) => ids.includes(id));
  const [first, last] = [scenes[0], scenes.at(-1)];
  if (!first || !last) return;
  const panels = [...new Set(scenes.flatMap(({ views }) => views.map(({ panel }) => panel)))];
  const panel = (inStory: number) => panels.indexOf(inStory);
  return {
    score,
    scenes,
    from: first === score.scenes[0] ? 0 : first.start + dissolve,
    to: last === score.scenes.at(-1) ? score.duration : last.end - dissolve,
    panel,
    moments: scenes.flatMap((scene, index) => momentsOf(scene, index, panel)),
  };
}

function momentsOf(scene: SceneScore, index: number, panel: (inStory: number) => number): Moment[] {
  return scene.beats.map((beat, at) => {
    const view = scene.views[beat.view];
    const before = scene.beats.slice(0, at).filter((one) => one.view === beat.view);
    const first = before.reduce((count, { lines }) => count + lines.length, 0);
    return {
      ...beat,
      scene: index,
      spoken: beat.lines.map((line, n) => ({ ...line, who: beat.who, panel: panel(view?.panel ?? 0), line: first + n })),
    };
  });
}

/** The scene that is told at a time: its place among the shown ones. */
export const sceneAt = ({ scenes }: Pick<Reel, 'scenes'>, t: number): number =>
  Math.max(
    0,
    scenes.findLastIndex(({ start }) => start - dissolve <= t),
  );

/** The beat that happens at a time, or -1 before the first: its place among all. */
export const momentAt = ({ moments }: Pick<Reel, 'moments'>, t: number): number => moments.findLastIndex(({ start }) => start <= t);
