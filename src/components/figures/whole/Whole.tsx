import type { Look, Pose } from '../../../model/figure.ts';
import { arms, type Phone } from '../arms.tsx';
import { torsos } from '../parts/torsos.ts';
import { Part } from '../parts.tsx';
import { sleeveOf } from '../sleeves.tsx';
import { HangingLeft, HangingRight, LapLeft, LapRight } from './hanging.tsx';
import { Armrest, Chair, Desk, SeatedLegs, type Stance, Standing, WheelchairBack, WheelchairFront } from './lower.tsx';
import { Waist } from './waist.tsx';

/** Which arms a pose takes; the others hang or lie on the lap. */
const takes: Readonly<Partial<Record<Pose, 'left' | 'right' | 'both'>>> = {
  phone: 'left',
  coffee: 'left',
  paper: 'left',
  explain: 'left',
  'thumbs-up': 'left',
  point: 'right',
  'point-up': 'right',
  shrug: 'both',
  'arms-crossed': 'both',
};

/** How somebody carries themselves in a pose; a wheelchair stays. */
export function stanceOf({ wheelchair }: Pick<Look, 'wheelchair'>, pose: Pose): Stance {
  if (wheelchair || pose === 'wheelchair') return 'wheelchair';
  return pose === 'laptop' ? 'desk' : pose === 'sit' || pose === 'walk' ? pose : 'stand';
}

interface WholeProps {
  readonly top: Look['top'];
  readonly pose: Pose;
  readonly stance: Stance;
  readonly phone: Phone;
}
/** A body from the neck to the feet, arms and all: the same upper body and arms as a bust, and what a bust leaves out. */
export function Whole({ top, pose, stance, phone }: WholeProps) {
  const taken = takes[pose];
  const [left, right] = [taken !== 'left' && taken !== 'both', taken !== 'right' && taken !== 'both'];
  const drawn = arms[pose]?.(sleeveOf(top), phone);
  // Crossed arms are wider here: a bust hides where upper arms end.
  const posed = drawn && pose === 'arms-crossed' ? <g transform="matrix(1.1 0 0 1 -79 0)">{drawn}</g> : drawn;
  if (stance === 'stand' || stance === 'walk') {
    const swing = stance === 'walk' ? 24 : 0;
    return (
      <>
        <Standing stance={stance} />
        {right ? <HangingRight top={top} swing={-swing / 3} /> : null}
        <Waist top={top} />
        <Part of={torsos[top]} />
        {left ? <HangingLeft top={top} swing={swing} /> : null}
        {posed}
      </>
    );
  }
  const rolls = stance === 'wheelchair';
  return (
    <>
      {rolls ? <WheelchairBack /> : <Chair />}
      <Waist top={top} seated />
      <Part of={torsos[top]} />
      {rolls ? <WheelchairFront /> : <SeatedLegs />}
      {rolls ? <Armrest /> : null}
      {right ? <LapRight top={top} /> : null}
      {left ? <LapLeft top={top} /> : null}
      {stance === 'desk' ? <Desk /> : null}
      {posed}
    </>
  );
}
