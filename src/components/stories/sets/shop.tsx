import { box, ink, ring } from './ink.ts';
import { At, aside, Line, type Scenery, Shade, Sheet, Solid } from './scenery.tsx';

const shelf = (y: number): string => ink([0, y], [166, y + 1]) + ink([478, y], [640, y - 1]);

/** A shop: shelves with goods, a lamp, a counter with a till. */
export const shop: Scenery = {
  ground: 'company',
  front: 'always',
  desk: 368,
  Back: ({ people }) => (
    <>
      <Line d={shelf(96) + shelf(178) + shelf(260)} />
      <Sheet d={box(14, 50, 34, 45) + box(52, 62, 30, 34) + box(490, 54, 36, 41) + box(588, 46, 30, 49)} />
      <Sheet d={box(16, 222, 40, 37) + box(104, 226, 50, 33) + box(492, 218, 42, 41) + box(586, 228, 44, 31)} />
      <Line d="M62 259c-4-26 4-40 16-40s20 14 16 40M544 259c-2-18 6-28 16-28s18 10 16 28" />
      <Shade d={box(88, 44, 24, 51) + box(534, 60, 46, 35)} />
      <Line d="M126 95c-8-14-6-30 2-36v-12h12v12c8 8 10 22 2 36M20 178c-2-20-2-34 0-44h30c2 14 2 30 0 44M506 178c-10-8-12-34 0-44 14-8 28 0 30 12 2 14-4 26-12 32" />
      <Sheet d={box(62, 132, 46, 46) + box(560, 138, 54, 40)} />
      <Solid d={box(118, 140, 16, 38)} />
      <Line d={ink([85, 133], [85, 177]) + ink([562, 156], [612, 156])} />
      <At x={aside(people) * 0.82} y={0}>
        <Line d={ink([322, 0], [321, 34])} />
        <Sheet d="M286 66c2-20 16-32 35-32s34 12 36 32c-24 4-48 4-71 0z" />
        <Line d="M310 68c2 10 20 10 22 0" />
      </At>
      <Sheet d="M150 100l22 2v22l-22 2-10-13z" />
      <Line d={ring(150, 113, 2)} />
    </>
  ),
  Front: () => (
    <>
      <Sheet d={ink([-10, 358], [650, 356], [650, 412], [-10, 412])} />
      <Line d={ink([-10, 374], [650, 373])} />
      <Sheet d={ink([574, 356], [582, 318], [626, 318], [634, 356])} />
      <Solid d={box(589, 324, 30, 14)} />
    </>
  ),
};
