import { describe, expect, it } from 'vitest';
import { compareLayout } from '../../src/components/journeys/compare-layout.ts';
import type { AlignedPhase } from '../../src/model/journey-compare.ts';
import fc from '../property.ts';

/** Phases of two journeys: up to six points on each side, at least one point in all. */
const phases = fc
  .array(
    fc.tuple(
      ...[0, 1].map(() => fc.array(fc.record({ emotion: fc.constantFrom(-2, -1, 0, 1, 2), moment: fc.boolean() }), { maxLength: 6 })),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .filter((all) => all.some((sides) => sides.some((side) => (side as unknown[]).length > 0)))
  .map((all) =>
    all.map((sides, at) => ({
      id: `f${at}`,
      phases: [{ id: `f${at}` }, { id: `f${at}` }],
      points: sides.map((side, s) => (side as object[]).map((point, index) => ({ ...point, id: `${s}-${at}-${index}` }))),
    })),
  ) as unknown as fc.Arbitrary<AlignedPhase[]>;

const label = ({ id }: AlignedPhase) => `Phase ${id}`;
const names: [string, string] = ['Renate Kruse', 'Mehmet Yildiz'];

describe('two curves in one drawing', () => {
  it('never cover a point of the other, nor one of their own', () => {
    fc.assert(
      fc.property(phases, (all) => {
        const { curves } = compareLayout(all, label, names);
        const points = curves.flatMap((curve) => curve.points).sort((a, b) => a.x - b.x);
        for (const [index, point] of points.entries()) {
          const next = points[index + 1];
          // Diamonds are 26 wide.
          if (next) expect(next.x - point.x).toBeGreaterThanOrEqual(26);
        }
      }),
    );
  });

  it('lie inside it, each point in the band of its phase, numbered along its own way', () => {
    fc.assert(
      fc.property(phases, (all) => {
        const layout = compareLayout(all, label, names);
        for (const [side, curve] of layout.curves.entries()) {
          expect(curve.points.map(({ number }) => number)).toEqual(curve.points.map((_none, index) => index + 1));
          expect(curve.path).not.toMatch(/NaN|Infinity|undefined/);
          for (const point of curve.points) {
            const band = layout.phases.find(({ id }) => id === `f${point.id.split('-')[1]}`);
            expect(point.x).toBeGreaterThan(band?.x ?? Number.NaN);
            expect(point.x).toBeLessThan((band?.x ?? 0) + (band?.width ?? Number.NaN));
            expect(point.y).toBeGreaterThan(0);
            expect(point.y).toBeLessThan(layout.height);
          }
          expect(curve.name.x + (names[side] ?? '').length * 7).toBeLessThanOrEqual(layout.width);
        }
        expect(layout.phases.reduce((sum, { width }) => sum + width, 0)).toBe(layout.end);
      }),
    );
  });

  it('have names that do not touch at their ends, the happier one above', () => {
    fc.assert(
      fc.property(phases, (all) => {
        const [a, b] = compareLayout(all, label, names).curves;
        expect(Math.abs(a.name.y - b.name.y)).toBeGreaterThanOrEqual(16);
        const [endA, endB] = [a, b].map((curve) => curve.points.at(-1)?.y);
        if (endA !== undefined && endB !== undefined && endA !== endB) expect(Math.sign(a.name.y - b.name.y)).toBe(Math.sign(endA - endB));
      }),
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(phases, (all) => {
        expect(compareLayout(structuredClone(all), label, names)).toEqual(compareLayout(all, label, names));
      }),
    );
  });
});
