import { wrap } from './measure.ts';
import type { Route } from './route.ts';
import { sizes } from './sizes.ts';
import type { Syllables } from './steps.ts';

/** Where edges leave and enter, as distances from the middle of a step's side, and the labels at their exits. */
export interface Ports {
  /** Down from the middle of the right side. */
  exit: Map<Route, number>;
  /** Down from the middle of the left side. */
  entry: Map<Route, number>;
  /** To the right of the middle of the top or bottom. */
  landing: Map<Route, number>;
  labels: Map<Route, { lines: string[]; height: number }>;
  /** Height a step needs for its ports. */
  height: Map<string, number>;
}

/** Spreads the edges of each step over its sides, in the order of where they come from and go to. */
export function portsOf(routes: readonly Route[], syllables: Syllables): Ports {
  const ports: Ports = { exit: new Map(), entry: new Map(), landing: new Map(), labels: new Map(), height: new Map() };
  for (const route of routes) {
    const { label } = route.edge;
    if (!label) continue;
    const lines = wrap(label, sizes.label.width, sizes.label.font, syllables);
    ports.labels.set(route, { lines, height: lines.length * sizes.label.line + 2 });
  }
  const grow = (id: string, half: number) => ports.height.set(id, Math.max(ports.height.get(id) ?? 0, 2 * half + 8));
  for (const [id, all] of grouped(routes, ({ edge }) => edge.from)) {
    const leaving = all.filter(({ kind }) => kind !== 'down').sort((a, b) => heading(a) - heading(b));
    const above = (route: Route) => ports.labels.get(route)?.height ?? 0;
    spread(leaving, (route) => Math.max(sizes.port, above(route) + 4), ports.exit);
    for (const route of leaving) grow(id, Math.abs(ports.exit.get(route) ?? 0) + ((ports.exit.get(route) ?? 0) <= 0 ? above(route) : 2));
  }
  for (const [id, all] of grouped(routes, ({ edge }) => edge.to)) {
    const entering = all.filter(({ kind }) => kind === 'straight' || kind === 'early' || kind === 'late');
    entering.sort((a, b) => a.from.row - b.from.row || a.from.column - b.from.column);
    spread(entering, () => sizes.port, ports.entry);
    for (const route of entering) grow(id, Math.abs(ports.entry.get(route) ?? 0));
    for (const side of ['above', 'below'] as const) {
      const landing = all.filter((route) => route.kind === 'round' && route.side === side).sort((a, b) => a.from.column - b.from.column);
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
  const turning = routes.filter(({ kind }) => kind !== 'down' && kind !== 'straight');
  const leaving = grouped(turning, ({ from, gutter }) => `${from.row} ${gutter}`);
  const entering = grouped(routes, ({ edge }) => edge.to);
  for (const route of routes) {
    if (route.kind !== 'early' && route.kind !== 'late') continue;
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

/** Rows an edge goes up (negative) or down from its source; a loop within the row goes over its top. */
function heading({ from, to, kind }: Route): number {
  if (kind === 'straight') return 0;
  return to.row === from.row ? -0.5 : to.row - from.row;
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
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
