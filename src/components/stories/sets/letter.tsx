import { screenX, scribble } from './devices.tsx';
import { box, ink } from './ink.ts';
import { At, Line, type Scenery, Shade, Sheet, Solid } from './scenery.tsx';

/** A letter, folded in three, and the envelope it came in. */
export const letter: Scenery = {
  ground: 'customer',
  screen: true,
  Back: ({ people }) => (
    <>
      <Line d={ink([0, 352], [640, 350])} />
      <At x={screenX(people) - 18} y={24}>
        <Sheet d={ink([20, 0], [206, 6], [200, 116], [208, 224], [198, 330], [10, 322], [18, 214], [8, 108], [20, 0])} />
        <Line d={ink([8, 108], [200, 116]) + ink([18, 214], [208, 224])} />
        <Solid d={box(150, 24, 34, 20)} />
        <Line d={scribble(38, 34, 70) + scribble(38, 52, 60) + scribble(38, 70, 76)} />
        <Line d={scribble(32, 136, 150) + scribble(32, 154, 150) + scribble(32, 172, 110) + scribble(32, 190, 140)} />
        <Shade d={box(34, 242, 150, 34)} />
        <Line d={`${box(34, 242, 150, 34) + scribble(44, 260, 60)}M146 252h26M40 304c10-22 18-20 14-4s10 2 14-4 6 6 14 2 14-4 22-2`} />
      </At>
    </>
  ),
};
