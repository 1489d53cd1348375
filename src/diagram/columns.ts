import type { Flow, FlowEdge } from './flow.ts';
import type { Grid } from './grid.ts';
import { grouped, type Ports } from './ports.ts';
import type { Route } from './route.ts';
import type { Rows } from './rows.ts';
import { sizes } from './sizes.ts';
import { tracksOf } from './tracks.ts';
import type { Label } from './wording.ts';

/** Widths: of columns and of the gutters between them. */
export interface Columns {
  width: number;
  /** Left edge of each column. */
  columns: number[];
  /** Where each phase begins. */
  phases: number[];
  /** Line on which an edge turns in its gutter. */
  turns: Map<Route, number>;
}

/** Sets the columns side by side, each gutter as wide as its labels and the edges that turn in it. */
export function columnsOf(
  flow: Flow,
  grid: Grid,
  routes: readonly Route[],
  labels: ReadonlyMap<FlowEdge, Label>,
  ports: Ports,
  rows: Rows,
): Columns {
  const made: Columns = { width: 0, columns: [], phases: [], turns: new Map() };
  const turning = grouped(
    routes.filter(({ kind }) => kind === 'turn' || kind === 'round'),
    ({ gutter }) => String(gutter),
  );
  const stubs = Array.from({ length: grid.columns }, () => 4);
  for (const { edge, from } of routes) stubs[from.column] = Math.max(stubs[from.column] ?? 4, (labels.get(edge)?.width ?? -8) + 8);
  const starts = flow.phases.map(({ id }) => grid.starts.get(id) ?? 0);
  let x = 8;
  for (let column = 0; column < grid.columns; column++) {
    for (const [at, start] of starts.entries()) if (start === column) made.phases[at] = Math.max(0, x - 8);
    made.columns[column] = x;
    x += sizes.step;
    const stub = stubs[column] ?? 4;
    const here = turning.get(String(column)) ?? [];
    const tracks = tracksOf(
      here.map((route) => ({
        start: exitOf(route),
        end: route.kind === 'round' ? (rows.rounds.get(route) ?? 0) : entryOf(route),
        out: route.kind !== 'round' || route.to.column > route.from.column ? 'after' : 'before',
      })),
    );
    for (const [at, route] of here.entries()) made.turns.set(route, x + stub + 4 + (tracks[at] ?? 0) * sizes.track);
    const lanes = here.length > 0 ? (Math.max(...tracks) + 1) * sizes.track : 0;
    const last = column === grid.columns - 1;
    x += Math.max(last ? 12 : sizes.gutter, stub + lanes + (last ? 6 : sizes.arrow)) + (starts.includes(column + 1) ? 6 : 0);
  }
  made.width = x;
  return made;

  function exitOf(route: Route): number {
    return (rows.middles[route.from.row] ?? 0) + (ports.exit.get(route) ?? 0);
  }
  function entryOf(route: Route): number {
    return (rows.middles[route.to.row] ?? 0) + (ports.entry.get(route) ?? 0);
  }
}
