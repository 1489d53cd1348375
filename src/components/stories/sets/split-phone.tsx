import { box, ink, ring } from './ink.ts';
import { Line, type Scenery, Sheet, Solid } from './scenery.tsx';

/** Two places in one picture: at home on the left, at work on the right, the call between them. */
export const splitPhone: Scenery = {
  ground: 'both',
  Back: () => (
    <>
      <Sheet d={box(18, 40, 74, 104)} />
      <Line d={ink([55, 42], [55, 142]) + ink([20, 92], [90, 92]) + ink([10, 150], [102, 149])} />
      <Line d={box(258, 60, 44, 52) + ink([264, 104], [278, 84], [286, 94], [296, 80])} />
      <Sheet d={box(540, 74, 84, 62)} />
      <Line
        d={
          ink([582, 138], [582, 158]) +
          ink([560, 159], [604, 158]) +
          ink([552, 90], [600, 90]) +
          ink([552, 104], [612, 104]) +
          ink([552, 118], [584, 118])
        }
      />
      <Line d={ring(366, 78, 24) + ink([366, 79], [366, 63]) + ink([366, 79], [377, 84])} />
      <Line d={ink([0, 352], [318, 350]) + ink([322, 351], [640, 352])} />
      <path class="set-call" d="M252 30c16-10 26 10 42 0s24-10 38 0 26 8 40-2 12-6 18-2" />
      <Solid d={ring(248, 31, 4) + ring(394, 27, 4)} />
    </>
  ),
};
