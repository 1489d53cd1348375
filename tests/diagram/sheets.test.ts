import { describe, expect, it } from 'vitest';
import type { Flow } from '../../src/diagram/flow.ts';
import { sheetsOf } from '../../src/diagram/sheets.ts';
import { sizes } from '../../src/diagram/sizes.ts';
import { pictureSvg } from '../../src/diagram/svg.ts';
import { sheetSvgs } from '../../src/diagram/svg-sheets.ts';
import { widePicture } from '../../src/diagram/wide.ts';
import fc from '../property.ts';
import { anyFlow } from './flows.ts';

/** Points of the smallest words where a sheet of a picture is scaled to fill A4 within margins of 6 mm, 8 mm kept for its title. */
function points(width: number, height: number, upright: boolean): number {
  const [wide, high] = upright ? [198, 277] : [285, 190];
  return (sizes.small.font * Math.min(wide / width, high / height) * 72) / 25.4;
}

/** Phases of so many steps each, in one lane, one after the other. */
function flow(phases: number[]): Flow {
  const steps = phases.flatMap((count, at) => Array.from({ length: count }, () => `p${at}`));
  return {
    lanes: [{ id: 'a', label: 'a', kind: 'customer' }],
    phases: phases.map((_count, at) => ({ id: `p${at}`, label: `Phase ${at}` })),
    steps: steps.map((phase, at) => ({ id: `s${at}`, number: at + 1, lane: 'a', phase, text: `Schritt ${at}` })),
    edges: steps.slice(1).map((_phase, at) => ({ from: `s${at}`, to: `s${at + 1}` })),
  };
}
const phasesOf = (picture: ReturnType<typeof widePicture>) => picture.phases.map(({ x }) => x);

describe('a picture on sheets of paper', () => {
  it('is shown whole, cut through no step, in words of at least 7 pt unless a single column or the lanes outgrow a sheet', () => {
    fc.assert(
      fc.property(anyFlow, (any) => {
        const picture = widePicture(any);
        const { parts, upright } = sheetsOf(picture);
        let end = 0;
        for (const { x, width } of parts) {
          expect(x).toBe(end);
          end = x + width;
        }
        expect(end).toBe(Math.round(picture.width));
        const cuts = parts.slice(1).map(({ x }) => x);
        for (const step of picture.steps) expect(cuts.filter((x) => x > step.x && x < step.x + step.width)).toEqual([]);
        for (const { x, width } of parts) {
          const columns = new Set(picture.steps.filter((step) => step.x >= x && step.x < x + width).map((step) => step.x));
          if (columns.size > 1) expect(points(width + sizes.lane.width, 1, upright)).toBeGreaterThan(6.99);
        }
        if (picture.height < 1300) expect(points(1, picture.height, upright)).toBeGreaterThan(6.99);
      }),
      { numRuns: 60 },
    );
  });

  it('takes one sheet where all fits, and else as few as can be, cut between phases, as even as they allow', () => {
    expect(sheetsOf(widePicture(flow([3, 3]))).parts).toHaveLength(1);
    const picture = widePicture(flow([2, 4, 4, 2]));
    expect(sheetsOf(picture).parts.map(({ x }) => x)).toEqual([0, phasesOf(picture)[2]]);
  });

  it('is cut between columns only where a phase is longer than a sheet', () => {
    const picture = widePicture(flow([12, 3]));
    const cuts = sheetsOf(picture).parts.map(({ x }) => x);
    expect(cuts).toHaveLength(3);
    expect(cuts.filter((x) => phasesOf(picture).includes(x))).toEqual([0, phasesOf(picture)[1]]);
  });

  it('shows the picture’s own drawings, all sheets in one size', () => {
    const picture = widePicture(flow([4, 4, 4]));
    const words = { name: 'n', interaction: 'i', visibility: 'v', internal: 'n', feels: 'f' };
    const { names, picture: drawn } = pictureSvg(picture, words, 'one');
    expect([names, drawn].map((svg) => / id="([^"]*)"/.exec(svg)?.[1])).toEqual(['one-names', 'one-flow']);
    const sheets = sheetSvgs(picture, sheetsOf(picture), 'one');
    expect(sheets).toHaveLength(2);
    expect(new Set(sheets.map((svg) => /^<svg viewBox="([^"]*)"/.exec(svg)?.[1])).size).toBe(1);
    for (const svg of sheets) expect([...svg.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)).toEqual(['one-names', 'one-flow']);
  });
});
