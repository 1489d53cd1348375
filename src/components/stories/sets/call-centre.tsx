import { box, ink, ring } from './ink.ts';
import { At, aside, Line, type Scenery, Shade, Sheet, Solid } from './scenery.tsx';

/** Desks in a row, screens, a wall clock, lamps above. */
export const callCentre: Scenery = {
  ground: 'company',
  front: 'always',
  desk: 370,
  Back: ({ people }) => (
    <>
      <Line d={ink([0, 226], [640, 222]) + ink([110, 228], [110, 330]) + ink([530, 226], [530, 330])} />
      <Sheet d={box(18, 120, 92, 66) + box(534, 118, 92, 66)} />
      <Line d={ink([62, 188], [62, 208]) + ink([40, 209], [84, 208]) + ink([580, 186], [580, 206]) + ink([558, 207], [602, 206])} />
      <Line
        d={
          ink([30, 136], [78, 136]) +
          ink([30, 150], [94, 150]) +
          ink([30, 164], [64, 164]) +
          ink([546, 168], [562, 150], [580, 158], [612, 132])
        }
      />
      <At x={aside(people)} y={0}>
        <Sheet d={ring(320, 62, 30)} />
        <Line d={ink([320, 64], [320, 44]) + ink([320, 64], [334, 70])} />
      </At>
      <Line d={ink([90, 0], [90, 26]) + ink([552, 0], [552, 24])} />
      <Shade d="M58 48c4-16 18-22 32-22s28 6 32 22zM520 46c4-16 18-22 32-22s28 6 32 22z" />
      <Line d="M296 196c0-32 48-32 48 0M290 196h10v18h-10zM340 196h10v18h-10zM346 214c0 14-10 16-22 16" />
    </>
  ),
  Front: () => (
    <>
      <Sheet d={ink([-10, 362], [650, 360], [650, 412], [-10, 412])} />
      <Line d={ink([-10, 376], [650, 375])} />
      <Sheet d={ink([8, 360], [18, 336], [66, 336], [76, 360])} />
      <Solid d={ring(42, 348, 3)} />
    </>
  ),
};
