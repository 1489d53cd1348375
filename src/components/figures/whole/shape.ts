import type { Look } from '../../../model/figure.ts';

/** Where an upper body is open below: x of its outlines at the height of the elbows. */
export interface Girth {
  readonly outerLeft: number;
  readonly left: number;
  readonly right: number;
  readonly outerRight: number;
}
const girths: Readonly<Record<Look['top'], readonly [outerLeft: number, left: number, right: number, outerRight: number]>> = {
  shirt: [46, 200, 710, 784],
  blouse: [47, 195, 697, 764],
  sweater: [18, 190, 705, 776],
  jacket: [60, 203, 702, 781],
  dress: [53, 180, 701, 764],
  hoodie: [45, 207, 706, 778],
  stripes: [50, 194, 705, 760],
  coat: [45, 181, 710, 780],
};
/** @returns the outlines of a top, measured on its drawing */
export function girthOf(top: Look['top']): Girth {
  const [outerLeft, left, right, outerRight] = girths[top];
  return { outerLeft, left, right, outerRight };
}
