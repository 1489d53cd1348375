import { describe, expect, it } from 'vitest';
import { systemSize, systemSpots } from '../../../src/components/network/system-layout.ts';

describe('the map of the operating system', () => {
  it('keeps three to six rings inside the drawing and apart from each other and the centre', () => {
    const { width, height, ring, centre } = systemSize;
    for (const count of [3, 4, 5, 6]) {
      const spots = systemSpots(count);
      expect(spots).toHaveLength(count);
      for (const [at, { x, y, ring: path, line }] of spots.entries()) {
        expect(x - ring.x).toBeGreaterThanOrEqual(0);
        expect(x + ring.x).toBeLessThanOrEqual(width);
        expect(y - ring.y).toBeGreaterThanOrEqual(0);
        expect(y + ring.y).toBeLessThanOrEqual(height);
        expect(`${path}${line}`).not.toContain('NaN');
        // Two ellipses of the same shape are apart when their centres are two radii apart, measured in radii.
        expect(Math.hypot((x - width / 2) / (ring.x + centre.x), (y - height / 2) / (ring.y + centre.y))).toBeGreaterThan(1);
        for (const other of spots.slice(at + 1)) expect(Math.hypot((x - other.x) / ring.x, (y - other.y) / ring.y)).toBeGreaterThan(2);
      }
    }
  });
});
