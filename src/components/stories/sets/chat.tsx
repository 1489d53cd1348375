import { Phone, scribble } from './devices.tsx';
import { ink } from './ink.ts';
import { Line, type Scenery, Shade, Solid } from './scenery.tsx';

/** A chat: what the customer wrote, what came back, and somebody typing. */
export const chat: Scenery = {
  ground: 'customer',
  screen: true,
  Back: ({ people }) => (
    <>
      <Line d={ink([0, 352], [640, 350])} />
      <Phone people={people}>
        <Shade d="M62 48c36-2 72-2 104 0 6 12 6 30 0 44l8 12-20-8c-32 2-62 2-92 0-6-16-6-32 0-48z" />
        <Line d={scribble(74, 62, 80) + scribble(74, 78, 54)} />
        <Line d="M22 122c38-2 76-2 112 0 6 18 6 40 0 58-34 2-66 2-96 0l-20 10 6-14c-6-16-6-38-2-54z" />
        <Line d={scribble(34, 138, 84) + scribble(34, 152, 88) + scribble(34, 166, 50)} />
        <Shade d="M84 208c28-2 56-2 82 0 6 10 6 24 0 34l8 10-20-6c-24 2-46 2-70 0-4-12-4-26 0-38z" />
        <Line d={scribble(96, 226, 58)} />
        <Line d="M22 266c18-2 36-2 52 0 4 10 4 22 0 32-18 2-36 2-52 0-4-10-4-22 0-32z" />
        <Solid d="M34 280a4 4 0 1 0 .1 0zM48 280a4 4 0 1 0 .1 0zM62 280a4 4 0 1 0 .1 0z" />
      </Phone>
    </>
  ),
};
