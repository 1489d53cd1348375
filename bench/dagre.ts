import type { Flow } from '../src/diagram/flow.ts';
import { widePicture } from '../src/diagram/wide.ts';

/** As much of dagre as is used here. */
interface Graph {
  setGraph(options: object): void;
  setDefaultEdgeLabel(label: () => object): void;
  setNode(id: string, size: object): void;
  setEdge(from: string, to: string): void;
}
interface Dagre {
  graphlib: { Graph: new () => Graph };
  layout(graph: Graph): void;
}

/**
 * dagre, if somebody has installed it: `npm install --no-save @dagrejs/dagre`. It lays out the same boxes and edges in layers, but
 * knows no lanes, phases, labels or rectangular ways: it has less to do.
 * @returns lays out a flow
 */
export async function dagre(): Promise<((flow: Flow) => void) | undefined> {
  const name = '@dagrejs/dagre';
  const found = await import(name).catch(() => undefined);
  if (!found) return;
  const library: Dagre = found.default ?? found;
  const boxes = new Map<Flow, ReturnType<typeof widePicture>['steps']>();
  return (flow) => {
    // Sizes are known beforehand, so that measuring words is not part of the time.
    const steps = boxes.get(flow) ?? widePicture(flow).steps;
    boxes.set(flow, steps);
    const graph = new library.graphlib.Graph();
    graph.setGraph({ rankdir: 'LR' });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const { step, width, height } of steps) graph.setNode(step.id, { width, height });
    for (const { from, to } of flow.edges) graph.setEdge(from, to);
    library.layout(graph);
  };
}
