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

/** The part of a score that an element shows: the whole story, or the scenes a lesson quotes, cut together. */
export interface Reel {
  /** With the shown scenes only; its time begins with the first of them. */
  readonly score: Score;
  readonly scenes: readonly SceneScore[];
  /** Seconds it lasts. */
  readonly to: number;
  /** Place in the shown strip of a panel of the whole one. */
  panel(inStory: number): number;
  readonly moments: readonly Moment[];
}

/** Half a dissolve: what lies so near the end of a scene shows it going. */
const dissolve = 0.25;

/**
 * @param ids scenes that are shown, in the story's order; unknown ones are left out
 * @returns undefined when none of them is in the score
 */
export function reelOf(score: Score, ids: readonly string[]): Reel | undefined {
  let cut = 0;
  const scenes = score.scenes.flatMap((scene) => {
    if (ids.includes(scene.id)) return earlier(scene, cut);
    cut += scene.end - scene.start;
    return [];
  });
  const last = scenes.at(-1);
  if (!last) return;
  const to = last.id === score.scenes.at(-1)?.id ? score.duration - cut : last.end - dissolve;
  const panels = [...new Set(scenes.flatMap(({ views }) => views.map(({ panel }) => panel)))];
  const panel = (inStory: number) => panels.indexOf(inStory);
  return {
    score: { ...score, scenes, duration: to },
    scenes,
    to,
    panel,
    moments: scenes.flatMap((scene, index) => momentsOf(scene, index, panel)),
  };
}

/** The same scene so many seconds before its time. */
const earlier = (scene: SceneScore, by: number): SceneScore =>
  JSON.parse(JSON.stringify(scene), (key, value) => (/^(start|end|settled)$/.test(key) ? value - by : value));

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
