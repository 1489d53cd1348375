import { box, ink, ring } from './ink.ts';
import { At, aside, Line, type Scenery, Shade, Sheet, Solid } from './scenery.tsx';

/** A living room: window, picture, shelf, plant, a side table. */
export const home: Scenery = {
  ground: 'customer',
  Back: ({ people }) => (
    <>
      <Sheet d={box(26, 34, 118, 140)} />
      <Line d={ink([85, 36], [85, 172]) + ink([28, 104], [142, 104]) + ink([16, 182], [154, 181])} />
      <Line d="M30 150c16-22 30-24 46-8M92 152c14-30 34-32 48-12" />
      <At x={aside(people)} y={0}>
        <Line d={box(292, 40, 62, 52) + ink([300, 84], [316, 62], [326, 74], [338, 56], [348, 84])} />
      </At>
      <Line d={ink([500, 116], [630, 115]) + ink([512, 117], [512, 130]) + ink([616, 116], [616, 130])} />
      <Sheet d={box(514, 62, 15, 53) + box(530, 54, 18, 61) + box(549, 66, 13, 49)} />
      <Solid d={box(563, 58, 12, 57)} />
      <Shade d="M588 115c-2-12 0-22 2-28h26c2 8 2 18 0 28z" />
      <Line d="M602 87c-2-20-16-24-22-38M602 87c0-24 2-34 6-50M603 87c4-18 14-20 24-32M580 49c-2 14 8 22 22 26M626 56c0 14-10 20-22 24" />
      <Line d={ring(600, 32, 5, 9)} />
      <Line d={ink([0, 352], [640, 350])} />
      <Sheet d="M516 262c34-5 70-5 104 0 3 5 2 9-3 10-34 4-66 4-98 0-5-1-6-5-3-10z" />
      <Line d={ink([534, 274], [526, 362]) + ink([602, 274], [610, 362]) + ink([568, 276], [568, 350])} />
      <Sheet d="M546 262c-4-11-4-18-3-27h30c1 9 0 17-4 27zM573 241c12-2 14 12-1 14" />
    </>
  ),
};
