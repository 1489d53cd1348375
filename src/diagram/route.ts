import type { Flow, FlowEdge } from './flow.ts';
import type { Cell, Grid } from './grid.ts';

/**
 * The way of an edge before anything is measured. Gutter c lies to the right of column c.
 * - straight: along its row.
 * - down: up or down its column.
 * - turn: along its own row, up or down a gutter, then along the target's row.
 * - round: right, up or down its gutter, then above or below the target's row, and into it from there. Always free.
 */
export interface Route {
  edge: FlowEdge;
  from: Cell;
  to: Cell;
  kind: 'straight' | 'down' | 'turn' | 'round';
  /** Where it turns. */
  gutter: number;
  /** For `round`: on which side of the target it arrives. */
  side: 'above' | 'below';
}

/** A way that is tried before the simplest one. */
export type Wish = Pick<Route, 'kind' | 'gutter' | 'side'>;
export type Wishes = ReadonlyMap<FlowEdge, Wish>;

/**
 * Chooses a way for every edge, the simplest first, so that none runs through a step or along another edge.
 * @param wishes what is granted if it is free
 */
export function routesOf(flow: Flow, grid: Grid, wishes: Wishes = new Map()): Route[] {
  /** Cells no edge may run along any more, row by row. */
  const taken = new Uint8Array(grid.rows.length * grid.columns);
  for (const { row, column } of grid.cells.values()) taken[row * grid.columns + column] = 1;
  const straight = new Set<string>();
  const made = flow.edges.flatMap((edge, at): { route: Route; at: number }[] => {
    const [from, to] = [grid.cells.get(edge.from), grid.cells.get(edge.to)];
    return from && to
      ? [{ at, route: { edge, from, to, kind: 'round', gutter: from.column, side: to.row >= from.row ? 'above' : 'below' } }]
      : [];
  });
  const length = ({ from, to }: Route) => Math.abs(to.column - from.column) * 10 + Math.abs(to.row - from.row);
  for (const { route } of [...made].sort((a, b) => length(a.route) - length(b.route) || a.at - b.at)) {
    const { edge, from, to } = route;
    const wish = wishes.get(edge);
    if (grid.shared.has(edge)) route.kind = 'down';
    else if (wish?.kind === 'round') route.side = wish.side;
    else if (to.column <= from.column) continue;
    else if (from.row === to.row) {
      if (straight.has(`${edge.from} ${edge.to}`) || !free(from.row, from.column + 1, to.column)) continue;
      route.kind = 'straight';
      straight.add(`${edge.from} ${edge.to}`);
      claim(from.row, from.column + 1, to.column);
    } else {
      const gutter = turns(route, wish).find((at) => free(from.row, from.column + 1, at + 1) && free(to.row, at + 1, to.column));
      if (gutter === undefined) continue;
      [route.kind, route.gutter] = ['turn', gutter];
      claim(from.row, from.column + 1, gutter + 1);
      claim(to.row, gutter + 1, to.column);
    }
  }
  return made.map(({ route }) => route);

  function free(row: number, from: number, to: number): boolean {
    for (let column = from; column < to; column++) if (taken[row * grid.columns + column]) return false;
    return true;
  }
  function claim(row: number, from: number, to: number): void {
    taken.fill(1, row * grid.columns + from, row * grid.columns + Math.max(from, to));
  }
}

/** Gutters an edge may turn in: the wished one, right after its source, right before its target, then those between. */
function turns({ from, to }: Route, wish: Wish | undefined): number[] {
  const between = Array.from({ length: Math.max(0, to.column - from.column - 2) }, (_none, n) => from.column + 1 + n);
  return [...(wish?.kind === 'turn' ? [wish.gutter] : []), from.column, to.column - 1, ...between];
}

/** Other ways an edge might go. Neighbours keep their short way. */
export function otherWays({ from, to, kind, gutter, side }: Route): Wish[] {
  if (kind === 'down' || to.column === from.column + 1) return [];
  const ways: Wish[] = (['above', 'below'] as const).map((side) => ({ kind: 'round', gutter: from.column, side }));
  if (to.column > from.column) {
    if (from.row === to.row) ways.unshift({ kind: 'straight', gutter: from.column, side });
    else for (let at = from.column; at < to.column; at++) ways.push({ kind: 'turn', gutter: at, side });
  }
  return ways.filter((way) => way.kind !== kind || (kind === 'round' ? way.side !== side : way.gutter !== gutter));
}
