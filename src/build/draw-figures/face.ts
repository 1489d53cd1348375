import { filled, holes, inkPath, small, strokes } from './markup.ts';
import { cut, flatten, type Point, type Subpath } from './path.ts';
import { takePeep } from './peeps.ts';
import type { FaceCut } from './recipe.ts';

/** What is drawn of a face: markup of its pieces, and the places on the canvas about which they move. */
export interface FacePieces {
  readonly brows: string;
  readonly eyes: string;
  readonly mouth: string;
  readonly rest: string;
  readonly eyesAt: Point;
  readonly mouthAt: Point;
  readonly temper: FaceCut['temper'];
}

/** How far a piece reaches below its neighbour, so that no light shows between them. */
const overlap = 5;

/** Takes a face of the set apart as the recipe says. */
export function drawFace({ peep, brows, eyes, mouth, rest, seams = {}, temper, eyesAt, mouthAt }: FaceCut): FacePieces {
  const all = strokes(takePeep('face', peep));
  const white = holes(all);
  const pick = (numbers: readonly number[], side?: 'brow' | 'eye'): Subpath[] =>
    numbers.flatMap((number) => {
      const stroke = all[number];
      if (!stroke) throw new Error(`${peep} has no stroke ${number}`);
      const seam = seams[number];
      if (!seam || !side) return [stroke];
      const [x1, y1, x2, y2] = seam;
      return [cut(stroke, side === 'brow' ? [x2, y2, x1, y1] : [x1, y1 - overlap, x2, y2 - overlap])];
    });
  const piece = (strokes: readonly Subpath[], paperAbove = false): string => {
    const paper = filled(
      'paper',
      strokes.filter((stroke) => white.includes(stroke)),
    );
    return small(paperAbove ? inkPath(strokes) + paper : paper + inkPath(strokes), 1);
  };
  const [lids, lips] = [pick(eyes, 'eye'), typeof mouth === 'string' ? [] : pick(mouth)];
  const ownMouth = typeof mouth === 'string' ? `<path d="${mouth}"/>` : '';
  return {
    brows: piece(pick(brows, 'brow')),
    eyes: piece(lids),
    // A beard parts around the ink of a mouth: the rim must not cover the teeth.
    mouth: ownMouth ? small(ownMouth, 1) : piece(lips, true),
    rest: piece(pick(rest)),
    eyesAt: eyesAt ?? middle(lids),
    mouthAt: mouthAt ?? (lips.length ? middle(lips) : ownMouthAt),
    temper,
  };
}

/** Mouths of our own are drawn around this place. */
const ownMouthAt: Point = [546, 412];

function middle(subpaths: readonly Subpath[]): Point {
  const points = subpaths.flatMap(flatten);
  const centre = (axis: 0 | 1): number => {
    const values = points.map((point) => point[axis]);
    return Math.round((Math.min(...values) + Math.max(...values)) / 2);
  };
  return [centre(0), centre(1)];
}
