import type { Scene } from '../../model/kinds/story.ts';
import { type Place, picture } from './picture-layout.ts';
import { props, type Thing } from './props/index.ts';
import type { Shot, Slot } from './strip-layout.ts';

/** A thing in the picture: what, where it stands, how large. */
export interface PlacedProp {
  readonly thing: Thing | 'table';
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Stands behind the people, as tall things at their sides do. */
  readonly behind?: true;
}
interface Setting {
  readonly shot: Shot;
  readonly places: readonly Place[];
  /** Height of the desk before the people, if one is seen. */
  readonly desk: number | undefined;
  /** Nothing low ever stands before the people here: things may stand behind them. */
  readonly open?: boolean;
}

/** The floor seen from afar, and the lower edge of the picture seen nearer. */
const [floor, edge] = [388, 394];
const tableHeight = 100;
/** What is no higher covers nothing of the people it stands before. */
const low = 96;
const wanted: Readonly<Record<Slot, number>> = { left: 62, center: 320, right: 578 };

/**
 * Places the things of a scene: on the floor, on the desk, or on a little table; never before a face. Near pictures show none.
 * @param things as the scene names them
 * @param setting the framing, and who stands where
 */
export function placeProps(things: Scene['props'], { shot, places, desk, open = false }: Setting): PlacedProp[] {
  if (!things || shot === 'close') return [];
  const scale = shot === 'wide' ? 1 : 1.35;
  const taken = new Map<Slot, number>();
  return things.flatMap(({ thing, at }) => {
    const prior = taken.get(at) ?? 0;
    const { size, small } = props[thing];
    const onTable = small && desk === undefined;
    const ground = shot === 'wide' ? floor : edge;
    // Seen nearer, a table's foot is out of the picture.
    const foot = onTable && shot !== 'wide' ? ground + 70 : ground;
    const y = onTable ? foot - tableHeight * scale : small && desk !== undefined ? desk : ground;
    const [own, ofTable] = [size[0] * scale, onTable ? props.table.size[0] * scale : 0];
    const widest = Math.max(own, ofTable);
    const near = wanted[at] + prior * (at === 'right' ? -1 : 1);
    // A table is too low to stand before a face.
    const x = free(near, widest, faceless(own, y - size[1] * scale, places), places);
    taken.set(at, prior + 2 * widest);
    return [
      ...(onTable ? [{ thing: 'table' as const, x, y: foot, scale }] : []),
      { thing, x, y, scale, ...(open && at !== 'center' && size[1] > low ? { behind: true as const } : {}) },
    ];
  });
}

type Clear = (x: number) => boolean;
const beside =
  (halfWidth: number, areas: readonly { readonly left: number; readonly right: number }[]): Clear =>
  (at) =>
    areas.every(({ left, right }) => at + halfWidth <= left || at - halfWidth >= right);

/** Whether a thing that reaches up to `top` leaves every face free. */
const faceless = (halfWidth: number, top: number, places: readonly Place[]): Clear =>
  beside(
    halfWidth,
    places.map(faceOf).filter(({ bottom }) => top < bottom),
  );

/** The nearest x at which a thing stands beside the people, or at least before no face. */
function free(x: number, halfWidth: number, leavesFaces: Clear, places: readonly Place[]): number {
  const inside = (at: number): number => Math.round(Math.min(picture.width - halfWidth, Math.max(halfWidth, at)));
  const tries = Array.from({ length: 120 }, (_, i) => inside(x + (i % 2 ? 1 : -1) * Math.ceil(i / 2) * 10)).filter(leavesFaces);
  const bodies = places
    .filter(({ crop }) => crop === 'full')
    .map((place) => ({ left: place.x + 120 * place.scale, right: place.x + 800 * place.scale }));
  const alone = tries.find(beside(halfWidth, bodies));
  return alone !== undefined && Math.abs(alone - x) < 130 ? alone : (tries[0] ?? inside(x));
}

/** Where a face is in the picture. */
export function faceOf({ x, y, scale, person }: Place): { left: number; right: number; top: number; bottom: number } {
  const [from, to] = person.mirrored ? [190, 520] : [330, 660];
  return { left: x + from * scale, right: x + to * scale, top: y + 150 * scale, bottom: y + 500 * scale };
}
