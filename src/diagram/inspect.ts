import type { Box, Picture, PlacedEdge, Point } from './flow.ts';
import { textWidth } from './measure.ts';
import { sizes } from './sizes.ts';

/** What is wrong with a picture, in words; and what is merely counted. */
export interface Inspection {
  /** Steps or labels on one another, edges through steps or labels, edges on one another, words cut: there must be none. */
  faults: string[];
  crossings: number;
  /** Bends of each edge, by `from→to`. */
  bends: Record<string, number>;
}

/** Looks at a picture as a strict reader would. */
export function inspect(picture: Picture): Inspection {
  const faults: string[] = [];
  const boxes = picture.steps.map((step) => ({ name: step.step.id, box: step as Box }));
  const labels = picture.edges.flatMap(({ edge, label }) => (label ? [{ name: `${edge.from}→${edge.to}`, box: label as Box }] : []));
  const solid = [...boxes, ...labels];
  for (const [at, one] of solid.entries())
    for (const other of solid.slice(at + 1)) if (meet(one.box, other.box)) faults.push(`${one.name} lies on ${other.name}`);
  const whole: Box = { x: 0, y: 0, width: picture.width, height: picture.height };
  for (const { name, box } of solid) if (!inside(box, whole)) faults.push(`${name} leaves the picture`);
  for (const placed of picture.steps) {
    const room = placed.width - 2 * sizes.pad - sizes.number;
    const wide = [
      ...placed.text.map((line) => textWidth(line, sizes.text.font)),
      ...[...placed.place, ...placed.figures, ...placed.sign].map((line) => textWidth(line, sizes.small.font)),
    ];
    if (wide.some((width) => width > room + 0.5)) faults.push(`words of ${placed.step.id} are cut`);
  }
  const lines = picture.edges.map((placed) => ({ name: nameOf(placed), stretches: stretches(placed) }));
  for (const { name, stretches } of lines) {
    for (const stretch of stretches) {
      for (const { name: other, box } of boxes) if (passes(stretch, box)) faults.push(`${name} runs through ${other}`);
      for (const { name: other, box } of labels) if (passes(stretch, box)) faults.push(`${name} runs through the label of ${other}`);
      if (!inside(stretch, whole)) faults.push(`${name} leaves the picture`);
    }
  }
  let crossings = 0;
  for (const [at, one] of lines.entries())
    for (const other of lines.slice(at + 1))
      for (const a of one.stretches)
        for (const b of other.stretches) {
          if (a.upright !== b.upright) crossings += Number(cross(a, b));
          else if (along(a, b)) faults.push(`${one.name} runs along ${other.name}`);
        }
  const bends = Object.fromEntries(picture.edges.map((placed) => [nameOf(placed), placed.points.length - 2]));
  return { faults, crossings, bends };
}

/** A straight part of an edge. */
interface Stretch extends Box {
  upright: boolean;
}
const nameOf = ({ edge }: PlacedEdge): string => `${edge.from}→${edge.to}`;
const stretches = ({ points }: PlacedEdge): Stretch[] => points.slice(1).map((point, at) => between(points[at] as Point, point));
const between = (a: Point, b: Point): Stretch => ({
  x: Math.min(a[0], b[0]),
  y: Math.min(a[1], b[1]),
  width: Math.abs(a[0] - b[0]),
  height: Math.abs(a[1] - b[1]),
  upright: Math.abs(a[0] - b[0]) < 0.01,
});

/** Whether two areas share more than an edge. */
const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.1 && b.x < a.x + a.width - 0.1 && a.y < b.y + b.height - 0.1 && b.y < a.y + a.height - 0.1;
const inside = (a: Box, b: Box): boolean =>
  a.x >= b.x - 0.1 && a.y >= b.y - 0.1 && a.x + a.width <= b.x + b.width + 0.1 && a.y + a.height <= b.y + b.height + 0.1;
/** Whether a stretch runs inside a box; touching its side is how edges begin and end. */
const passes = (line: Stretch, box: Box): boolean =>
  line.x < box.x + box.width - 0.1 &&
  line.x + line.width > box.x + 0.1 &&
  line.y < box.y + box.height - 0.1 &&
  line.y + line.height > box.y + 0.1;
/** Whether two stretches of one direction lie on one line and share a part of it. */
const along = (a: Stretch, b: Stretch): boolean =>
  a.upright
    ? Math.abs(a.x - b.x) < 2 && a.y < b.y + b.height - 0.1 && b.y < a.y + a.height - 0.1
    : Math.abs(a.y - b.y) < 2 && a.x < b.x + b.width - 0.1 && b.x < a.x + a.width - 0.1;
/** Whether two stretches of different directions cross. */
function cross(a: Stretch, b: Stretch): boolean {
  const [standing, lying] = a.upright ? [a, b] : [b, a];
  return (
    standing.x > lying.x + 0.1 &&
    standing.x < lying.x + lying.width - 0.1 &&
    lying.y > standing.y + 0.1 &&
    lying.y < standing.y + standing.height - 0.1
  );
}
