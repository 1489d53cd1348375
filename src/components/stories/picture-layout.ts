import type { Look } from '../../model/figure.ts';
import { isWhole } from '../figures/Figure.tsx';
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

/**
 * Places the people of a panel.
 * @param panel who is seen, how near
 * @param looks how they look
 * @param scenery what stands in front of them, and whether a screen stands beside them
 */
export function placePeople(
  panel: Panel,
  looks: Readonly<Record<string, Look>>,
  scenery: { readonly front: Scenery['front'] | undefined; readonly screen: boolean },
): Place[] {
  const whole =
    panel.shot === 'wide' &&
    (scenery.front === 'fence' || !scenery.front) &&
    panel.persons.every(({ who, pose }) => looks[who] && isWhole(looks[who], pose));
  const sitting = whole && panel.persons.some(({ who, pose }) => pose === 'sit' || pose === 'wheelchair' || looks[who]?.wheelchair);
  const count = panel.persons.length;
  const scale = panel.shot === 'close' ? 0.48 : whole ? (sitting ? 0.15 : 0.19) : panel.shot === 'wide' ? 0.245 : count > 2 ? 0.27 : 0.325;
  const y =
    panel.shot === 'close'
      ? 34
      : whole
        ? sitting
          ? 26
          : 44
        : (panel.shot === 'wide' && (scenery.front === 'wide' || scenery.front === 'fence') ? 352 : picture.height) - cutAt * scale;
  return panel.persons.map((person, index) => ({
    person,
    scale,
    y,
    x: centre(person, index, count, panel, scenery.screen) - middle * scale,
    crop: whole ? 'full' : 'bust',
  }));
}

/** Where the middle of a person is, from left to right. */
function centre(person: Person, index: number, count: number, { shot }: Panel, screen: boolean): number {
  if (count === 1 && screen) return 190;
  if (count === 1) return shot === 'close' ? 320 : person.slot === 'left' ? 270 : person.slot === 'right' ? 370 : 320;
  if (count === 2) return (screen ? [110, 530] : [178, 462])[index] ?? 320;
  return [112, 320, 528][index] ?? 320;
}
