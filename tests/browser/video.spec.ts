import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { drawFrames } from '../../src/build/video/draw-frames.ts';
import { hasFfmpeg } from '../../src/build/video/encode.ts';
import { openStory } from '../../src/build/video/open-story.ts';
import { storyVideo } from '../../src/build/video/story-video.ts';
import { first } from './pages.ts';
import { expect, test } from './sites.ts';

// The test lays styles of its own on the page, which the page’s policy forbids.
test.use({ bypassCSP: true });

const browser = process.env['LOTSE_BROWSER'] || chromium.executablePath();
const size = { width: 480, height: 270 };
const page = 'stories/wrong-bill/';
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse video ü '));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Pictures of some moments, drawn in an order. */
async function drawn(times: readonly number[]): Promise<Map<number, string>> {
  const story = await openStory(first.folder, page, size, browser);
  try {
    const pictures = new Map<number, string>();
    for (const t of times) {
      await story.seek(t);
      pictures.set(t, hash(await story.draw()));
    }
    return pictures;
  } finally {
    await story.close();
  }
}

test('a moment of a video is the same picture in every run, whatever was drawn before it', async () => {
  const times = [0, 3.2, 7.4, 18.7, 40.04, 75];
  const forth = await drawn(times);
  const back = await drawn([...times].reverse());
  expect(new Set(forth.values()).size).toBe(times.length);
  expect([...back].sort(([a], [b]) => a - b)).toEqual([...forth]);
});

for (const [name, shape] of Object.entries({ wide: size, square: { width: 360, height: 360 }, upright: { width: 270, height: 480 } }))
  test(`a video that is ${name} shows everything it has to say inside its edges`, async ({ page: tab, sites }) => {
    const { videoBundle } = await import('../../src/build/video/video-bundle.ts');
    const { script, style } = await videoBundle();
    await tab.setViewportSize(shape);
    await tab.goto(`${sites.first}/${page}`);
    await tab.addStyleTag({ content: style });
    await tab.addScriptTag({ content: script });
    const outside = await tab.evaluate(async () => {
      const video = (self as unknown as { lotseVideo: { open(): Promise<{ duration: number }>; seek(t: number): string } }).lotseVideo;
      const { duration } = await video.open();
      const wrong: string[] = [];
      for (let t = 0; t < duration; t += 1.5) {
        video.seek(t);
        for (const one of document.querySelectorAll(
          'h1, .video-scene, .film-frame, .talk.shown > .bubble, .video-cast, .film-mark, .video-curve',
        )) {
          const { left, top, right, bottom } = one.getBoundingClientRect();
          if (left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5)
            wrong.push(`${t} ${one.className || one.tagName}`);
        }
      }
      return wrong;
    });
    expect(outside).toEqual([]);
  });

test('a story becomes a video with captions, and an interrupted export goes on where it was', async () => {
  test.skip(!(await hasFfmpeg()), 'no ffmpeg on this machine');
  test.setTimeout(90_000);
  const wish = { site: first.folder, page, name: 'wrong-bill.de', format: 'mp4', size, fps: 1, out: folder, browser, keep: false } as const;
  const told = { drawing: () => {}, encoding: () => {} };
  const interrupted = storyVideo(wish, {
    ...told,
    drawing: ({ done }) => {
      if (done === 20) throw new Error('interrupted');
    },
  });
  await expect(interrupted).rejects.toThrow('interrupted');
  const result = await storyVideo(wish, told);
  expect(result.reused).toBeGreaterThanOrEqual(20);
  expect(result.drawn + result.reused).toBe(result.frames);
  expect(readFileSync(join(folder, 'wrong-bill.de.mp4')).subarray(4, 8).toString()).toBe('ftyp');
  expect(readFileSync(join(folder, 'wrong-bill.de.vtt'), 'utf8')).toMatch(/^WEBVTT\n/);
});

test('frames that are there already are not drawn again', async () => {
  const story = await openStory(first.folder, page, size, browser);
  try {
    const counts: number[] = [];
    for (let run = 0; run < 2; run++) {
      let last = 0;
      await drawFrames(story, [0, 0.5, 1, 0.5], folder, ({ drawn: of }) => {
        last = of;
      });
      counts.push(last);
    }
    expect(counts).toEqual([3, 0]);
  } finally {
    await story.close();
  }
});
