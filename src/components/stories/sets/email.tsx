import { scribble, Window } from './devices.tsx';
import { ink, ring } from './ink.ts';
import { Line, type Scenery, Sheet, Solid } from './scenery.tsx';

/** A mail in its window, and an envelope on its way. */
export const email: Scenery = {
  ground: 'customer',
  screen: true,
  Back: ({ people }) => (
    <>
      <Line d={ink([0, 352], [640, 350])} />
      <Window people={people}>
        <Solid d={ring(30, 54, 9)} />
        <Line
          d={
            scribble(50, 54, 80) +
            scribble(24, 88, 190) +
            scribble(24, 108, 180) +
            scribble(24, 128, 150) +
            scribble(24, 160, 70) +
            ink([196, 52], [218, 52])
          }
        />
      </Window>
      <g transform={`translate(${people > 1 ? 268 : 500} 200) rotate(-8)`}>
        <Sheet d={ink([0, 0], [104, 2], [103, 70], [-1, 69], [0, 0])} />
        <Line d={ink([0, 0], [52, 42], [104, 2]) + ink([0, 69], [38, 32]) + ink([103, 70], [66, 32])} />
      </g>
      <Line d={people > 1 ? 'M252 300c-12 10-26 14-42 14M246 284c-8 4-16 6-24 6' : 'M484 296c-12 10-26 14-42 14M478 280c-8 4-16 6-24 6'} />
    </>
  ),
};
