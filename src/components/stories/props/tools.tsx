import { box, ink, ring } from '../sets/ink.ts';
import { Line, Shade, Sheet, Solid } from '../sets/scenery.tsx';

/** Things that are worked with. Each stands on 0/0 and is drawn in the size it has beside a whole person. */
export const Toolbox = () => (
  <>
    <Line d={ink([-20, -40], [-20, -56], [20, -56], [20, -40])} />
    <Sheet d={box(-44, -40, 88, 40)} />
    <Shade d={box(-44, -40, 88, 13)} />
    <Line d={`${ink([-44, -27], [44, -27])}M-6-33h12v13h-12z`} />
  </>
);

export const Meter = () => (
  <>
    <Sheet d="M-34 0C-36-28-36-58-33-84c1-5 3-7 8-7 17-2 33-2 50 0 5 0 7 2 8 7 3 28 3 56 1 84-22 2-46 2-68 0z" />
    <Line d={`${ring(0, -52, 24)}${box(-17, -60, 34, 15)}${ink([-5.5, -60], [-5.5, -45])}${ink([5.5, -60], [5.5, -45])}`} />
    <Shade d={box(-22, -20, 44, 9)} />
    <Solid d={ring(0, -36, 3)} />
  </>
);

export const Keys = () => (
  <>
    <Line d={ring(-6, -26, 13, 12)} />
    <Sheet d="M-12-16c4-5 10-5 14-1 1 8 14 10 20 16-3 4-7 3-10 1l-4 2-5-4-4 1c-4-6-9-10-11-15z" />
    <Sheet d="M-14-16c-4 4-4 9-1 12-2 2-8 3-10 4 0 3 3 4 6 4l8-1 3-4c4-5 5-8 4-13-3-4-7-4-10-2z" />
    <Solid d={ring(-4, -14, 2) + ring(-10, -10, 2)} />
  </>
);

export const Clock = () => (
  <>
    <Line d="M-16-6l-6 7M16-6l6 7M-14-48l-7-6M14-48l7-6" />
    <Sheet d={ring(0, -27, 25)} />
    <Line d={ink([0, -27], [0, -43]) + ink([0, -27], [11, -20])} />
    <Shade d={`${ring(-16, -54, 8, 6)}${ring(16, -54, 8, 6)}`} />
    <Solid d={ring(0, -27, 2.5)} />
  </>
);

export const Calendar = () => (
  <>
    <Shade d={ink([-32, 0], [-20, -10], [38, -10], [32, 0])} />
    <Sheet d={box(-30, -56, 60, 54)} />
    <Solid d={box(-30, -56, 60, 13)} />
    <Line d="M-18-61v9M0-61v9M18-61v9M-20-34h8M-4-34h8M12-34h8M-20-22h8M12-22h8M-20-10h8M-4-10h8" />
    <Line d={ring(0, -22, 8)} />
  </>
);

export const Lamp = () => (
  <>
    <Line d={ink([0, -6], [0, -150]) + ink([14, -118], [14, -98])} />
    <Sheet d="M-24 0c2-8 46-8 48 0z" />
    <Sheet d="M-32-118c6-16 10-32 14-48h36c4 16 8 32 14 48-20 4-44 4-64 0z" />
    <Solid d={ring(14, -96, 2.5)} />
  </>
);

/** What small things stand on where there is no desk. */
export const Table = () => (
  <>
    <Line d={ink([-4, -96], [-4, -6]) + ink([4, -96], [4, -6])} />
    <Sheet d="M-28 2C-20-8 20-8 28 2z" />
    <Sheet d="M-48-100C-30-107 30-107 48-100 50-96 48-93 44-92-28-86 28-86-44-92-48-93-50-96-48-100z" />
  </>
);
