import { curveMonotoneX, line } from 'd3-shape';

/** SVG path through points; never over- or undershoots them (monotone cubic, Fritsch-Carlson). Empty without points. */
export const curvePath = (points: readonly { x: number; y: number }[]): string =>
  line<{ x: number; y: number }>(
    (point) => point.x,
    (point) => point.y,
  )
    .curve(curveMonotoneX)
    .digits(1)([...points]) ?? '';
