import type { FlowEdge } from './flow.ts';
import type { Route } from './route.ts';
import { sizes } from './sizes.ts';
import type { Label } from './wording.ts';

/** Where edges leave and enter, as distances from the middle of a step's side. */
export interface Ports {
  /** Down from the middle of the right side. */
  exit: Map<Route, number>;
  /** Down from the middle of the left side. */
  entry: Map<Route, number>;
  /** To the right of the middle of the top or bottom. */
  landing: Map<Route, number>;
  /** Height a step needs for its ports. */
  height: Map<string, number>;
  /** Height its row needs for what stands beside the step: answers on the edges that leave it. */
  room: Map<string, number>;
}

/** Spreads the edges of each step over its sides, in the order of where they come from and go to. */
export function portsOf(routes: readonly Route[], labels: ReadonlyMap<FlowEdge, Label>): Ports {
  const ports: Ports = { exit: new Map(), entry: new Map(), landing: new Map(), height: new Map(), room: new Map() };
  const growing = (heights: Map<string, number>) => (id: string, half: number) =>
    heights.set(id, Math.max(heights.get(id) ?? 0, 2 * half + 8));
  const [grow, widen] = [growing(ports.height), growing(ports.room)];
  for (const [id, all] of grouped(routes, ({ edge }) => edge.from)) {
    const leaving = all.filter(({ kind }) => kind !== 'down').sort((a, b) => heading(a) - heading(b));
    const above = ({ edge }: Route) => labels.get(edge)?.height ?? 0;
    spread(leaving, (route) => Math.max(sizes.port, above(route) + 4), ports.exit);
    for (const route of leaving) {
      const exit = ports.exit.get(route) ?? 0;
      grow(id, Math.abs(exit) + 2);
      widen(id, Math.abs(exit) + (exit <= 0 ? above(route) : 2));
    }
  }
  for (const [id, all] of grouped(routes, ({ edge }) => edge.to)) {
    const entering = all.filter(({ kind }) => kind === 'straight' || kind === 'turn');
    entering.sort((a, b) => coming(a) - coming(b) || a.from.column - b.from.column);
    spread(entering, () => sizes.port, ports.entry);
    for (const route of entering) grow(id, Math.abs(ports.entry.get(route) ?? 0));
    for (const side of ['above', 'below'] as const) {
      const landing = all.filter((route) => route.kind === 'round' && route.side === side);
      landing.sort((a, b) => Number(backward(a)) - Number(backward(b)) || b.gutter - a.gutter);
      // The middle of top and bottom belongs to edges that run down a column.
      const offsets = landing.map((_route, at) => (at % 2 === 0 ? 1 : -1) * sizes.port * (Math.floor(at / 2) + 1)).sort((a, b) => a - b);
      for (const [at, route] of landing.entries()) ports.landing.set(route, offsets[at] ?? 0);
    }
  }
  partEntries(routes, ports, grow);
  return ports;
}

/** Where an edge comes into a row, another may just be leaving it: the entry gives way, so that the two never lie on one line. */
function partEntries(routes: readonly Route[], ports: Ports, grow: (id: string, half: number) => void): void {
  const turning = routes.filter(({ kind }) => kind === 'turn' || kind === 'round');
  const leaving = grouped(turning, ({ from, gutter }) => `${from.row} ${gutter}`);
  const entering = grouped(routes, ({ edge }) => edge.to);
  for (const route of routes) {
    if (route.kind !== 'turn') continue;
    const exits = (leaving.get(`${route.to.row} ${route.gutter}`) ?? []).map((other) => ports.exit.get(other) ?? 0);
    const others = (entering.get(route.edge.to) ?? []).flatMap((other) => (other === route ? [] : (ports.entry.get(other) ?? [])));
    const wanted = ports.entry.get(route) ?? 0;
    const fits = (at: number) => exits.every((exit) => Math.abs(exit - at) >= 5) && others.every((other) => Math.abs(other - at) >= 7);
    let away = 0;
    while (!fits(wanted + away)) away = away > 0 ? -away : 1 - away;
    ports.entry.set(route, wanted + away);
    grow(route.edge.to, Math.abs(wanted + away));
  }
}

const backward = ({ from, to }: Route): boolean => from.column >= to.column;

/** Rows an edge turns up (negative) or down next to its source; none while it goes on along its row. */
function heading({ from, to, kind, gutter, side }: Route): number {
  if (kind === 'round') return to.row + (side === 'above' ? -0.4 : 0.4) - from.row;
  return kind === 'turn' && gutter === from.column ? to.row - from.row : 0;
}

/** Rows an edge comes down (negative) or up right in front of its target; none if it comes along its row. */
function coming({ from, to, kind, gutter }: Route): number {
  return kind === 'turn' && gutter === to.column - 1 ? from.row - to.row : 0;
}

/** Puts routes on a side, the straight one in the middle, else all around it. */
function spread(routes: readonly Route[], room: (route: Route) => number, into: Map<Route, number>): void {
  let at = 0;
  const raw = routes.map((route, index) => {
    if (index > 0) at += room(route);
    return at;
  });
  const straight = routes.findIndex(({ kind }) => kind === 'straight');
  const middle = straight >= 0 ? (raw[straight] ?? 0) : at / 2;
  for (const [index, route] of routes.entries()) into.set(route, (raw[index] ?? 0) - middle);
}

/** Routes by one of their ends, in their order. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
