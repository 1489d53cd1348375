import type { Look, Mood, Pose } from '../../model/figure.ts';
import { arms, type Phone } from './arms.tsx';
import { beards } from './parts/beards.ts';
import { bodies } from './parts/bodies.ts';
import { faces } from './parts/faces.ts';
import { glasses } from './parts/glasses.ts';
import { hair } from './parts/hair.ts';
import { tops } from './parts/tops.ts';
import { sleeveOf } from './sleeves.tsx';

/** On whose side of the counter somebody stands; decides how warm the clothes are. */
export type Side = 'customer' | 'frontstage' | 'backstage' | 'partner';
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
}: FigureProps) {
  return (
    <g
      class={`fig fig-of-${role} fig-skin-${look.skin}`}
      {...(mirrored ? { transform: 'matrix(-1 0 0 1 850 0)' } : {})}
      {...(title ? { role: 'img', 'aria-label': title } : {})}
    >
      {crop === 'full' ? <Part of={bodies[wholeBody(look, pose)]} /> : <Bust look={look} pose={pose} />}
      <Part of={hair[look.hair] + faces[mood] + (look.beard ? beards[look.beard] : '') + (look.glasses ? glasses[look.glasses] : '')} />
      {crop === 'full' ? null : arms[pose]?.(sleeveOf(look.top), phone)}
    </g>
  );
}

/** Poses the set has whole bodies for; others can only be shown behind a desk or a fence. */
export const isWhole = (look: Look, pose: Pose): boolean =>
  look.wheelchair || ['stand', 'walk', 'sit', 'wheelchair', 'point', 'arms-crossed'].includes(pose);

function wholeBody({ wheelchair, top }: Look, pose: Pose): keyof typeof bodies {
  if (wheelchair || pose === 'wheelchair') return 'wheelchair';
  if (pose === 'walk' || pose === 'point' || pose === 'arms-crossed' || pose === 'sit') return pose;
  const standing = {
    shirt: 'stand-shirt',
    blouse: 'stand-sweater',
    sweater: 'stand-sweater',
    jacket: 'stand-jacket',
    dress: 'stand-dots',
    hoodie: 'stand-sweater',
    stripes: 'stand-sweater',
    coat: 'stand-jacket',
  } as const;
  return standing[top];
}

function Bust({ look, pose }: { look: Look; pose: Pose }) {
  const chair = look.wheelchair || pose === 'wheelchair';
  return (
    <>
      {chair ? <path class="fig-line fig-heavy" d="M96 770l-86 6M64 780v380M770 790l70 4M792 800v360" /> : null}
      {pose === 'sit' && !chair ? <path class="fig-paper fig-rim" d="M96 610q330-26 660 0 30 4 32 30l8 520H52l10-520q4-26 34-30z" /> : null}
      <Part of={tops[look.top]} />
      {chair ? <path class="fig-line fig-heavy" d="M-40 1160q20-190 110-196 84 6 112 196M690 1160q20-170 92-180 76 10 100 180" /> : null}
    </>
  );
}

/** Markup of ours, optimised once and committed. */
const Part = ({ of }: { of: string }) => <g dangerouslySetInnerHTML={{ __html: of }} />;
