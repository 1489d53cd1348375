import type { Flow, Picture, PlacedEdge, PlacedStep, Point } from './flow.ts';
import { type Grid, gridOf } from './grid.ts';
import { textWidth, wrap } from './measure.ts';
import { grouped, type Ports, portsOf } from './ports.ts';
import { type Route, routesOf } from './route.ts';
import { sizes } from './sizes.ts';
import { type StepLines, type Syllables, stepLines } from './steps.ts';
import { tracksOf } from './tracks.ts';

/**
 * The wide picture: lanes as rows, phases as columns. Pure and deterministic; by construction no step overlaps another,
 * no edge runs through a step or a label, and no two edges share a stretch (`inspect.ts` proves it).
 * @param flow at least one lane, phase and step; edges name existing steps
 * @param syllables where words may be broken
 */
export function widePicture(flow: Flow, syllables: Syllables = (word) => [word]): Picture {
  const grid = gridOf(flow);
  const routes = routesOf(flow, grid);
  const lines = stepLines(flow, syllables);
  const ports = portsOf(routes, syllables);
  const heights = new Map(flow.steps.map(({ id }) => [id, Math.max(lines.get(id)?.height ?? 0, ports.height.get(id) ?? 0)]));
  const vertical = rowsOf(flow, grid, routes, heights, syllables);
  const horizontal = columnsOf(flow, grid, routes, ports, vertical);
  const steps = flow.steps.map((step): PlacedStep => {
    const cell = grid.cells.get(step.id) ?? { row: 0, column: 0 };
    const height = heights.get(step.id) ?? 0;
    const { text, place, sign } = lines.get(step.id) as StepLines;
    return {
      step,
      text,
      place,
      sign,
      x: horizontal.columns[cell.column] ?? 0,
      y: (vertical.middles[cell.row] ?? 0) - height / 2,
      width: sizes.step,
      height,
    };
  });
  const edges = routes.map((route) => edgeOf(route, ports, heights, vertical, horizontal));
  return {
    width: horizontal.width,
    height: vertical.height,
    steps,
    edges,
    lanes: vertical.lanes.map((lane) => ({ ...lane, width: horizontal.width })),
    phases: flow.phases.map(({ id, label }, at) => {
      const x = horizontal.phases[at] ?? 0;
      const width = (horizontal.phases[at + 1] ?? horizontal.width) - x;
      return { id, x, y: 0, width, height: vertical.height, lines: wrap(label, width - 16, sizes.phase.font, syllables) };
    }),
    ...curveOf(steps, vertical.curve, horizontal.width),
  };
}

/** Heights: of rows, of what runs between them, of lanes. */
interface Rows {
  height: number;
  /** Middle line of each row. */
  middles: number[];
  /** Line of a `round` edge above or below its target's row. */
  rounds: Map<Route, number>;
  lanes: Picture['lanes'];
  /** Top of the band for the curve; absent without one. */
  curve: number | undefined;
}

function rowsOf(flow: Flow, grid: Grid, routes: readonly Route[], heights: Map<string, number>, syllables: Syllables): Rows {
  const rows: Rows = { height: 0, middles: [], rounds: new Map(), lanes: [], curve: undefined };
  const inRow = (row: number) => flow.steps.filter(({ id }) => grid.cells.get(id)?.row === row).map(({ id }) => heights.get(id) ?? 0);
  let y = Math.max(...phaseLines(flow, grid, syllables)) * sizes.phase.line + 12;
  if (flow.steps.some(({ feels }) => feels !== undefined)) {
    rows.curve = y;
    y += sizes.curve;
  }
  for (const { id, kind, label } of flow.lanes) {
    const top = y;
    y += sizes.lanePad;
    for (const [row, lane] of grid.rows.entries()) {
      if (lane !== id) continue;
      y += gutter(row, 'above', y);
      const height = Math.max(34, ...inRow(row));
      rows.middles[row] = y + height / 2;
      y += height;
      y += gutter(row, 'below', y) + sizes.rowGap;
    }
    const lines = wrap(label, sizes.lane.width - 20, sizes.lane.font, syllables);
    y = Math.max(y - sizes.rowGap + sizes.lanePad, top + (lines.length + 1) * sizes.lane.line + 16);
    rows.lanes.push({ id, kind, lines, x: 0, y: top, width: 0, height: y - top });
  }
  rows.height = y;
  return rows;

  /** Places the edges that run along one side of a row; gives the room they take. */
  function gutter(row: number, side: Route['side'], from: number): number {
    const here = routes.filter((route) => route.kind === 'round' && route.to.row === row && route.side === side);
    // Between a gutter (odd) and a column (even): enough to know who passes whom.
    const span = ({ from, to, gutter }: Route) =>
      [Math.min(2 * gutter + 1, 2 * to.column), Math.max(2 * gutter + 1, 2 * to.column), from.column] as const;
    const sorted = [...here].sort((a, b) => span(a)[1] - span(a)[0] - (span(b)[1] - span(b)[0]) || a.from.column - b.from.column);
    const tracks: number[] = [];
    for (const [at, route] of sorted.entries()) {
      const taken = sorted
        .slice(0, at)
        .flatMap((other, index) => (span(other)[0] <= span(route)[1] && span(route)[0] <= span(other)[1] ? [tracks[index] ?? 0] : []));
      let track = 0;
      while (taken.includes(track)) track += 1;
      tracks.push(track);
    }
    const room = here.length > 0 ? (Math.max(...tracks) + 1) * sizes.track + 9 : 0;
    for (const [at, route] of sorted.entries()) {
      const away = 12 + (tracks[at] ?? 0) * sizes.track;
      rows.rounds.set(route, side === 'above' ? from + room - away : from + away);
    }
    return room === 0 ? 0 : room + 3;
  }
}

/** How many lines each phase's name takes over the columns it has. */
function phaseLines(flow: Flow, grid: Grid, syllables: Syllables): number[] {
  const starts = flow.phases.map(({ id }) => grid.starts.get(id) ?? 0);
  return flow.phases.map(({ label }, at) => {
    const columns = (starts[at + 1] ?? grid.columns) - (starts[at] ?? 0);
    return wrap(label, columns * (sizes.step + sizes.gutter) - 30, sizes.phase.font, syllables).length;
  });
}

/** Widths: of columns and of the gutters between them. */
interface Columns {
  width: number;
  /** Left edge of each column. */
  columns: number[];
  /** Where each phase begins. */
  phases: number[];
  /** Line on which an edge turns in its gutter. */
  turns: Map<Route, number>;
}

function columnsOf(flow: Flow, grid: Grid, routes: readonly Route[], ports: Ports, rows: Rows): Columns {
  const made: Columns = { width: 0, columns: [], phases: [], turns: new Map() };
  const turning = grouped(
    routes.filter(({ kind }) => kind === 'early' || kind === 'late' || kind === 'round'),
    ({ gutter }) => String(gutter),
  );
  const starts = flow.phases.map(({ id }) => grid.starts.get(id) ?? 0);
  let x = 8;
  for (let column = 0; column < grid.columns; column++) {
    for (const [at, start] of starts.entries()) if (start === column) made.phases[at] = Math.max(0, x - 8);
    made.columns[column] = x;
    x += sizes.step;
    const labels = routes.filter(({ from }) => from.column === column).flatMap((route) => ports.labels.get(route)?.lines ?? []);
    const stub = Math.max(4, ...labels.map((line) => textWidth(line, sizes.label.font) + 8));
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

function edgeOf(route: Route, ports: Ports, heights: Map<string, number>, rows: Rows, columns: Columns): PlacedEdge {
  const { edge, from, to, kind, side } = route;
  const half = (id: string) => (heights.get(id) ?? 0) / 2;
  const [left, middle] = [columns.columns[to.column] ?? 0, rows.middles[to.row] ?? 0];
  if (kind === 'down') {
    const x = left + sizes.step / 2;
    const down = to.row > from.row ? 1 : -1;
    return {
      edge,
      points: [
        [x, (rows.middles[from.row] ?? 0) + down * half(edge.from)],
        [x, middle - down * half(edge.to)],
      ],
    };
  }
  const start: Point = [(columns.columns[from.column] ?? 0) + sizes.step, (rows.middles[from.row] ?? 0) + (ports.exit.get(route) ?? 0)];
  const points: Point[] = [start];
  const turn = columns.turns.get(route) ?? 0;
  const entry = middle + (ports.entry.get(route) ?? 0);
  if (kind === 'round') {
    const y = rows.rounds.get(route) ?? 0;
    const x = left + sizes.step / 2 + (ports.landing.get(route) ?? 0);
    points.push([turn, start[1]], [turn, y], [x, y], [x, side === 'above' ? middle - half(edge.to) : middle + half(edge.to)]);
  } else if (Math.abs(entry - start[1]) < 0.01) points.push([left, entry]);
  else points.push([turn, start[1]], [turn, entry], [left, entry]);
  const label = ports.labels.get(route);
  return {
    edge,
    points,
    ...(label && {
      label: {
        lines: label.lines,
        x: start[0] + 5,
        y: start[1] - label.height,
        width: Math.max(...label.lines.map((line) => textWidth(line, sizes.label.font))),
        height: label.height - 2,
      },
    }),
  };
}

/** The curve of feelings above the lanes; steps of one column stand side by side in it. */
function curveOf(steps: readonly PlacedStep[], top: number | undefined, width: number): Pick<Picture, 'curve' | 'curveBand'> {
  if (top === undefined) return { curve: [] };
  const felt = steps.filter(({ step }) => step.feels !== undefined);
  const curve = felt.map(({ step, x }) => {
    const here = felt.filter((other) => other.x === x);
    const feels = step.feels ?? 0;
    const at = here.findIndex((other) => other.step === step) + 1;
    return { x: x + (sizes.step * at) / (here.length + 1), y: top + sizes.curve / 2 - (feels * (sizes.curve - 20)) / 4, feels };
  });
  return { curve, curveBand: { x: 0, y: top, width, height: sizes.curve } };
}
