import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawFrames } from '../../../src/build/video/draw-frames.ts';

/** A film whose picture changes once a second; whoever draws is counted, and may be interrupted. */
function film(breaksAt = Number.POSITIVE_INFINITY) {
  let [shown, drawn] = ['', 0];
  return {
    seek: async (t: number) => {
      shown = `second ${Math.floor(t)}`;
      return shown;
    },
    draw: async () => {
      if (drawn >= breaksAt) throw new Error('interrupted');
      drawn += 1;
      return Buffer.from(shown);
    },
    drawn: () => drawn,
  };
}
const times = Array.from({ length: 12 }, (_, index) => index / 4);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse frames ü '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('frames of a video', () => {
  it('are drawn once for each picture, however many frames show it', async () => {
    const one = film();
    const files = await drawFrames(one, times, folder);
    expect(one.drawn()).toBe(3);
    expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(times.map((t) => `second ${Math.floor(t)}`));
  });

  it('are used again after an interruption, and no half picture is left', async () => {
    await expect(drawFrames(film(2), times, folder)).rejects.toThrow('interrupted');
    expect(readdirSync(folder).every((name) => name.endsWith('.png'))).toBe(true);
    const again = film();
    const files = await drawFrames(again, times, folder);
    expect(again.drawn()).toBe(1);
    expect(new Set(files).size).toBe(3);
  });

  it('that broke off while being written are drawn again', async () => {
    const files = await drawFrames(film(), times, folder);
    const first = files[0] as string;
    rmSync(first);
    writeFileSync(`${first}.new`, 'half');
    const again = film();
    await drawFrames(again, times, folder);
    expect(again.drawn()).toBe(1);
    expect(readFileSync(first, 'utf8')).toBe('second 0');
  });

  it('are told of as they come', async () => {
    const told: string[] = [];
    await drawFrames(film(), times.slice(0, 5), folder, ({ done, all, drawn, reused }) => told.push(`${done}/${all} ${drawn}+${reused}`));
    expect(told).toEqual(['1/5 1+0', '2/5 1+1', '3/5 1+2', '4/5 1+3', '5/5 2+3']);
  });
});
