import type { Look } from '../../model/figure.ts';
import { floorOf } from '../figures/drawings.tsx';
import type { Scenery } from './sets/scenery.tsx';
import type { Panel, Person } from './strip-layout.ts';

/** A panel's picture is 640 by 400; where a figure stands in it. */
export interface Place {
  readonly person: Person;
  /** Left edge and top of the figure's canvas, and its size. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly crop: 'bust' | 'full';
}
export const picture = { width: 640, height: 400 } as const;

/** The middle of a figure's head on its canvas, and the line busts are cut at. */
const [middle, cutAt] = [425, 1110];
/** Where feet stand, seen from afar. */
const floor = 384;
/** How far hair reaches above its canvas, where it does. */
const piled: Readonly<Partial<Record<Look['hair'], number>>> = { 'bun-curly': 97, 'long-curly': 42, bun: 34, buns: 28 };

/**
 * How far the place behind people is moved and how much it is enlarged: seen near, it comes nearer, too, and a screen
 * stays whole enough to be known.
 */
export const placeShift = (shot: Panel['shot'], screen: boolean): readonly [x: number, y: number, scale: number] =>
  shot !== 'close' ? [0, 0, 1] : screen ? [-110, -6, 1.25] : [-150, -40, 1.5];

/**
 * Places the people of a panel.
 * @param panel who is seen, how near
 * @param looks how they look
 * @param scenery what stands in front of them, and whether a screen stands beside them
 */
export function placePeople(
  panel: Panel,
  looks: Readonly<Record<string, Look>>,
  {
    front,
    desk = picture.height,
    screen,
  }: { readonly front?: Scenery['front'] | undefined; readonly desk?: number; readonly screen?: boolean },
): Place[] {
  const { shot, persons } = panel;
  const look = ({ who }: Person): Look | undefined => looks[who];
  const whole = shot === 'wide' && !front && persons.every(look);
  const scale =
    shot === 'close'
      ? 0.48
      : whole
        ? wholeScale(persons, looks)
        : shot === 'wide'
          ? 0.245
          : persons.length > 2
            ? 0.27
            : front === 'always'
              ? 0.305
              : 0.325;
  // Behind a desk people reach as far down as it covers them, so that what they hold lies on it.
  const cut = shot === 'wide' && front ? Math.min(desk - 6, 362) : front === 'always' ? Math.min(desk + 8, 384) : picture.height;
  const top = (person: Person): number => {
    const seen = look(person);
    if (shot === 'close') return Math.max(34, 24 + (piled[seen?.hair ?? 'short'] ?? 0) * scale);
    return whole && seen ? floor - floorOf(seen, person.pose) * scale : cut - cutAt * scale;
  };
  return persons.map((person, index) => ({
    person,
    scale,
    y: top(person),
    x: centre(person, index, persons.length, panel, screen ?? false) - middle * scale,
    crop: whole ? 'full' : 'bust',
  }));
}

/** Whole people fill the picture, seated ones, too, if nobody stands. */
const wholeScale = (persons: readonly Person[], looks: Readonly<Record<string, Look>>): number => {
  const tallest = Math.max(...persons.flatMap(({ who, pose }) => (looks[who] ? [floorOf(looks[who], pose)] : [])));
  return tallest > 2500 ? 0.124 : 0.15;
};

/** Where the middle of a person is, from left to right. */
function centre(person: Person, index: number, count: number, { shot }: Panel, screen: boolean): number {
  if (count === 1 && screen) return 190;
  if (count === 1) return shot === 'close' ? 320 : person.slot === 'left' ? 290 : person.slot === 'right' ? 350 : 320;
  if (count === 2) return (screen ? [110, 530] : [178, 462])[index] ?? 320;
  return [112, 320, 528][index] ?? 320;
}
