import type { Box, Picture, Point } from '../../diagram/flow.ts';
import { sizes } from '../../diagram/sizes.ts';
import type { BpmnGraph, FlowNode } from './flow-nodes.ts';

/** Where everything stands, in the pixels of the diagram. */
export interface Places {
  pool: Box;
  lanes: Map<string, Box>;
  shapes: Map<string, Box>;
  /** Points of each flow, in the order of flows. */
  flows: Point[][];
}

/** Left of the lanes: the name of the pool, then those of the lanes. */
const heading = 30;
const margin = 60;
/** Width that is left of a column in which only small shapes without names stand. */
const narrow = 64;

const shapeOf: Record<FlowNode['type'], number | undefined> = {
  startEvent: 36,
  endEvent: 36,
  intermediateCatchEvent: 36,
  exclusiveGateway: 50,
  parallelGateway: 50,
  task: undefined,
};

/**
 * Turns the layouter’s picture into BPMN’s: events and gateways in the middle of their boxes, flows from shape to shape. Columns that hold
 * nothing wide are drawn together; all that lies in them moves alike, so that nothing new overlaps.
 */
export function placesOf(graph: BpmnGraph, picture: Picture): Places {
  const columns = [...new Set(picture.steps.map(({ x }) => x))].sort((a, b) => a - b);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const wide = new Set(picture.steps.filter(({ step }) => isWide(nodes.get(step.id))).map(({ x }) => x));
  const small = columns.filter((column) => !wide.has(column));
  const top = Math.min(...picture.lanes.map(({ y }) => y));
  const across = (x: number) => {
    let saved = 0;
    for (const column of small) saved += (sizes.step - narrow) * Math.min(1, Math.max(0, (x - column) / sizes.step));
    return round(margin + 2 * heading + x - saved);
  };
  const down = (y: number) => round(margin + y - top);
  const right = across(picture.width);
  const bottom = Math.max(...picture.lanes.map(({ y, height }) => down(y + height)));
  const boxes = new Map(picture.steps.map((placed) => [placed.step.id, placed]));
  const shapes = new Map(
    [...boxes].map(([id, box]): [string, Box] => {
      const size = shapeOf[nodes.get(id)?.type ?? 'task'];
      const [left, middle] = [across(box.x), down(box.y + box.height / 2)];
      const width = across(box.x + box.width) - left;
      if (size === undefined) return [id, { x: left, y: round(middle - box.height / 2), width: round(width), height: box.height }];
      return [id, { x: round(left + (width - size) / 2), y: round(middle - size / 2), width: size, height: size }];
    }),
  );
  return {
    pool: { x: margin, y: margin, width: round(right - margin), height: round(bottom - margin) },
    lanes: new Map(
      picture.lanes.map(({ id, y, height }) => [
        id,
        { x: margin + heading, y: down(y), width: round(right - margin - heading), height: round(down(y + height) - down(y)) },
      ]),
    ),
    shapes,
    flows: picture.edges.map(({ edge, points }) => {
      const moved = points.map(([x, y]): Point => [across(x), down(y)]);
      return tidy([
        ...reach(moved[0] as Point, shapes.get(edge.from), moved[1] as Point),
        ...moved.slice(1, -1),
        ...reach(moved.at(-1) as Point, shapes.get(edge.to), moved.at(-2) as Point).reverse(),
      ]);
    }),
  };

  function isWide(node: FlowNode | undefined): boolean {
    return !node || node.type === 'task' || node.name !== '';
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** From the edge of a box to the small shape in its middle: sideways at the shape’s middle, else straight up or down. */
function reach(point: Point, shape: Box | undefined, next: Point): Point[] {
  if (!shape) return [point];
  const [x, y] = [round(shape.x + shape.width / 2), round(shape.y + shape.height / 2)];
  if (next[0] === point[0]) {
    const side: Point = [x, point[1] < y ? shape.y : round(shape.y + shape.height)];
    const onEdge = point[0] >= shape.x && point[0] <= shape.x + shape.width && shape.width > 60;
    return onEdge ? [point] : [side, [x, point[1]], point];
  }
  if (shape.width > 60) return [point];
  const side: Point = [point[0] < x ? shape.x : round(shape.x + shape.width), y];
  return [side, [point[0], y], point];
}

/** Without points that lie on one another or in the middle of a straight line. */
function tidy(points: readonly Point[]): Point[] {
  const apart = points.filter(([x, y], at) => at === 0 || x !== points[at - 1]?.[0] || y !== points[at - 1]?.[1]);
  return apart.filter(([x, y], at) => {
    const [before, after] = [apart[at - 1], apart[at + 1]];
    return !before || !after || !((before[0] === x && x === after[0]) || (before[1] === y && y === after[1]));
  });
}
