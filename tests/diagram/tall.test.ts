import { describe, expect, it } from 'vitest';
import { syllables } from '../../src/components/base/syllables.ts';
import { textWidth } from '../../src/diagram/measure.ts';
import { tallSvg } from '../../src/diagram/svg-tall.ts';
import { type TallPicture, tall, tallPicture } from '../../src/diagram/tall.ts';
import fc from '../property.ts';
import { anyFlow } from './flows.ts';

const german = (word: string) => syllables(word, 'de');

/** Edges that run through a dot that is not their own end. */
function struck({ steps, edges }: TallPicture): string[] {
  return edges.flatMap(({ edge, points }) =>
    steps
      .filter(({ step }) => step.id !== edge.from && step.id !== edge.to)
      .filter(({ x, y }) =>
        points.slice(1).some(([toX, toY], at) => {
          const [fromX, fromY] = points[at] as readonly [number, number];
          const nearX = Math.max(Math.min(fromX, toX), Math.min(x, Math.max(fromX, toX)));
          const nearY = Math.max(Math.min(fromY, toY), Math.min(y, Math.max(fromY, toY)));
          return Math.hypot(x - nearX, y - nearY) < tall.dot - 0.5;
        }),
      )
      .map(({ step }) => `${edge.from}→${edge.to} strikes ${step.id}`),
  );
}

describe('the tall picture of any process', () => {
  it('runs no edge through a dot or into the words', () => {
    fc.assert(
      fc.property(anyFlow, (any) => {
        const made = tallPicture(any, german);
        expect(struck(made)).toEqual([]);
        expect(Math.max(...made.edges.flatMap(({ points }) => points.map(([x]) => x)))).toBeLessThanOrEqual(made.words);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps words within its width and rows below one another', () => {
    fc.assert(
      fc.property(anyFlow, (any) => {
        const made = tallPicture(any, german);
        if (made.words > tall.width - 120) return;
        for (const { text } of made.steps)
          for (const line of text) expect(made.words + textWidth(line, tall.font)).toBeLessThanOrEqual(made.width + 0.5);
        for (const [at, row] of made.steps.entries())
          expect(row.top).toBeGreaterThanOrEqual((made.steps[at - 1]?.top ?? 0) + (made.steps[at - 1]?.height ?? 0));
      }),
      { numRuns: 50 },
    );
  });

  it('becomes SVG without styles and ids', () => {
    fc.assert(
      fc.property(anyFlow, (any) => {
        expect(tallSvg(tallPicture(any, german), 'Name')).not.toMatch(/ (?:style|id)=|NaN|undefined/);
      }),
      { numRuns: 20 },
    );
  });
});
