import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveLayout } from '../../src/components/journeys/curve-layout.ts';
import type { JourneyFacts } from '../../src/model/kinds/journey.ts';

/** Journeys of any shape the schema lets through: points in any order, phases with and without points. */
const journey = fc.integer({ min: 1, max: 6 }).chain((phases) =>
  fc
    .array(fc.record({ phase: fc.integer({ min: 0, max: phases - 1 }), emotion: fc.constantFrom(-2, -1, 0, 1, 2), moment: fc.boolean() }), {
      minLength: 1,
      maxLength: 20,
    })
    .map((points) => ({
      phases: Array.from({ length: phases }, (_none, n) => ({ id: `p${n}`, label: { de: `Phase ${n}` } })),
      points: points.map((point, n) => ({ ...point, id: `t${n}`, phase: `p${point.phase}`, touchpoint: 'x', does: { de: 'tut' } })),
    })),
) as unknown as fc.Arbitrary<JourneyFacts>;

const numbers = (path: string) => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

describe('the emotion curve', () => {
  it('lies inside its drawing, with whole numbers only, however the journey goes', () => {
    fc.assert(
      fc.property(journey, (facts) => {
        const { width, height, points, path, phases, levels } = curveLayout(facts);
        expect(path).not.toMatch(/NaN|Infinity|undefined/);
        for (const { x, y } of points) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(height);
        }
        const [low, high] = [Math.min(...points.map((point) => point.y)), Math.max(...points.map((point) => point.y))];
        // The curve never swings out above the highest or below the lowest point.
        for (const [index, value] of numbers(path).entries()) {
          if (index % 2 === 0) expect(value >= 0 && value <= width).toBe(true);
          else expect(value >= low - 0.1 && value <= high + 0.1).toBe(true);
        }
        expect(phases.reduce((sum, phase) => sum + phase.width, 0)).toBe(width);
        expect(levels.map((level) => level.value)).toEqual([2, 1, 0, -1, -2]);
      }),
    );
  });

  it('numbers points as one walks through the phases, whatever their order in the file', () => {
    const layout = curveLayout({
      phases: [{ id: 'a' }, { id: 'b' }],
      points: [
        { id: 'later', phase: 'b', emotion: 2 },
        { id: 'first', phase: 'a', emotion: -2, moment: true },
      ],
    } as unknown as JourneyFacts);
    expect(layout.points.map(({ id, number, moment }) => ({ id, number, moment }))).toEqual([
      { id: 'first', number: 1, moment: true },
      { id: 'later', number: 2, moment: false },
    ]);
    expect(layout.points[0]?.y).toBeGreaterThan(layout.points[1]?.y ?? 0);
  });

  it('is as wide for a phase with a long label as without: the other phases give it room', () => {
    const widths = ['Warten', 'Vorbereitungen'].map((label) => {
      const phases = ['a', 'b', 'c'].map((id) => ({ id, label: { de: id } }));
      const points = ['a', 'b', 'b', 'b', 'b', 'c', 'c', 'c', 'c'].map((phase, n) => ({ id: `t${n}`, phase, emotion: 0 }));
      return curveLayout({ phases, points } as unknown as JourneyFacts, (id) => (id === 'a' ? label : id));
    });
    // A unit a phase is lost to rounding up.
    for (const { width } of widths) expect(width).toBeLessThanOrEqual(723);
    expect(widths[1]?.phases[0]?.width).toBeGreaterThan(widths[0]?.phases[0]?.width ?? 0);
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(journey, (facts) => {
        expect(curveLayout(structuredClone(facts))).toEqual(curveLayout(facts));
      }),
    );
  });
});
