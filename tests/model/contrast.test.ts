import { describe, expect, it } from 'vitest';
import { contrastRatio, mix } from '../../src/model/contrast.ts';
import fc from '../property.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the contrast ratio', () => {
  // Known values, as WebAIM's contrast checker and the examples of WCAG give them.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#949494', '#ffffff', 3.03],
    ['#333333', '#ffffff', 12.63],
    ['#595959', '#ffffff', 7],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4],
    ['#00ff00', '#ffffff', 1.37],
    ['#ffff00', '#000000', 19.56],
  ])('of %s on %s is %d', (foreground, background, ratio) => {
    expect(contrastRatio(foreground, background)).toBeCloseTo(ratio, 2);
  });

  it('lies between 1 and 21 and is the same both ways', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        const ratio = contrastRatio(a, b);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
        expect(ratio).toBe(contrastRatio(b, a));
      }),
    );
  });
});

describe('a mix of two colours', () => {
  it('is made channel by channel, as color-mix(in srgb) does', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#ff0000', '#0000ff', 0.25)).toBe('#4000bf');
  });

  it('with the whole or nothing of the first is one of the two', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        expect([mix(a, b, 1), mix(a, b, 0)]).toEqual([a, b]);
      }),
    );
  });
});
