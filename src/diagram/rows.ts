import type { Flow, Picture } from './flow.ts';
import type { Grid } from './grid.ts';
import type { Route } from './route.ts';
import { sizes } from './sizes.ts';

/** Heights: of rows, of what runs between them, of lanes. */
export interface Rows {
  height: number;
  /** Middle line of each row. */
  middles: number[];
  /** Line of a `round` edge above or below its target's row. */
  rounds: Map<Route, number>;
  lanes: Picture['lanes'];
  /** Top of the band for the curve; absent without one. */
  curve: number | undefined;
}

/**
 * Stacks the rows of all lanes.
 * @param rooms heights of steps with what stands beside them, by id
 * @param lanes each one's name in lines
 * @param phaseLines lines the longest name of a phase takes
 */
export function rowsOf(
  flow: Flow,
  grid: Grid,
  routes: readonly Route[],
  rooms: ReadonlyMap<string, number>,
  lanes: readonly string[][],
  phaseLines: number,
): Rows {
  const rows: Rows = { height: 0, middles: [], rounds: new Map(), lanes: [], curve: undefined };
  const highest = grid.rows.map(() => 34);
  for (const [id, { row }] of grid.cells) highest[row] = Math.max(highest[row] ?? 0, rooms.get(id) ?? 0);
  let y = phaseLines * sizes.phase.line + 12;
  if (flow.steps.some(({ feels }) => feels !== undefined)) {
    rows.curve = y;
    y += sizes.curve;
  }
  for (const [at, { id, kind, language }] of flow.lanes.entries()) {
    const top = y;
    y += sizes.lanePad;
    for (const [row, lane] of grid.rows.entries()) {
      if (lane !== id) continue;
      y += roundsOf(row, 'above', y);
      const height = highest[row] ?? 0;
      rows.middles[row] = y + height / 2;
      y += height;
      y += roundsOf(row, 'below', y) + sizes.rowGap;
    }
    const lines = lanes[at] ?? [];
    y = Math.max(y - sizes.rowGap + sizes.lanePad, top + (lines.length + 1) * sizes.lane.line + 16);
    rows.lanes.push({ id, kind, language, lines, x: 0, y: top, width: 0, height: y - top });
  }
  rows.height = y;
  return rows;

  /** Places the edges that run along one side of a row; gives the room they take. */
  function roundsOf(row: number, side: Route['side'], from: number): number {
    const here = routes.filter((route) => route.kind === 'round' && route.to.row === row && route.side === side);
    if (here.length === 0) return 0;
    here.sort((a, b) => length(a) - length(b) || a.from.column - b.from.column);
    const tracks: number[] = [];
    for (const [at, route] of here.entries()) {
      const taken = here.slice(0, at).flatMap((other, index) => (meet(other, route) ? [tracks[index] ?? 0] : []));
      let track = 0;
      while (taken.includes(track)) track += 1;
      tracks.push(track);
    }
    const room = (Math.max(...tracks) + 1) * sizes.track + 9;
    for (const [at, route] of here.entries()) {
      const away = 12 + (tracks[at] ?? 0) * sizes.track;
      rows.rounds.set(route, side === 'above' ? from + room - away : from + away);
    }
    return room + 3;
  }
}

/** From where to where an edge runs along its target's row. Between a gutter (odd) and a column (even): enough to know who passes whom. */
const span = ({ to, gutter }: Route) => [Math.min(2 * gutter + 1, 2 * to.column), Math.max(2 * gutter + 1, 2 * to.column)] as const;
const length = (route: Route): number => span(route)[1] - span(route)[0];
const meet = (a: Route, b: Route): boolean => span(a)[0] <= span(b)[1] && span(b)[0] <= span(a)[1];
