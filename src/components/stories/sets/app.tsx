import { Button, Phone, scribble } from './devices.tsx';
import { box, ink, ring } from './ink.ts';
import { Line, type Scenery, Shade } from './scenery.tsx';

/** The company's app: a meter, a curve, a button. */
export const app: Scenery = {
  ground: 'customer',
  screen: true,
  Back: ({ people }) => (
    <>
      <Line d={ink([0, 352], [640, 350])} />
      <Phone people={people}>
        <Line d={scribble(22, 54, 90)} />
        <Shade d={ring(94, 128, 52)} />
        <Line d={`${ring(94, 128, 52) + ink([94, 130], [122, 98])}M60 152c-8-26 4-54 30-58`} />
        <Line d={box(20, 200, 148, 58) + ink([28, 248], [54, 232], [78, 240], [104, 216], [130, 226], [160, 208])} />
        <Button x={40} y={286} width={108} />
      </Phone>
    </>
  ),
};
