import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../src/components/terms/card-layout.ts';
import { cardFile } from '../../src/model/card-file.ts';

const word = (left: number, top: number) => ({ left, top, bottom: top + 20, width: 60, height: 20 });

describe("a term's card", () => {
  it('stands below its word, and above it where there is no room below', () => {
    const view = { width: 800, height: 600 };
    expect(placeCard(word(100, 100), { width: 300, height: 150 }, view)).toEqual({ left: 100, top: 128 });
    expect(placeCard(word(100, 550), { width: 300, height: 150 }, view)).toEqual({ left: 100, top: 392 });
  });

  it('never leaves the window at its sides when it fits in it', () => {
    const side = fc.integer({ min: -50, max: 2000 });
    fc.assert(
      fc.property(side, side, fc.integer({ min: 320, max: 2000 }), (left, top, width) => {
        const placed = placeCard(word(left, top), { width: 280, height: 100 }, { width, height: 700 });
        expect(placed.left).toBeGreaterThanOrEqual(8);
        expect(placed.left + 280).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('is always in a file that exists, and in the same one every time', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{1,40}$/), fc.integer({ min: 1, max: 30 }), (id, files) => {
        const file = cardFile(id, files);
        expect(file).toBeGreaterThanOrEqual(0);
        expect(file).toBeLessThan(files);
        expect(cardFile(id, files)).toBe(file);
      }),
    );
  });
});
