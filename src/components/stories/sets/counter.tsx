import { box, ink, ring } from './ink.ts';
import { Line, type Scenery, Shade, Sheet, Solid } from './scenery.tsx';

/** A service counter: glass, a number board, a bell. */
export const counter: Scenery = {
  ground: 'company',
  front: 'always',
  desk: 359,
  Back: () => (
    <>
      <Line d={ink([318, 40], [318, 352]) + ink([326, 40], [326, 352]) + ink([0, 38], [640, 36]) + ink([0, 26], [640, 25])} />
      <Line d={ink([346, 110], [372, 84]) + ink([346, 132], [386, 92]) + ink([296, 150], [268, 178])} />
      <Sheet d={box(540, 62, 84, 52)} />
      <Line d="M560 78c6-6 18-4 16 6-2 8-12 10-16 18h18M590 76h18l-12 28" />
      <Sheet d={box(18, 70, 74, 96)} />
      <Line d={ink([30, 90], [78, 90]) + ink([30, 106], [80, 106]) + ink([30, 122], [62, 122])} />
      <Shade d="M24 352c-4-30-4-60 0-84h46c4 26 4 56 0 84z" />
      <Line d="M47 268c-2-34-26-42-32-62M47 268c0-40 4-52 12-78M48 268c6-28 22-32 34-54M15 206c-2 24 14 38 32 44M82 214c0 22-14 34-34 40" />
      <Line d={ring(582, 176, 18) + ink([582, 176], [582, 165]) + ink([582, 176], [590, 180])} />
    </>
  ),
  Front: () => (
    <>
      <Sheet d={ink([-10, 350], [650, 348], [650, 366], [-10, 368])} />
      <Shade d={ink([-10, 368], [650, 366], [650, 412], [-10, 412])} />
      <Sheet d="M570 348c0-16 12-26 26-26s26 10 26 26z" />
      <Solid d={ring(596, 318, 4)} />
    </>
  ),
};
