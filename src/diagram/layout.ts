import { type Columns, columnsOf } from './columns.ts';
import type { Flow, PlacedEdge, Point } from './flow.ts';
import type { Grid } from './grid.ts';
import { type Ports, portsOf } from './ports.ts';
import type { Route } from './route.ts';
import { type Rows, rowsOf } from './rows.ts';
import { sizes } from './sizes.ts';
import type { Wording } from './wording.ts';

/** Where everything lies, once it is known which way each edge goes. */
export interface Layout {
  /** Of steps, by id. */
  heights: Map<string, number>;
  rows: Rows;
  columns: Columns;
  edges: PlacedEdge[];
}

/** Measures rows, columns and edges. */
export function layoutOf(flow: Flow, grid: Grid, routes: readonly Route[], words: Wording): Layout {
  const ports = portsOf(routes, words.labels);
  const heights = new Map(flow.steps.map(({ id }) => [id, Math.max(words.steps.get(id)?.height ?? 0, ports.height.get(id) ?? 0)]));
  const rooms = new Map([...heights].map(([id, height]) => [id, Math.max(height, ports.room.get(id) ?? 0)]));
  const rows = rowsOf(flow, grid, routes, rooms, words.lanes, words.phaseLines);
  const columns = columnsOf(flow, grid, routes, words.labels, ports, rows);
  const edges = routes.map((route) => {
    const points = pointsOf(route, ports, heights, rows, columns);
    const [x, y] = points[0] as Point;
    const label = words.labels.get(route.edge);
    if (!label) return { edge: route.edge, points };
    const { lines, width, height } = label;
    return { edge: route.edge, points, label: { lines, x: x + 5, y: y - height, width, height: height - 2 } };
  });
  return { heights, rows, columns, edges };
}

function pointsOf(route: Route, ports: Ports, heights: ReadonlyMap<string, number>, rows: Rows, columns: Columns): Point[] {
  const { edge, from, to, kind, side } = route;
  const half = (id: string) => (heights.get(id) ?? 0) / 2;
  const [left, middle] = [columns.columns[to.column] ?? 0, rows.middles[to.row] ?? 0];
  const own = rows.middles[from.row] ?? 0;
  if (kind === 'down') {
    const x = left + sizes.step / 2;
    const down = to.row > from.row ? 1 : -1;
    return [
      [x, own + down * half(edge.from)],
      [x, middle - down * half(edge.to)],
    ];
  }
  const start: Point = [(columns.columns[from.column] ?? 0) + sizes.step, own + (ports.exit.get(route) ?? 0)];
  const turn = columns.turns.get(route) ?? 0;
  if (kind === 'round') {
    const y = rows.rounds.get(route) ?? 0;
    const x = left + sizes.step / 2 + (ports.landing.get(route) ?? 0);
    return [start, [turn, start[1]], [turn, y], [x, y], [x, side === 'above' ? middle - half(edge.to) : middle + half(edge.to)]];
  }
  const entry = middle + (ports.entry.get(route) ?? 0);
  if (Math.abs(entry - start[1]) < 0.01) return [start, [left, entry]];
  return [start, [turn, start[1]], [turn, entry], [left, entry]];
}
