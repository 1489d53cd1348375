import { box, ink, ring } from './ink.ts';
import { Line, type Scenery, Shade, Sheet, Solid } from './scenery.tsx';

/** A meeting room: a board with a path on it, a table for all. */
export const meeting: Scenery = {
  ground: 'company',
  front: 'always',
  desk: 384,
  Back: () => (
    <>
      <Sheet d={box(150, 22, 340, 170)} />
      <Line d={box(176, 50, 46, 30) + box(254, 50, 46, 30) + box(412, 96, 50, 32) + ring(360, 64, 20) + box(258, 132, 46, 30)} />
      <Line
        d={`${ink([223, 65], [252, 65]) + ink([301, 65], [338, 65])}M244 60l8 5-8 6M330 60l8 5-8 6M380 70c24 4 44 10 54 24M428 88l7 8 4-10M410 116c-40 6-70 16-100 30M318 138l-8 8 11 4`}
      />
      <Solid d={ring(360, 64, 5)} />
      <Line d={ink([160, 198], [480, 197]) + ink([14, 40], [14, 200]) + box(30, 60, 88, 110) + ink([74, 62], [74, 168])} />
      <Shade d={box(540, 70, 70, 92)} />
      <Line d={`${box(540, 70, 70, 92)}M552 140c8-20 18-22 24-10s14-14 24-30`} />
    </>
  ),
  Front: () => (
    <>
      <Sheet d="M-20 412c0-36 40-58 110-64 150-10 310-10 460 0 70 6 108 28 110 64z" />
      <Sheet d={ink([404, 372], [470, 358], [506, 366], [438, 382], [404, 372])} />
      <Line d={ink([428, 370], [470, 362]) + ink([440, 375], [482, 367])} />
      <Sheet d="M182 362c-3-12-4-18-3-28h32c1 10 0 16-4 28-8 3-18 3-25 0zM211 340c12-2 14 12-1 14" />
      <Sheet d="M292 380c20-6 44-6 60 0-14 8-44 8-60 0z" />
    </>
  ),
};
