import type { Mood, Pose } from '../../../model/figure.ts';
import { type Accent, accentOf, gesture, postureOf } from './acting.ts';
import { passage } from './camera.ts';
import { into, mix, out, overshoot, phaseOf, progress, settle, wave } from './ease.ts';
import type { PersonFrame } from './frame.ts';
import { roleOf } from './role.ts';
import { type BeatScore, type LineScore, mouthStep, type PlaceScore, type SceneScore, type View } from './score.ts';

/** How far somebody goes to be out of the picture, and how long walking takes, in seconds. */
const [away, walkTime] = [480, 1.1];

/**
 * Somebody at a time, or nobody when they are not in the picture.
 * @param view the framing at `t`
 */
export function personAt(scene: SceneScore, view: View, who: string, t: number): PersonFrame | undefined {
  const place = placeAt(scene, view, who, t);
  if (!place) return;
  const { moods, poses, says, hears, first, phase } = roleOf(scene, who);
  const mood = lately(moods, 'mood', t);
  const pose = lately(poses, 'pose', t);
  const nowPose: Pose = pose.now ?? first;
  const oldPose: Pose = pose.before ?? first;
  const line = says.find(({ start, end }) => start <= t && t < end);
  const talk = line ? talking(line, t) : 0;
  const accent: Accent = mood.since === undefined ? still : accentOf(mood.now ?? 'neutral', t - mood.since);
  const posture = blend(mood, t);
  const breath = wave(t, 3.7, phase);
  return {
    who,
    ...place.at,
    x: place.at.x + accent.x * place.at.scale,
    y: place.at.y + (place.bob + accent.hop) * place.at.scale,
    facing: place.facing,
    tilt: place.tilt + 0.3 * wave(t, 7.3, phase),
    squash: 1 + 0.004 * breath,
    head: {
      x: posture.x,
      y: posture.y + accent.y - 2.2 * breath + (line ? nod(t - line.start) * 7 : 0) + listen(hears, t) * 6,
      tilt:
        posture.tilt + accent.tilt + 0.7 * wave(t, 5.9, phase + 0.3) + (line ? 1.5 * nod(t - line.start - 0.08) - 2 * opening(line, t) : 0),
    },
    mood: shownMood(mood, t),
    lids: Math.min(blink(t, who), mood.since === undefined || mood.now === mood.before ? 1 : closing(t - mood.since)),
    mouth: line?.mouth?.[Math.floor((t - line.start) / mouthStep)] ?? '',
    brows: talk > 0 ? -3 * Math.max(0, nod(t - (line?.start ?? 0))) : 0,
    pose: view.still && nowPose !== 'phone' ? 'stand' : nowPose,
    arms: armsAt(view.still, nowPose, oldPose, pose.since, t, line ? gesture(nowPose, t - line.start, talk) : rest),
  };
}

const still: Accent = { x: 0, y: 0, tilt: 0, hop: 0 };
const rest = { y: 0, tilt: 0 };

/** What a beat last said of somebody, what it said before, and since when. */
interface Lately<T> {
  readonly now: T | undefined;
  readonly before: T | undefined;
  readonly since: number | undefined;
}
function lately<K extends 'mood' | 'pose'>(said: readonly BeatScore[], key: K, t: number): Lately<NonNullable<BeatScore[K]>> {
  const at = said.findLastIndex(({ start }) => start <= t);
  // In its first moment a scene shows the faces and poses of its first beats, so that nobody changes for no reason.
  const [now, before] = [said[Math.max(0, at)]?.[key], said[Math.max(0, at - 1)]?.[key]];
  const changed = at > 0 && now !== before;
  return { now: now as never, before: (changed ? before : now) as never, since: changed ? said[at]?.start : undefined };
}

/** Faces change behind closed lids. */
const blinkTime = 0.24;
const shownMood = ({ now, before, since }: Lately<Mood>, t: number): Mood =>
  (since !== undefined && t - since < blinkTime / 2 ? before : now) ?? 'neutral';
const closing = (since: number): number => {
  const p = progress(since, 0, blinkTime);
  return p >= 1 ? 1 : Math.abs(2 * p - 1);
};
/** A blink every two and a half to five seconds, never at the same time as somebody else. */
function blink(t: number, who: string): number {
  const slot = Math.floor(t / 3.6);
  const at = slot * 3.6 + 0.4 + 2.9 * phaseOf(`${who}${slot}`);
  const p = (t - at) / 0.15;
  return p < 0 || p > 1 ? 1 : Math.abs(2 * p - 1);
}

function blend({ now, before, since }: Lately<Mood>, t: number) {
  const [a, b] = [postureOf(before ?? now ?? 'neutral'), postureOf(now ?? 'neutral')];
  const p = since === undefined ? 1 : out(progress(t, since, 0.5));
  return { x: mix(a.x, b.x, p), y: mix(a.y, b.y, p), tilt: mix(a.tilt, b.tilt, p) };
}

/** How much somebody speaks: softly in, softly out. */
const talking = ({ start, end }: LineScore, t: number): number => out(progress(t, start, 0.2)) * (1 - progress(t, end - 0.3, 0.3));
/** Draws back before the first word. */
const opening = ({ start }: LineScore, t: number): number => settle(progress(t, start - 0.05, 0.5), 2);
const nod = (t: number): number => (t < 0 ? 0 : Math.sin(t * 5.3) * 0.6 + Math.sin(t * 8.9 + 1) * 0.4);
/** A nod at what somebody else has said. */
function listen(hears: readonly LineScore[], t: number): number {
  const heard = hears.findLast(({ end }) => end - 0.5 <= t);
  return heard ? settle(progress(t, heard.end - 0.5, 0.9), 2) : 0;
}

interface Placed {
  readonly at: PlaceScore;
  readonly facing: number;
  readonly bob: number;
  readonly tilt: number;
}
/** Where somebody stands; on the way between two framings, into the picture or out of it. */
function placeAt(scene: SceneScore, view: View, who: string, t: number): Placed | undefined {
  const [before, p] = passage(scene, view, t);
  const here = view.places[who];
  const there = before?.places[who];
  if (!here && (!there || p >= 1)) return;
  const to = here ?? aside(there as PlaceScore, view);
  const from = view.cut || !before ? to : (there ?? aside(here as PlaceScore, before));
  const at = {
    ...to,
    x: mix(from.x, to.x, p),
    y: mix(from.y, to.y, p),
    scale: mix(from.scale, to.scale, p),
  };
  const facing = mix(from.mirrored ? -1 : 1, to.mirrored ? -1 : 1, p);
  return walked(scene, who, t, { at, facing, bob: 0, tilt: 0 });
}

/** Out of the picture on the side somebody is nearer to, in the size of a framing without them. */
function aside(place: PlaceScore, { places }: View): PlaceScore {
  const other = Object.values(places)[0];
  const right = place.mirrored;
  return { ...place, scale: other?.scale ?? place.scale, y: other?.y ?? place.y, x: place.x + (right ? away : -away) };
}

/** On foot: in before the beat's words, out after them. Before and after that: not there. */
function walked(scene: SceneScore, who: string, t: number, placed: Placed): Placed | undefined {
  const { enter, leave } = roleOf(scene, who);
  if (enter && t < enter.start + walkTime) {
    if (t < enter.start) return;
    return onFoot(placed, enter.enter as 'left', 1 - out(progress(t, enter.start, walkTime)), t - enter.start, true);
  }
  if (leave && t > leave.end - walkTime) {
    const p = into(progress(t, leave.end - walkTime, walkTime));
    return p >= 1 ? undefined : onFoot(placed, leave.leave as 'left', p, t - leave.end, false);
  }
  return placed;
}

function onFoot(placed: Placed, side: 'left' | 'right', far: number, time: number, coming: boolean): Placed {
  const step = Math.min(1, far * 3);
  return {
    at: { ...placed.at, x: placed.at.x + (side === 'left' ? -away : away) * far },
    facing: far > 0.02 ? ((side === 'left') === coming ? 1 : -1) : placed.facing,
    bob: -34 * Math.abs(Math.sin(time * 7)) * step,
    tilt: 2.6 * Math.sin(time * 7) * step,
  };
}

/** The arms that go down and those that come up; pictures without hands have none. */
function armsAt(
  still: boolean,
  now: Pose,
  before: Pose,
  since: number | undefined,
  t: number,
  move: { readonly y: number; readonly tilt: number },
): PersonFrame['arms'] {
  const seen = (pose: Pose) => !still || pose === 'phone';
  const p = since === undefined ? 1 : progress(t, since + 0.14, 0.46);
  const up = { pose: now, y: move.y + 560 * (1 - overshoot(p)), tilt: move.tilt + 10 * (1 - p) };
  const down = since === undefined ? 1 : progress(t, since, 0.24);
  return [
    ...(down < 1 && before !== now && seen(before) ? [{ pose: before, y: 560 * into(down), tilt: 8 * down }] : []),
    ...(p > 0 && seen(now) ? [up] : []),
  ];
}
