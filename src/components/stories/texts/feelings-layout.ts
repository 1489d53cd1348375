import type { StoryFacts } from '../../../model/kinds/story.ts';
import { curvePath } from '../../journeys/curve-path.ts';

export type Emotion = -2 | -1 | 0 | 1 | 2;
/** Where somebody's feeling is told. */
export interface Moment {
  readonly who: string;
  /** Place of the scene, and of the beat in it. */
  readonly scene: number;
  readonly beat: number;
  readonly emotion: Emotion;
  /** Counted over the whole story; picture and table share it. */
  readonly number: number;
}
export interface FeelingsLayout {
  readonly width: number;
  readonly height: number;
  readonly scenes: readonly { readonly x: number; readonly width: number }[];
  readonly levels: readonly { readonly value: Emotion; readonly y: number }[];
  /** A line for everybody who feels anything, in the order they first do. */
  readonly people: readonly {
    readonly who: string;
    readonly path: string;
    readonly points: readonly (Moment & { readonly x: number; readonly y: number })[];
  }[];
}

const [step, least, top, gap] = [46, 720, 34, 38];

/** Every feeling a story tells, in its order. */
export function momentsOf({ scenes }: Pick<StoryFacts, 'scenes'>): Moment[] {
  const moments: Omit<Moment, 'number'>[] = scenes.flatMap((scene, at) =>
    scene.beats.flatMap(({ who, emotion }, beat) =>
      who !== undefined && emotion !== undefined ? [{ who, scene: at, beat, emotion: emotion as Emotion }] : [],
    ),
  );
  return moments.map((moment, index) => ({ ...moment, number: index + 1 }));
}

/** Lays out who feels what when: scenes as bands, in each a place for every feeling told there; one line a person. */
export function feelingsLayout(story: Pick<StoryFacts, 'scenes'>): FeelingsLayout {
  const moments = momentsOf(story);
  const slots = story.scenes.map((_, at) => Math.max(1, moments.filter(({ scene }) => scene === at).length));
  const all = slots.reduce((sum, count) => sum + count, 0);
  const room = Math.max(step, least / Math.max(1, all));
  const y = (emotion: number) => top + (2 - emotion) * gap;
  let x = 0;
  const scenes = slots.map((count) => {
    const band = { x: Math.round(x), width: Math.round(count * room) };
    x += count * room;
    return band;
  });
  const placed = moments.map((moment) => {
    const before = moments.filter(({ scene, number }) => scene === moment.scene && number < moment.number).length;
    return { ...moment, x: Math.round((scenes[moment.scene]?.x ?? 0) + (before + 0.5) * room), y: y(moment.emotion) };
  });
  return {
    width: Math.round(x),
    height: y(-2) + 34,
    scenes,
    levels: ([2, 1, 0, -1, -2] as const).map((value) => ({ value, y: y(value) })),
    people: [...new Set(moments.map(({ who }) => who))].map((who) => {
      const points = placed.filter((point) => point.who === who);
      return { who, path: curvePath(points), points };
    }),
  };
}
