import type { Localized } from '../../../model/entry.ts';
import type { Look, Mood, Pose } from '../../../model/figure.ts';
import type { Scene, StoryFacts } from '../../../model/kinds/story.ts';
import { sceneryOf } from '../sets/index.ts';
import { layoutScene } from '../strip-layout.ts';
import { timeBeats } from './beats.ts';
import { rounded, seconds } from './durations.ts';
import type { SceneScore } from './score.ts';
import { viewsOf } from './views.ts';

export interface Film {
  readonly id: string;
  readonly language: string;
  readonly story: StoryFacts;
  readonly looks: Readonly<Record<string, Look>>;
  /** Words of a line in the film's language, without markup; `path` as the reading order names it. */
  readonly text: (value: Localized | undefined, path: string) => string;
  /** Line in story.yaml of a beat; authors see it while they write. */
  readonly line?: (scene: number, beat: number) => number | undefined;
}

/** The scenes one after the other, without drawings: captions and chapters are timed by them, too. */
export function timeScenes({ story, looks, text, line }: Film): SceneScore[] {
  let now = 0;
  let panel = 0;
  return story.scenes.map((scene, index) => {
    const panels = layoutScene(scene, story.cast);
    const timed = timeBeats(scene, panels, now, (beat, kind, at) => text(beat[kind], `scenes.${scene.id}.beats.${at}.${kind}`));
    const start = now;
    now = rounded((timed.beats.at(-1)?.end ?? now) + seconds.dissolve / 2);
    const views = viewsOf(scene, panels, panel, timed.views, story.cast, looks);
    panel += panels.length;
    return {
      id: scene.id,
      start,
      end: now,
      screen: isScreen(scene, story),
      people: [...new Set(views.flatMap(({ places }) => Object.keys(places)))],
      views,
      beats: timed.beats.map((beat) => ({ ...beat, ...(line ? lineAt(line(index, beat.beat)) : {}) })),
    };
  });
}

const isScreen = (scene: Scene, { cast }: StoryFacts): boolean => sceneryOf(scene.set, [], cast).screen ?? false;
const lineAt = (line: number | undefined) => (line === undefined ? {} : { line });

/** Faces and bodies somebody shows in a film. */
export function shownBy(who: string, scenes: readonly SceneScore[]): { moods: Mood[]; poses: Pose[]; whole: boolean } {
  const beats = scenes.flatMap((scene) => scene.beats.filter((beat) => beat.who === who));
  return {
    moods: [...new Set<Mood>(['neutral', ...beats.flatMap(({ mood }) => mood ?? [])])],
    poses: [...new Set<Pose>(['stand', ...beats.flatMap(({ pose }) => pose ?? [])])],
    whole: scenes.some(({ views }) => views.some(({ places }) => places[who]?.whole)),
  };
}
