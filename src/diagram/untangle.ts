import { crossingsOf } from './crossings.ts';
import type { Flow, FlowEdge } from './flow.ts';
import type { Grid } from './grid.ts';
import { type Layout, layoutOf } from './layout.ts';
import { otherWays, type Route, routesOf, type Wish } from './route.ts';
import type { Wording } from './wording.ts';

/** What a bend costs, in crossings: readers lose an edge at a crossing far sooner than at a bend (Purchase 1997). */
const bendPrice = 0.25;
/** Layouts to be tried, times edges: large flows try fewer, so that no flow takes long. */
const patience = 1500;

interface Trial {
  routes: Route[];
  layout: Layout;
  counts: number[];
  price: number;
}

/**
 * Looks for ways of the edges with few crossings: edges that cross most try their other ways, one after the other, until nothing
 * gets better or patience ends. Deterministic: it counts trials, not time.
 */
export function untangled(flow: Flow, grid: Grid, words: Wording): Layout {
  const wishes = new Map<FlowEdge, Wish>();
  let left = Math.ceil(patience / Math.max(1, flow.edges.length));
  let best = trial();
  for (let better = true; better && left > 0; ) {
    better = false;
    for (const at of tangled(best.counts)) {
      const route = best.routes[at] as Route;
      const before = wishes.get(route.edge);
      let chosen: Wish | undefined;
      for (const way of otherWays(route)) {
        if (left <= 0) break;
        left -= 1;
        wishes.set(route.edge, way);
        const other = trial();
        if (other.price >= best.price - 1e-6) continue;
        [best, chosen, better] = [other, way, true];
      }
      if (chosen) wishes.set(route.edge, chosen);
      else if (before) wishes.set(route.edge, before);
      else wishes.delete(route.edge);
    }
  }
  return best.layout;

  function trial(): Trial {
    const routes = routesOf(flow, grid, wishes);
    const layout = layoutOf(flow, grid, routes, words);
    const counts = crossingsOf(layout.edges);
    const bends = layout.edges.reduce((sum, { points }) => sum + points.length - 2, 0);
    return { routes, layout, counts, price: counts.reduce((sum, count) => sum + count, 0) / 2 + bends * bendPrice };
  }
}

/** Edges that cross others, most crossings first. */
const tangled = (counts: readonly number[]): number[] =>
  counts.flatMap((count, at) => (count > 0 ? [at] : [])).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
