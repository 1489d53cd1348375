import type { Mood, Pose } from '../../../model/figure.ts';
import { cameraAt, passage, viewEnd } from './camera.ts';
import { inOut, mix, out, overshoot, progress } from './ease.ts';
import { personAt } from './person.ts';
import type { SceneScore, Score, View } from './score.ts';

/** A moment of a film: everything that is seen, and nothing of how it came to be seen. */
export interface Frame {
  /** Scene that is told now; while two dissolve, the one that comes. */
  readonly scene: number;
  readonly layers: readonly Layer[];
  /** How much the left and the right half of the ground are the company's; the seam between two places. */
  readonly ground: readonly [left: number, right: number, seam: number];
  /** Caption of the scene: how much it is seen. */
  readonly caption: number;
  readonly panel: number;
  readonly bubbles: readonly BubbleFrame[];
  /** The touchpoint's mark: how much it is seen. */
  readonly mark: number;
}
export interface Layer {
  readonly scene: number;
  readonly opacity: number;
  readonly camera: Move;
  readonly set: Move;
  readonly back: string;
  readonly front: string | undefined;
  /** How far what stands before people has sunk out of the picture. */
  readonly sunk: number;
  readonly things: readonly ThingFrame[];
  readonly people: readonly PersonFrame[];
}
export interface ThingFrame {
  /** As in the score. */
  readonly key: string;
  readonly at: Move;
  readonly opacity: number;
}
/** Shift in units of the picture (640 by 400), then size. */
export type Move = readonly [x: number, y: number, scale: number];
/** Somebody on the canvas of figures. Angles in degrees, shifts in canvas units. */
export interface PersonFrame {
  readonly who: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly whole: boolean;
  /** 1 looks right, -1 left, between them turns. */
  readonly facing: number;
  readonly tilt: number;
  readonly squash: number;
  readonly head: { readonly x: number; readonly y: number; readonly tilt: number };
  readonly mood: Mood;
  /** 1 open, 0 closed. */
  readonly lids: number;
  readonly mouth: string;
  readonly brows: number;
  readonly pose: Pose;
  readonly arms: readonly { readonly pose: Pose; readonly y: number; readonly tilt: number }[];
}
export interface BubbleFrame {
  /** The line's place in its panel. */
  readonly line: number;
  readonly opacity: number;
  readonly scale: number;
}

const dissolve = 0.5;

/**
 * The picture at a time. A pure function: the same time gives the same frame, whatever came before.
 * @param score a story
 * @param at seconds from the beginning; before it and after the end the first and last picture
 */
export function frameAt(score: Score, at: number): Frame {
  const t = Math.min(Math.max(0, at), score.duration);
  const index = sceneAt(score, t);
  const scene = score.scenes[index] as SceneScore;
  const before = score.scenes[index - 1];
  const arrived = before ? inOut(progress(t, scene.start - dissolve / 2, dissolve)) : 1;
  const view = viewAt(scene, t);
  const [left, right, seam] = groundOf(view);
  const layers = [layer(scene, index, t, arrived)];
  let ground: Frame['ground'] = [left, right, seam];
  if (before && arrived < 1) {
    layers.unshift(layer(before, index - 1, t, 1 - arrived));
    const [l, r, s] = groundOf(viewAt(before, t));
    ground = [l + (left - l) * arrived, r + (right - r) * arrived, s + (seam - s) * arrived];
  }
  return {
    scene: index,
    layers,
    ground,
    caption: view === scene.views[0] ? out(progress(t, scene.start, 0.35)) * (1 - progress(t, viewEnd(scene, view) - 0.15, 0.15)) : 0,
    panel: view.panel,
    bubbles: bubblesAt(scene, view, t),
    mark: markAt(scene, t),
  };
}

/** Scenes begin when their dissolve does, half of it before the scene's own time. */
export function sceneAt(score: Score, t: number): number {
  const next = score.scenes.findIndex(({ start }) => start - dissolve / 2 > t);
  return (next < 0 ? score.scenes.length : Math.max(1, next)) - 1;
}

export const viewAt = (scene: SceneScore, t: number): View => (scene.views.findLast(({ start }) => start <= t) ?? scene.views[0]) as View;

const groundOf = ({ ground }: View): Frame['ground'] => [
  ground === 'company' ? 1 : 0,
  ground === 'customer' ? 0 : 1,
  ground === 'both' ? 1 : 0,
];

function layer(scene: SceneScore, index: number, t: number, opacity: number): Layer {
  const view = viewAt(scene, t);
  const { camera, set } = cameraAt(scene, view, t);
  return {
    scene: index,
    opacity,
    camera,
    set,
    back: view.back,
    ...frontAt(scene, view, t),
    things: thingsAt(scene, view, t),
    people: scene.people.flatMap((who) => personAt(scene, view, who, t) ?? []),
  };
}

/** A desk goes down when the camera goes near, as fast as the bodies behind it grow. */
function frontAt(scene: SceneScore, view: View, t: number): Pick<Layer, 'front' | 'sunk'> {
  const [before, p] = passage(scene, view, t);
  if (view.front || !before?.front || p >= 1) return { front: view.front, sunk: view.front && !before?.front ? depth * (1 - p) : 0 };
  return { front: before.front, sunk: depth * p };
}
const depth = 66;

/** Things keep their ground when the camera moves; what a framing does not show fades. */
function thingsAt(scene: SceneScore, view: View, t: number): ThingFrame[] {
  const [before, p] = passage(scene, view, t);
  if (p >= 1 || !before) return view.things.map(({ key, x, y, scale }) => ({ key, at: [x, y, scale], opacity: 1 }));
  const gone = before.things.filter(({ key }) => view.things.every((one) => one.key !== key));
  return [...view.things, ...gone].map((thing) => {
    const from = before.things.find(({ key }) => key === thing.key);
    const { x, y, scale } = from ?? thing;
    return {
      key: thing.key,
      at: [mix(x, thing.x, p), mix(y, thing.y, p), mix(scale, thing.scale, p)],
      opacity: gone.includes(thing) ? 1 - p : from ? 1 : p,
    };
  });
}

/** Bubbles pop up when they are said and go together when the framing ends. */
function bubblesAt(scene: SceneScore, view: View, t: number): BubbleFrame[] {
  const number = scene.views.indexOf(view);
  const gone = progress(t, viewEnd(scene, view) - 0.18, 0.18);
  return scene.beats
    .filter((beat) => beat.view === number)
    .flatMap(({ lines }) => lines)
    .map(({ start }, line) => {
      const p = progress(t, start - 0.08, 0.3);
      return { line, opacity: Math.min(1, p * 3) * (1 - gone), scale: p === 0 ? 0.7 : 0.7 + 0.3 * overshoot(p) };
    });
}

/** The mark stays from its beat to the end of the scene. */
function markAt(scene: SceneScore, t: number): number {
  const marked = scene.beats.find(({ mark }) => mark);
  return marked ? out(progress(t, marked.start + 0.1, 0.4)) * (1 - progress(t, scene.end - 0.2, 0.2)) : 0;
}
