import type { PlacedEdge } from './flow.ts';

/** A stretch of an edge: its line, and from where to where along it. */
interface Stretch {
  edge: number;
  line: number;
  from: number;
  to: number;
}

/** How often each edge crosses another, in their order. */
export function crossingsOf(edges: readonly PlacedEdge[]): number[] {
  const counts = edges.map(() => 0);
  const [lying, standing]: [Stretch[], Stretch[]] = [[], []];
  for (const [edge, { points }] of edges.entries())
    for (let n = 1; n < points.length; n++) {
      const [[x1, y1], [x2, y2]] = [points[n - 1] ?? [0, 0], points[n] ?? [0, 0]];
      if (Math.abs(x1 - x2) < 0.01) standing.push({ edge, line: x1, from: Math.min(y1, y2), to: Math.max(y1, y2) });
      else lying.push({ edge, line: y1, from: Math.min(x1, x2), to: Math.max(x1, x2) });
    }
  standing.sort((a, b) => a.line - b.line);
  for (const one of lying) {
    for (let at = firstAfter(one.from, standing); at < standing.length; at++) {
      const other = standing[at] as Stretch;
      if (other.line >= one.to) break;
      if (other.edge === one.edge || one.line <= other.from || one.line >= other.to) continue;
      counts[one.edge] = (counts[one.edge] ?? 0) + 1;
      counts[other.edge] = (counts[other.edge] ?? 0) + 1;
    }
  }
  return counts;
}

/** Place of the first stretch, of those in order, whose line lies after a point. */
function firstAfter(point: number, inOrder: readonly Stretch[]): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle] as Stretch).line <= point) low = middle + 1;
    else high = middle;
  }
  return low;
}
