import type { Mood, Pose } from '../../model/figure.ts';
import type { Beat, Scene, StoryFacts } from '../../model/kinds/story.ts';
import { seenIn, slotsOf } from './people-layout.ts';

export type Slot = 'left' | 'center' | 'right';
export type Shot = 'wide' | 'medium' | 'close';
/** Words in a panel; `beat` is the beat's place in its scene. */
export interface Line {
  readonly kind: 'say' | 'think' | 'narrate';
  readonly beat: number;
  readonly who?: string;
}
/** Somebody seen in a panel. */
export interface Person {
  readonly who: string;
  readonly slot: Slot;
  readonly mood: Mood;
  readonly pose: Pose;
  readonly mirrored: boolean;
}
/** One picture of the strip. */
export interface Panel {
  readonly shot: Shot;
  readonly persons: readonly Person[];
  readonly lines: readonly Line[];
  readonly marked: boolean;
  /** Places of its beats in the scene. */
  readonly beats: readonly number[];
  /** How the frame drifts in the film. */
  readonly move?: 'push' | 'pull' | 'left' | 'right';
  /** What the people in it feel at its end, as far as the story says. */
  readonly feelings: readonly { readonly who: string; readonly emotion: -2 | -1 | 0 | 1 | 2 }[];
}
interface State {
  mood: Mood;
  pose: Pose;
}
interface Draft {
  first: number;
  beats: Beat[];
  lines: Line[];
  camera: Beat['camera'];
  moods: Map<string, State>;
}

/** More bubbles than this do not fit over one picture on a phone; one from the middle leaves no way for another's tail. */
const mostLines = 2;

/**
 * Cuts a scene into panels: a face shows one mood, so who has spoken and then changes gets a new picture.
 * @param scene beats in order
 * @param cast who customers are: they stand on the left unless the scene says otherwise
 */
export function layoutScene(scene: Scene, cast: StoryFacts['cast']): Panel[] {
  const slots = slotsOf(scene, cast);
  const state = new Map<string, State>([...slots.keys()].map((who) => [who, { mood: 'neutral', pose: firstPose(scene, who) }]));
  const drafts: Draft[] = [];
  scene.beats.forEach((beat, index) => {
    let draft = drafts.at(-1);
    if (!draft || startsPanel(draft, beat, state, slots)) {
      draft = { first: index, beats: [], lines: [], camera: undefined, moods: new Map() };
      drafts.push(draft);
    }
    const now = beat.who === undefined ? undefined : state.get(beat.who);
    if (beat.who !== undefined && now) state.set(beat.who, { mood: beat.mood ?? now.mood, pose: beat.pose ?? now.pose });
    draft.beats.push(beat);
    draft.lines.push(...linesOf(beat, index));
    draft.camera = beat.camera ?? draft.camera;
    draft.moods = new Map(state);
  });
  return drafts.map((draft, index) => finish(draft, scene, slots, drafts.slice(0, index + 1)));
}

const firstPose = (scene: Scene, who: string): Pose => scene.beats.find((beat) => beat.who === who && beat.pose)?.pose ?? 'stand';

function linesOf(beat: Beat, index: number): Line[] {
  const who = beat.who === undefined ? {} : { who: beat.who };
  return (['narrate', 'say', 'think'] as const).flatMap((kind) =>
    beat[kind] ? [{ kind, beat: index, ...(kind === 'narrate' ? {} : who) }] : [],
  );
}

function startsPanel(draft: Draft, beat: Beat, state: ReadonlyMap<string, State>, slots: ReadonlyMap<string, Slot>): boolean {
  const added = linesOf(beat, 0);
  if (draft.lines.length === 0) return false;
  if (draft.lines.length + added.length > mostLines || beat.camera) return true;
  // Among several people a tail from the middle leaves no room for the narrator's box below it.
  if (beat.narrate && slots.size > 1 && draft.lines.some(({ who }) => who !== undefined && slots.get(who) === 'center')) return true;
  if (
    added.some(
      ({ who }) =>
        who !== undefined &&
        draft.lines.some(
          (line) => line.who !== undefined && line.who !== who && (slots.get(who) === 'center' || slots.get(line.who) === 'center'),
        ),
    )
  )
    return true;
  const now = beat.who === undefined ? undefined : state.get(beat.who);
  const changes = (beat.mood !== undefined && beat.mood !== now?.mood) || (beat.pose !== undefined && beat.pose !== now?.pose);
  return changes && draft.lines.some(({ who }) => who === beat.who);
}

/** Who explains has an open mouth; while others speak it is shut. */
function shownOf(state: State | undefined, who: string, lines: readonly Line[]): State {
  const { mood, pose } = state ?? { mood: 'neutral', pose: 'stand' };
  return { mood: mood === 'explaining' && !lines.some((line) => line.who === who) ? 'neutral' : mood, pose };
}

function finish(
  { first, beats, lines, camera, moods }: Draft,
  scene: Scene,
  slots: ReadonlyMap<string, Slot>,
  soFar: readonly Draft[],
): Panel {
  const shot = camera?.shot ?? 'medium';
  const persons = seenIn(
    { shot, beats, lines, camera },
    scene,
    slots,
    soFar.flatMap((draft) => draft.beats),
  ).map((place) => ({ ...place, ...shownOf(moods.get(place.who), place.who, lines) }));
  const feelings = new Map(
    beats.flatMap(({ who, emotion }) =>
      who !== undefined && emotion !== undefined ? [[who, emotion as Panel['feelings'][number]['emotion']]] : [],
    ),
  );
  return {
    shot,
    lines,
    persons,
    marked: beats.some(({ mark }) => mark === 'touchpoint'),
    beats: beats.map((_, index) => first + index),
    ...(camera?.move ? { move: camera.move } : {}),
    feelings: [...feelings].map(([who, emotion]) => ({ who, emotion })),
  };
}
