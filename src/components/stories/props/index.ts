import type { VNode } from 'preact';
import type { props as things } from '../../../model/kinds/story.ts';
import { Boxes, Cake, Flowers, Letter, Parcel, Suitcase } from './goods.tsx';
import { Calendar, Clock, Keys, Lamp, Meter, Table, Toolbox } from './tools.tsx';

export type Thing = (typeof things)[number];
interface Prop {
  readonly Drawing: () => VNode;
  /** Half its width, and its height, in the size it has beside a whole person. */
  readonly size: readonly [halfWidth: number, height: number];
  /** Stands on a desk or a small table; other things stand on the floor. */
  readonly small?: true;
}

/** Everything a scene can hold, and the little table that small things bring along. */
export const props: Readonly<Record<Thing | 'table', Prop>> = {
  parcel: { Drawing: Parcel, size: [46, 62] },
  letter: { Drawing: Letter, size: [30, 40], small: true },
  cake: { Drawing: Cake, size: [36, 65], small: true },
  flowers: { Drawing: Flowers, size: [34, 96], small: true },
  suitcase: { Drawing: Suitcase, size: [34, 106] },
  boxes: { Drawing: Boxes, size: [78, 102] },
  toolbox: { Drawing: Toolbox, size: [46, 58] },
  meter: { Drawing: Meter, size: [38, 94], small: true },
  keys: { Drawing: Keys, size: [26, 40], small: true },
  clock: { Drawing: Clock, size: [26, 62], small: true },
  calendar: { Drawing: Calendar, size: [40, 62], small: true },
  lamp: { Drawing: Lamp, size: [34, 170] },
  table: { Drawing: Table, size: [50, 104] },
};
