import { describe, expect, it } from 'vitest';
import { ffmpegArgs, framesPerSecond, frameTimes } from '../../../src/build/video/formats.ts';

describe('a video format', () => {
  it('has as many frames as the film lasts, from its first moment on', () => {
    expect(frameTimes(2, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8]);
    expect(frameTimes(0.01, 25)).toEqual([0]);
    expect(frameTimes(136.04, 25)).toHaveLength(3401);
  });

  it('is slower where a picture moves by itself', () => {
    expect([framesPerSecond('gif', 25), framesPerSecond('gif', 5), framesPerSecond('mp4', 25)]).toEqual([12, 5, 25]);
  });

  it('is named to ffmpeg, with a bar that is full at the last frame', () => {
    const args = (format: 'mp4' | 'webm' | 'gif') =>
      ffmpegArgs(format, { width: 640, height: 360 }, 10, 50, { done: '#a8125c', rest: '#898f98' }, `x.${format}.new`).join(' ');
    expect(args('mp4')).toContain('libx264');
    expect(args('mp4')).toContain('yuv420p');
    expect(args('mp4')).toContain('+faststart');
    expect(args('webm')).toContain('libvpx-vp9');
    expect(args('gif')).toContain('palettegen');
    for (const format of ['mp4', 'webm', 'gif'] as const) {
      expect(args(format)).toContain('min(1,(t+0.1)/5)');
      expect(args(format)).toContain(`-f ${format} x.${format}.new`);
      expect(args(format)).toContain('0xa8125c');
    }
  });
});
