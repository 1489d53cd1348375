import type { Flow, FlowEdge } from './flow.ts';
import type { Cell, Grid } from './grid.ts';

/**
 * The way of an edge before anything is measured. Gutter c lies to the right of column c.
 * - straight: along its row.
 * - down: up or down its column.
 * - early: right, turning in the gutter after its source, then along the target's row.
 * - late: along its own row, turning in the gutter before its target.
 * - round: right, up or down its gutter, then above or below the target's row, and into it from there. Always free.
 */
export interface Route {
  edge: FlowEdge;
  from: Cell;
  to: Cell;
  kind: 'straight' | 'down' | 'early' | 'late' | 'round';
  /** Where it turns. */
  gutter: number;
  /** For `round`: on which side of the target it arrives. */
  side: 'above' | 'below';
}

/** Chooses a way for every edge, the simplest first, so that none runs through a step or along another edge. */
export function routesOf(flow: Flow, grid: Grid): Route[] {
  const occupied = new Set([...grid.cells.values()].map(key));
  const claimed = new Set<string>();
  const straight = new Set<string>();
  const row = (at: number, from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from - 1) }, (_none, n) => `${at} ${from + 1 + n}`);
  const free = (cells: string[]) => cells.every((cell) => !occupied.has(cell) && !claimed.has(cell));
  const claim = (cells: string[]) => {
    for (const cell of cells) claimed.add(cell);
  };
  const made = flow.edges.flatMap((edge, at): { route: Route; at: number }[] => {
    const [from, to] = [grid.cells.get(edge.from), grid.cells.get(edge.to)];
    return from && to
      ? [{ at, route: { edge, from, to, kind: 'round', gutter: from.column, side: to.row >= from.row ? 'above' : 'below' } }]
      : [];
  });
  const length = ({ from, to }: Route) => Math.abs(to.column - from.column) * 10 + Math.abs(to.row - from.row);
  for (const { route } of [...made].sort((a, b) => length(a.route) - length(b.route) || a.at - b.at)) {
    const { edge, from, to } = route;
    const along = row(to.row, from.column, to.column);
    const own = row(from.row, from.column, to.column);
    if (grid.shared.has(edge)) route.kind = 'down';
    else if (to.column <= from.column) continue;
    else if (from.row === to.row && free(own) && !straight.has(`${edge.from} ${edge.to}`)) {
      route.kind = 'straight';
      straight.add(`${edge.from} ${edge.to}`);
      claim(own);
    } else if (from.row !== to.row && free(along)) {
      route.kind = 'early';
      claim(along);
    } else if (from.row !== to.row && free(own)) {
      route.kind = 'late';
      route.gutter = to.column - 1;
      claim(own);
    }
  }
  return made.map(({ route }) => route);
}

const key = ({ row, column }: Cell): string => `${row} ${column}`;
