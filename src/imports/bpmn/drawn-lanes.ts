import { liesIn } from './diagrams.ts';
import type { BpmnFile, BpmnLane } from './elements.ts';
import type { FileIndex } from './index.ts';
import { type Remark, remark } from './report.ts';

/**
 * Lanes of a process with the elements that are drawn in them, where no lane names them: the smallest lane around the middle of the shape.
 * Rows or columns make no difference. What lies in a sub-process goes with it.
 */
export function drawnIn(lanes: readonly BpmnLane[], { shapes }: BpmnFile, index: FileIndex, remarks: Remark[]): BpmnLane[] {
  const named = new Set(lanes.flatMap(({ nodes }) => nodes));
  const areas = lanes
    .flatMap((lane) => ({ lane, area: shapes.get(lane.id) }))
    .flatMap(({ lane, area }) => (area ? [{ lane, area }] : []))
    .sort((a, b) => a.area.width * a.area.height - b.area.width * b.area.height);
  const drawn = new Map<BpmnLane, string[]>();
  if (areas.length > 0)
    for (const { id } of index.within(lanes[0]?.process ?? '')) {
      const shape = shapes.get(id);
      const around = shape && !named.has(id) ? areas.find(({ area }) => liesIn(shape, area))?.lane : undefined;
      if (around) drawn.set(around, [...(drawn.get(around) ?? []), id]);
    }
  return lanes.map((lane) => {
    const nodes = drawn.get(lane);
    if (!nodes) return lane;
    remarks.push(remark('lane-drawn', lane, { n: nodes.length }));
    return { ...lane, nodes: [...lane.nodes, ...nodes] };
  });
}
