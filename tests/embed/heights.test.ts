import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightAt, heightsOf, readHeights, usual, widths } from '../../src/embed/heights.ts';

const heights = [900, 800, 700, 650, 600];

describe('the height reserved for a page', () => {
  it('is the measured one at each measured width', () => {
    expect(widths.map((width) => heightAt(heights, width))).toEqual(heights);
  });

  it('lies between those of the two nearest widths, and never beyond the outermost', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 5000, noNaN: true }), (width) => {
        const height = heightAt(heights, width);
        expect(height).toBeGreaterThanOrEqual(600);
        expect(height).toBeLessThanOrEqual(900);
        expect(Number.isInteger(height)).toBe(true);
      }),
    );
    expect(heightAt(heights, 400)).toBe(850);
    expect(heightAt(heights, 100)).toBe(900);
    expect(heightAt(heights, 2000)).toBe(600);
  });

  it('is read from an attribute, or from nothing else', () => {
    expect(readHeights(' 900 800  700 650 600 ')).toEqual(heights);
    for (const text of [
      null,
      '',
      '900',
      '900 800 700 650',
      '900 800 700 650 600 500',
      '0 1 2 3 4',
      '1e9 1 1 1 1',
      '99999 1 1 1 1',
      'a b c d e',
    ])
      expect(readHeights(text), String(text)).toBeUndefined();
  });

  it('says whether it was measured', () => {
    const file = { v: 1 as const, widths, usual, pages: { 'embed/terms/silo/': heights, 'embed/terms/odd/': [1] } };
    expect(heightsOf(file, 'embed/terms/silo/')).toEqual({ heights, measured: true });
    for (const path of ['embed/terms/other/', 'embed/terms/odd/', 'en/embed/stories/x/', 'embed/search/', '', '__proto__', 'constructor']) {
      const { heights: found, measured } = heightsOf(file, path);
      expect([found.length, measured], path).toEqual([widths.length, false]);
    }
    expect(heightsOf(undefined, 'embed/terms/silo/').measured).toBe(false);
  });
});
