import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasFfmpeg } from '../../src/build/video/encode.ts';
import { siteIsFresh } from '../../src/build/video/site-is-fresh.ts';
import { readVideoArgs } from '../../src/cli/export-video.ts';
import { lotse } from './run-lotse.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse video ü '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('lotse export video', () => {
  it('understands what is wanted, and refuses what makes no sense', () => {
    expect(readVideoArgs(['video', 'x'])).toMatchObject({
      id: 'x',
      format: 'mp4',
      language: 'de',
      size: { width: 1920, height: 1080 },
      fps: 25,
    });
    expect(readVideoArgs(['video', 'x', '--size', '1080x1920', '--format', 'gif', '--fps', '10'])).toMatchObject({
      format: 'gif',
      size: { width: 1080, height: 1920 },
      fps: 10,
    });
    for (const wrong of [
      [],
      ['x', 'y'],
      ['x', '--size', '1081x1080'],
      ['x', '--size', '100x100'],
      ['x', '--size', 'large'],
      ['x', '--format', 'avi'],
      ['x', '--fps', '0'],
      ['x', '--fps', 'many'],
      ['x', '--lang', 'fr'],
      ['x', '--out', ''],
      ['x', '--other'],
    ])
      expect(readVideoArgs(['video', ...wrong]), wrong.join(' ')).toBeUndefined();
  });

  it('names the story that was probably meant, and says what a customer’s voice is', async () => {
    const unknown = await lotse(['export', 'video', 'wrong-bil']);
    expect(unknown).toMatchObject({ code: 1, out: '' });
    expect(unknown.err).toContain('Gemeint: wrong-bill?');
    const voice = await lotse(['export', 'video', 'voice-meter-number', '--lang', 'en']);
    expect(voice.code).toBe(1);
    expect(voice.err).toContain('is a film already');
  });

  it('says how to get ffmpeg where there is none', async () => {
    const env = { FFMPEG_PATH: join(folder, 'no-ffmpeg'), CHROME_PATH: browserLike() };
    const { code, out, err } = await lotse(['export', 'video', 'wrong-bill'], env);
    expect([code, out]).toEqual([1, '']);
    for (const way of ['apt-get install ffmpeg', 'brew install ffmpeg', 'winget install ffmpeg']) expect(err).toContain(way);
  });

  it('says how to get a browser where there is none', async () => {
    const { code, err } = await lotse(['export', 'video', 'wrong-bill'], { LOTSE_BROWSER: '', CHROME_PATH: join(folder, 'no-chrome') });
    expect(code).toBe(1);
    expect(err).toContain('playwright install chromium');
  });

  it('takes an ffmpeg that is not there for none', async () => {
    const before = process.env['FFMPEG_PATH'];
    process.env['FFMPEG_PATH'] = join(folder, 'no-ffmpeg');
    expect(await hasFfmpeg()).toBe(false);
    if (before === undefined) delete process.env['FFMPEG_PATH'];
    else process.env['FFMPEG_PATH'] = before;
  });

  it('uses a built site only while nothing it was built from is younger', () => {
    const [site, content] = [join(folder, 'site'), join(folder, 'content')];
    const film = join(site, 'stories/x/film.js');
    expect(siteIsFresh(site, 'stories/x/film.js', [content])).toBe(false);
    mkdirSync(join(site, 'stories/x'), { recursive: true });
    mkdirSync(content);
    writeFileSync(film, '');
    writeFileSync(join(content, 'story.yaml'), '');
    utimesSync(film, 2000, 2000);
    utimesSync(join(content, 'story.yaml'), 1000, 1000);
    expect(siteIsFresh(site, 'stories/x/film.js', [content])).toBe(true);
    utimesSync(join(content, 'story.yaml'), 3000, 3000);
    expect(siteIsFresh(site, 'stories/x/film.js', [content])).toBe(false);
  });

  /** A program that says it is a browser. */
  function browserLike(): string {
    const path = join(folder, 'chrome');
    writeFileSync(path, '#!/bin/sh\necho Chromium 1\n', { mode: 0o755 });
    return path;
  }
});
