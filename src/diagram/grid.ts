import type { Flow, FlowEdge, FlowStep } from './flow.ts';

/** Where a step stands before anything is measured. Rows count over all lanes, a lane has one or more. */
export interface Cell {
  row: number;
  column: number;
}

/** A flow on a grid. */
export interface Grid {
  columns: number;
  /** Lane of each row. */
  rows: string[];
  cells: Map<string, Cell>;
  /** Column a phase begins with. */
  starts: Map<string, number>;
  /** Edges that run straight down or up within a column: a hand-over that takes no time of its own. */
  shared: Set<FlowEdge>;
  /** Whether an edge goes on, not back. */
  forward(edge: FlowEdge): boolean;
}

/** Rows a lane may grow to before steps move to the right instead. */
const mostRows = 5;

/**
 * Gives each step a column (when) and a row (who). Columns follow the order of phases and numbers; a hand-over to another lane
 * may stay in its column; ways that exclude one another may stand one below the other in a lane.
 */
export function gridOf(flow: Flow): Grid {
  const phases = new Map(flow.phases.map(({ id }, at) => [id, at]));
  const lanes = new Map(flow.lanes.map(({ id }, at) => [id, at]));
  const inOrder = [...flow.steps].sort(
    (a, b) => (phases.get(a.phase) ?? 0) - (phases.get(b.phase) ?? 0) || flow.steps.indexOf(a) - flow.steps.indexOf(b),
  );
  const order = new Map(inOrder.map(({ id }, at) => [id, at]));
  const forward = ({ from, to }: FlowEdge) => (order.get(from) ?? 0) < (order.get(to) ?? 0);
  const before = new Map<string, FlowEdge[]>(flow.steps.map(({ id }) => [id, []]));
  const after = new Map<string, FlowEdge[]>(flow.steps.map(({ id }) => [id, []]));
  for (const edge of flow.edges.filter(forward)) {
    before.get(edge.to)?.push(edge);
    after.get(edge.from)?.push(edge);
  }
  const excludes = alternatives(inOrder, after);

  /** Per lane and column: the steps of its rows; and where an upright edge passes. */
  const taken = flow.lanes.map(() => new Map<number, (FlowStep | undefined)[]>());
  const passed = flow.lanes.map(() => new Set<number>());
  /** Columns of a lane that get no further row: an edge begins or ends there upright. */
  const closed = flow.lanes.map(() => new Set<number>());
  const places = new Map<string, { lane: number; sub: number; column: number }>();
  const starts = new Map<string, number>();
  const shared = new Set<FlowEdge>();
  let last = -1;

  for (const step of inOrder) {
    if (!starts.has(step.phase)) starts.set(step.phase, last + 1);
    const lane = lanes.get(step.lane) ?? 0;
    const edges = before.get(step.id) ?? [];
    const start = starts.get(step.phase) ?? 0;
    const only = edges.length === 1 ? edges[0] : undefined;
    const from = only && places.get(only.from);
    if (only && from && from.column >= start && shares(only, from, lane)) {
      shared.add(only);
      for (let at = Math.min(from.lane, lane) + 1; at < Math.max(from.lane, lane); at++) passed[at]?.add(from.column);
      for (const at of [from.lane, lane]) closed[at]?.add(from.column);
      put(step, lane, from.column, 0);
      continue;
    }
    let column = Math.max(start, ...edges.map(({ from }) => (places.get(from)?.column ?? -1) + 1));
    const wanted = from && from.lane === lane ? from.sub : 0;
    for (;;) {
      const sub = freeRow(step, lane, column, wanted);
      if (sub !== undefined) {
        put(step, lane, column, sub);
        break;
      }
      column += 1;
    }
  }

  const heights = taken.map((columns) => Math.max(1, ...[...columns.values()].map((steps) => steps.length)));
  const tops = heights.map((_height, at) => heights.slice(0, at).reduce((sum, one) => sum + one, 0));
  return {
    columns: last + 1,
    rows: flow.lanes.flatMap(({ id }, at) => Array.from({ length: heights[at] ?? 1 }, () => id)),
    cells: new Map([...places].map(([id, { lane, sub, column }]) => [id, { row: (tops[lane] ?? 0) + sub, column }])),
    starts,
    shared,
    forward,
  };

  /** Whether an edge may run straight up or down to a lane: nothing in its way, and its source asks nothing. */
  function shares(edge: FlowEdge, from: { lane: number; column: number }, lane: number): boolean {
    if (edge.label || from.lane === lane || flow.edges.filter((one) => one.from === edge.from).length > 1) return false;
    for (let at = Math.min(from.lane, lane); at <= Math.max(from.lane, lane); at++) {
      const here = taken[at]?.get(from.column)?.filter(Boolean) ?? [];
      if (passed[at]?.has(from.column) || here.length > (at === from.lane ? 1 : 0)) return false;
    }
    return true;
  }

  function freeRow(step: FlowStep, lane: number, column: number, wanted: number): number | undefined {
    if (passed[lane]?.has(column) || closed[lane]?.has(column)) return;
    const here = taken[lane]?.get(column) ?? [];
    const others = here.filter((one) => one !== undefined);
    if (others.length > 0 && (others.length >= mostRows || !others.every((other) => excludes(other.id, step.id)))) return;
    if (here[wanted] === undefined) return wanted;
    for (let sub = 0; sub < mostRows; sub++) if (here[sub] === undefined) return sub;
    return;
  }

  function put(step: FlowStep, lane: number, column: number, sub: number): void {
    const here = taken[lane]?.get(column) ?? [];
    while (here.length <= sub) here.push(undefined);
    here[sub] = step;
    taken[lane]?.set(column, here);
    places.set(step.id, { lane, sub, column });
    last = Math.max(last, column);
  }
}

/** Whether no way leads from one step to the other, in either direction. Beyond 400 steps nothing is taken to exclude anything. */
function alternatives(inOrder: FlowStep[], after: Map<string, FlowEdge[]>): (a: string, b: string) => boolean {
  if (inOrder.length > 400) return () => false;
  const reach = new Map<string, Set<string>>();
  for (const { id } of [...inOrder].reverse()) {
    const all = new Set<string>();
    for (const { to } of after.get(id) ?? []) {
      all.add(to);
      for (const further of reach.get(to) ?? []) all.add(further);
    }
    reach.set(id, all);
  }
  return (a, b) => !reach.get(a)?.has(b) && !reach.get(b)?.has(a);
}
