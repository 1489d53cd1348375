import { describe, expect, it } from 'vitest';
import { crossingsOf } from '../../src/diagram/crossings.ts';
import type { Flow, PlacedEdge } from '../../src/diagram/flow.ts';
import { gridOf } from '../../src/diagram/grid.ts';
import { inspect } from '../../src/diagram/inspect.ts';
import { layoutOf } from '../../src/diagram/layout.ts';
import { routesOf } from '../../src/diagram/route.ts';
import { widePicture } from '../../src/diagram/wide.ts';
import { wordingOf } from '../../src/diagram/wording.ts';
import fc from '../property.ts';
import { anyFlow } from './flows.ts';

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** Steps `lane phase`, joined one to the next, and further edges. */
function flow(steps: string[], further: [from: number, to: number][]): Flow {
  const places = steps.map((step) => step.split(' ') as [string, string]);
  const edge = (from: number, to: number) => ({ from: `s${from}`, to: `s${to}` });
  return {
    lanes: ['a', 'b', 'c'].map((id) => ({ id, label: id, kind: 'backstage' })),
    phases: [...new Set(places.map(([, phase]) => phase))].map((id) => ({ id, label: id })),
    steps: places.map(([lane, phase], at) => ({ id: `s${at + 1}`, number: at + 1, lane, phase, text: `Schritt ${at + 1}` })),
    edges: [...steps.slice(1).map((_step, at) => edge(at + 1, at + 2)), ...further.map(([from, to]) => edge(from, to))],
  };
}

/** Edges on the ways that are taken when nothing is wished for. */
function simplest(any: Flow): PlacedEdge[] {
  const grid = gridOf(any);
  return layoutOf(
    any,
    grid,
    routesOf(any, grid),
    wordingOf(any, grid, (word) => [word]),
  ).edges;
}

describe('ways of the edges', () => {
  it('cross no more often than the simplest ones would', () => {
    fc.assert(
      fc.property(anyFlow, (any) => {
        const [here, there] = [widePicture(any).edges, simplest(any)];
        const bends = (edges: typeof here) => sum(edges.map(({ points }) => points.length - 2));
        // A crossing is worth four bends.
        expect(4 * sum(crossingsOf(here)) + 2 * bends(here)).toBeLessThanOrEqual(4 * sum(crossingsOf(there)) + 2 * bends(there));
      }),
      { numRuns: 25 },
    );
  });

  it('lead around the outside where the short way would cross others', () => {
    const made = widePicture(flow(['a one', 'b one', 'b two', 'a two', 'b two', 'b three', 'a three'], [[2, 7]]));
    expect(inspect(made)).toMatchObject({ faults: [], crossings: 0 });
  });

  it('turn on the way where neither the first nor the last gutter will do', () => {
    const blocked = flow(['b one', 'a two', 'a three', 'b four', 'a five'], [[1, 5]]);
    expect(routesOf(blocked, gridOf(blocked)).at(-1)).toMatchObject({ kind: 'turn', gutter: 2 });
  });

  it('arrive in the order in which they come: from above, along the row, from below', () => {
    for (const lanes of ['a b c', 'c b a']) {
      const [first, second, third] = lanes.split(' ');
      expect(crossingsOf(simplest(flow([`${first} one`, `${second} two`, `${third} three`], [[1, 3]])))).toEqual([0, 0, 0]);
    }
  });

  it('bend at most twice from a column to the next', () => {
    fc.assert(
      fc.property(anyFlow, (any) => {
        const columns = gridOf(any).cells;
        const seen = new Set<string>();
        for (const { edge, points } of widePicture(any).edges) {
          const pair = `${edge.from} ${edge.to}`;
          // A second answer that leads to the same step goes around the first.
          if (columns.get(edge.to)?.column === (columns.get(edge.from)?.column ?? 0) + 1 && !seen.has(pair))
            expect(points.length - 2).toBeLessThanOrEqual(2);
          seen.add(pair);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe('crossings', () => {
  it('are counted as the inspector counts them, once for each of the two edges', () => {
    fc.assert(
      fc.property(anyFlow, (any) => {
        const made = widePicture(any);
        expect(sum(crossingsOf(made.edges))).toBe(2 * inspect(made).crossings);
      }),
      { numRuns: 25 },
    );
  });
});
