import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { moods as allMoods, type Look, type Mood, type Pose } from '../../model/figure.ts';
import { armsOf, bustOf, type Drawing, faceOf, headOf, lips, parted, type Side, wholeOf } from './drawings.tsx';
import { faces } from './parts/faces.ts';
import { glasses } from './parts/glasses.ts';
import { type MouthShape, mouths } from './parts/mouths.ts';

/** A pose as a film names it: a phone is at the ear, or looked at. */
export type FilmPose = Pose | 'phone:hand';

/** A person in pieces that can move: strings are names of drawings. */
export interface FilmFigure {
  readonly role: Side;
  readonly skin: Look['skin'];
  readonly cloth?: NonNullable<Look['cloth']>;
  readonly bearded?: true;
  readonly head: string;
  readonly over: readonly string[];
  readonly faces: Partial<Record<Mood, FilmFace>>;
  readonly busts: Partial<Record<FilmPose, string>>;
  readonly wholes: Partial<Record<FilmPose, string>>;
  readonly arms: Partial<Record<FilmPose, string>>;
}
interface FilmFace {
  readonly brows: string;
  readonly eyes: string;
  readonly mouth: string;
  readonly rest: string;
  readonly eyesAt: readonly [x: number, y: number];
  readonly mouthAt: readonly [x: number, y: number];
  readonly temper: keyof typeof mouths;
}

/**
 * The drawings a film needs of somebody: the same ones `Figure` puts together.
 * @param needs moods and poses to be shown, and whether the whole body is seen anywhere
 * @returns the person as names, and SVG markup by name; people who share a drawing share its name
 */
export function filmArt(
  look: Look,
  role: Side,
  { moods, poses, whole }: { readonly moods: readonly Mood[]; readonly poses: readonly Pose[]; readonly whole: boolean },
): { actor: FilmFigure; art: Record<string, string> } {
  const art: Record<string, string> = {};
  const keep = ({ name, node }: Drawing): string => {
    art[name] ??= render(node as VNode);
    return name;
  };
  const busts: FilmFigure['busts'] = {};
  const wholes: FilmFigure['wholes'] = {};
  const arms: FilmFigure['arms'] = {};
  for (const pose of poses)
    for (const phone of pose === 'phone' ? (['ear', 'hand'] as const) : (['ear'] as const)) {
      const key = phone === 'hand' ? 'phone:hand' : pose;
      busts[key] = keep(bustOf(look, pose));
      if (whole) wholes[key] = keep(wholeOf(look, pose, phone));
      const drawn = armsOf(look, pose, phone);
      if (drawn) arms[key] = keep(drawn);
    }
  return {
    actor: {
      role,
      skin: look.skin,
      ...(look.cloth ? { cloth: look.cloth } : {}),
      ...(parted(look.beard) ? { bearded: true } : {}),
      head: keep(headOf(look)),
      over: look.glasses
        ? [keep({ name: `glasses:${look.glasses}`, node: <g dangerouslySetInnerHTML={{ __html: glasses[look.glasses] }} /> })]
        : [],
      faces: Object.fromEntries(moods.map((mood) => [mood, filmFace(mood, art)])),
      busts,
      wholes,
      arms,
    },
    art,
  };
}

/** Names the pieces of a face and its open mouths, and puts them into `art`. */
function filmFace(mood: Mood, art: Record<string, string>): FilmFace {
  const { brows, eyes, mouth, rest, eyesAt, mouthAt, temper } = faceOf(mood);
  for (const shape of Object.keys(mouths[temper])) art[`mouth:${temper}:${shape}`] = lips(mouths[temper][shape as unknown as MouthShape]);
  const name = (piece: Piece, markup: string): string => {
    const name = `face:${firstWith(piece, mood)}:${piece}`;
    art[name] = markup;
    return name;
  };
  return {
    brows: name('brows', brows),
    eyes: name('eyes', eyes),
    mouth: name('mouth', mouth),
    rest: name('rest', rest),
    eyesAt,
    mouthAt,
    temper,
  };
}

type Piece = 'brows' | 'eyes' | 'mouth' | 'rest';
/** Moods share noses and brows: a drawing is named after the first mood that has it. */
const firstWith = (piece: Piece, mood: Mood): Mood => allMoods.find((one) => faces[one][piece] === faces[mood][piece]) ?? mood;
