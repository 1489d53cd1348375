import { describe, expect, it } from 'vitest';
import { patience } from '../../../src/embed/host/patience.ts';

describe('a frame', () => {
  it('that grows by its own growth is stopped', () => {
    let now = 0;
    const may = patience(() => now);
    let height = 300;
    let granted = 0;
    for (let turn = 0; turn < 200; turn++) {
      now += 50;
      if (!may(height, 600)) continue;
      granted++;
      height += 16;
    }
    expect(granted).toBeLessThan(15);
  });

  it('that somebody opens, part by part, is not', () => {
    let now = 0;
    const may = patience(() => now);
    for (let turn = 1; turn <= 100; turn++) {
      now += 400;
      expect(may(300 + turn * 40, 600)).toBe(true);
    }
  });

  it('may grow again in another width, or once it has shrunk', () => {
    let now = 0;
    const may = patience(() => now);
    const grow = (width: number) => {
      for (let turn = 1; turn <= 40; turn++) {
        now += 10;
        may(300 + turn, width);
      }
    };
    grow(600);
    expect(may(900, 600)).toBe(false);
    expect(may(900, 500)).toBe(true);
    grow(500);
    expect(may(901, 500)).toBe(false);
    expect(may(200, 500)).toBe(true);
  });
});
