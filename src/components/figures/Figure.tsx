import type { VNode } from 'preact';
import type { Look, Mood, Pose } from '../../model/figure.ts';
import type { Phone } from './arms.tsx';
import { armsOf, bustOf, type Drawing, faceOf, figureClass, headOf, parted, type Side, wholeOf } from './drawings.tsx';
import { glasses } from './parts/glasses.ts';

export interface FigureProps {
  readonly look: Look;
  readonly mood?: Mood;
  readonly pose?: Pose;
  readonly role?: Side;
  /** Looks to the left; to the right otherwise. */
  readonly mirrored?: boolean;
  readonly crop?: 'bust' | 'full';
  /** How a phone is held. */
  readonly phone?: Phone;
  /** Read out in place of the drawing; without it the drawing is decoration. */
  readonly title?: string;
  /** How a part is put in: drawn here, or shown from a sheet that draws it once for many figures. */
  readonly draw?: (drawing: Drawing) => VNode;
}

/**
 * A drawn person as an SVG group: 850 wide; the head's middle at 475/290, a bust ends at 1160, a whole body at about 3000.
 * The same data give the same bytes.
 */
export function Figure({
  look,
  mood = 'neutral',
  pose = 'stand',
  role = 'customer',
  mirrored,
  crop = 'bust',
  phone = 'ear',
  title,
  draw = ({ node }) => node,
}: FigureProps) {
  const whole = crop === 'full';
  const arms = whole ? undefined : armsOf(look, pose, phone);
  return (
    <g
      class={figureClass(look, role)}
      {...(mirrored ? { transform: 'matrix(-1 0 0 1 850 0)' } : {})}
      {...(title ? { role: 'img', 'aria-label': title } : {})}
    >
      {draw(whole ? wholeOf(look, pose, phone) : bustOf(look, pose))}
      {draw(headOf(look))}
      {draw(wornFace(look, mood))}
      {arms ? draw(arms) : null}
    </g>
  );
}

/** A face with its glasses; a beard parts around the mouth, wherever the drawing is shown. */
function wornFace(look: Look, mood: Mood): Drawing {
  const { brows, eyes, mouth, rest } = faceOf(mood);
  const bearded = parted(look.beard);
  const markup = rest + eyes + brows + mouth + (look.glasses ? glasses[look.glasses] : '');
  return {
    name: `face:${mood}:${look.glasses ?? ''}:${bearded ? 'bearded' : ''}`,
    node: <g class={bearded ? 'fig-bearded' : undefined} dangerouslySetInnerHTML={{ __html: markup }} />,
  };
}
