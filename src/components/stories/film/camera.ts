import { inOut, mix, progress } from './ease.ts';
import type { Move } from './frame.ts';
import type { BeatScore, PlaceScore, SceneScore, View } from './score.ts';

/** How long the frame needs from one shot to the next. */
export const cameraTime = 0.95;
const [middleX, middleY] = [320, 210];

/** The framing before a framing, and how much of the way from it the camera has gone: 1 where there is none, or a cut. */
export function passage(scene: SceneScore, view: View, t: number): [before: View | undefined, p: number] {
  const before = scene.views[scene.views.indexOf(view) - 1];
  return [before, before && !view.cut ? inOut(progress(t, view.start, cameraTime)) : 1];
}

export const viewEnd = (scene: SceneScore, view: View): number => scene.views[scene.views.indexOf(view) + 1]?.start ?? scene.end;

const between = (a: Move, b: Move, p: number): Move => a.map((value, at) => mix(value, b[at] ?? 0, p)) as unknown as Move;

/**
 * Where the camera is: from framing to framing it travels, the place a little slower than the people before it; in a
 * framing it drifts if the author says so, and leans towards who speaks: the eye follows.
 */
export function cameraAt(scene: SceneScore, view: View, t: number): { camera: Move; set: Move } {
  const [before, p] = passage(scene, view, t);
  const from = before ?? view;
  const set = between(from.set, view.set, p);
  const [dx, dy, scale] = between(handheld(scene, from, t), handheld(scene, view, t), p);
  return { camera: [middleX - middleX * scale + dx, middleY - middleY * scale + dy, scale], set };
}

/** Drift and lean of one framing; after its end it stays where it was. */
function handheld(scene: SceneScore, view: View, t: number): Move {
  const [a, b] = [drift(scene, view, t), lean(scene, view, t)];
  return [a[0] + b[0], a[1] + b[1], a[2] * b[2]];
}

/** What the author asks for, over the whole framing. */
function drift(scene: SceneScore, view: View, t: number): Move {
  if (!view.move) return [0, 0, 1];
  const p = inOut(progress(t, view.start, Math.max(1, viewEnd(scene, view) - view.start)));
  if (view.move === 'push') return [0, 0, 1 + 0.1 * p];
  if (view.move === 'pull') return [0, 0, 1.1 - 0.1 * p];
  return [(view.move === 'left' ? 22 : -22) * (p - 0.5), 0, 1.07];
}

/** A slight lean towards who speaks. */
function lean(scene: SceneScore, view: View, t: number): Move {
  let x = 0;
  let size = 0;
  const number = scene.views.indexOf(view);
  for (const beat of scene.beats) {
    const line = beat.view === number ? beat.lines.find(({ kind }) => kind !== 'narrate') : undefined;
    const place = beat.who === undefined ? undefined : view.places[beat.who];
    if (!line || !place || place.whole) continue;
    const much = inOut(progress(t, line.start - 0.3, 0.8)) * (1 - inOut(progress(t, leanEnd(scene, beat), 0.8)));
    x += much * side(place) * -7;
    size += much * 0.018;
  }
  return [x, 0, 1 + size];
}

const leanEnd = (scene: SceneScore, beat: BeatScore): number => Math.max(beat.end, scene.beats[beat.beat + 1]?.start ?? 0);
/** Left of the middle, in it, or right of it: -1 … 1. */
const side = ({ x, scale }: PlaceScore): number => Math.max(-1, Math.min(1, (x + 425 * scale - middleX) / 142));
