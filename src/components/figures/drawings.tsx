import type { VNode } from 'preact';
import type { Look, Mood, Pose } from '../../model/figure.ts';
import { arms, type Phone } from './arms.tsx';
import { beards } from './parts/beards.ts';
import { faces } from './parts/faces.ts';
import { hair } from './parts/hair.ts';
import { tops } from './parts/tops.ts';
import { Part } from './parts.tsx';
import { sleeveOf } from './sleeves.tsx';
import { stanceOf, Whole } from './whole/Whole.tsx';

/** On whose side of the counter somebody stands; decides how warm the clothes are. */
export type Side = 'customer' | 'frontstage' | 'backstage' | 'partner';

/** A part of a figure. People who share a drawing share its name. */
export interface Drawing {
  readonly name: string;
  readonly node: VNode;
}

/** Classes of a figure's group: they give clothes, skin and lips their colours. */
export const figureClass = ({ skin, cloth, beard }: Look, role: Side): string =>
  `fig fig-of-${role} fig-skin-${skin}${cloth ? ` fig-cloth-${cloth}` : ''}${parted(beard) ? ' fig-bearded' : ''}`;
/** Beards that reach to the mouth and would hide what it says. */
export const parted = (beard: Look['beard']): boolean => beard === 'full' || beard === 'goatee' || beard === 'grey';

/** Head without a face: hair, ears, and a beard, which lies below the face. */
export const headOf = ({ hair: cut, beard }: Look): Drawing => ({
  name: beard ? `hair:${cut}:${beard}` : `hair:${cut}`,
  node: <Part of={hair[cut] + (beard ? beards[beard] : '')} />,
});

/** The pieces of a face, a mouth ready to be parted from a beard. */
export const faceOf = (mood: Mood) => ({ ...faces[mood], mouth: lips(faces[mood].mouth) });

/** A mouth; in a bearded figure its skin shows around it. */
export const lips = (mouth: string): string => `<g class="fig-mouth">${mouth}</g>`;

/** Upper body down to the waist, with what one sits on. */
export function bustOf({ top, wheelchair }: Look, pose: Pose): Drawing {
  const chair = wheelchair || pose === 'wheelchair';
  const seat = chair ? 'wheelchair' : pose === 'sit' ? 'sit' : undefined;
  return { name: seat ? `top:${top}:${seat}` : `top:${top}`, node: <Bust top={top} seat={seat} /> };
}

function Bust({ top, seat }: { top: Look['top']; seat: 'wheelchair' | 'sit' | undefined }) {
  return (
    <>
      {seat === 'wheelchair' ? <path class="fig-line fig-heavy" d="M96 770l-86 6M64 780v380M770 790l70 4M792 800v360" /> : null}
      {seat === 'sit' ? <path class="fig-paper fig-rim" d="M96 610q330-26 660 0 30 4 32 30l8 520H52l10-520q4-26 34-30z" /> : null}
      <Part of={tops[top]} />
      {seat === 'wheelchair' ? (
        <path class="fig-line fig-heavy" d="M-40 1160q20-190 110-196 84 6 112 196M690 1160q20-170 92-180 76 10 100 180" />
      ) : null}
    </>
  );
}

/** Arms laid over an upper body; none where they hang. */
export function armsOf({ top }: Look, pose: Pose, phone: Phone): Drawing | undefined {
  const sleeve = sleeveOf(top);
  const node = arms[pose]?.(sleeve, phone);
  // A laptop hides the hands that type.
  return node && { name: `arms:${held(pose, phone)}${pose === 'laptop' ? '' : `:${sleeve}`}`, node };
}
/** A pose, with how its phone is held. */
const held = (pose: Pose, phone: Phone): string => (pose === 'phone' && phone === 'hand' ? 'phone:hand' : pose);

/** From the neck to the feet, arms and all. */
export function wholeOf(look: Look, pose: Pose, phone: Phone): Drawing {
  const stance = stanceOf(look, pose);
  return {
    name: `body:${look.top}:${stance}${arms[pose] ? `:${held(pose, phone)}` : ''}`,
    node: <Whole top={look.top} pose={pose} stance={stance} phone={phone} />,
  };
}

/** Where a whole body touches the floor: shoes, or the feet of a chair. */
export const floorOf = (look: Look, pose: Pose): number => {
  const stance = stanceOf(look, pose);
  return stance === 'stand' || stance === 'walk' ? 2990 : stance === 'wheelchair' ? 2415 : 2400;
};
