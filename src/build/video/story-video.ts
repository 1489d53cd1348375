import { mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { asideOf } from '../swap.ts';
import { writeFiles } from '../write-files.ts';
import { type Drawing, drawFrames } from './draw-frames.ts';
import { encode } from './encode.ts';
import { ffmpegArgs, framesPerSecond, frameTimes, type Size, type VideoFormat } from './formats.ts';
import { openStory } from './open-story.ts';
import { workFolder } from './work-folder.ts';

export interface VideoWish {
  /** The built site, and the story's path in it. */
  readonly site: string;
  readonly page: string;
  /** Names of files begin with it: `wrong-bill.de`. */
  readonly name: string;
  readonly format: VideoFormat;
  readonly size: Size;
  readonly fps: number;
  readonly out: string;
  readonly browser: string;
  /** Keep the frames; the next format of the same size then needs no drawing. */
  readonly keep: boolean;
}
export interface VideoResult {
  readonly files: { readonly path: string; readonly bytes: number }[];
  readonly seconds: number;
  readonly frames: number;
  readonly drawn: number;
  readonly reused: number;
}
/** What an exporter tells while it works. */
export interface VideoTold {
  drawing(drawing: Drawing): void;
  encoding(frames: number, all: number): void;
}

/** Size of a picture for links in chats and social networks (Open Graph, as its readers show it). */
const social: Size = { width: 1200, height: 630 };

/**
 * Writes a story of the built site as a video, with its captions beside it, or as pictures of its most telling moment.
 * Frames of an interrupted run are used again; files appear when they are whole.
 * @throws when the browser or ffmpeg fails, or the folder cannot be written to
 */
export async function storyVideo(wish: VideoWish, told: VideoTold): Promise<VideoResult> {
  return wish.format === 'png' ? pictures(wish) : video(wish, wish.format, told);
}

async function video(wish: VideoWish, format: Exclude<VideoFormat, 'png'>, told: VideoTold): Promise<VideoResult> {
  const { site, page, name, size, out } = wish;
  const story = await openStory(site, page, size, wish.browser);
  const folder = workFolder(site, page, story.bundle, size, story.browser);
  const fps = framesPerSecond(format, wish.fps);
  const times = frameTimes(story.facts.duration, fps);
  let last: Drawing = { all: times.length, done: 0, drawn: 0, reused: 0 };
  let frames: string[];
  try {
    frames = await drawFrames(story, times, folder, (drawing) => {
      last = drawing;
      told.drawing(drawing);
    });
  } finally {
    await story.close();
  }
  const target = join(out, `${name}.${format}`);
  mkdirSync(out, { recursive: true });
  await encode(ffmpegArgs(format, size, fps, times.length, story.facts, asideOf(target)), frames, (done) =>
    told.encoding(done, times.length),
  );
  renameSync(asideOf(target), target);
  const captions = writeFiles(out, [{ path: `${name}.vtt`, body: readFileSync(join(site, page, 'captions.vtt')) }]);
  if (!wish.keep) rmSync(folder, { recursive: true, force: true });
  return { files: weighed([target, ...captions]), seconds: story.facts.duration, frames: last.all, drawn: last.drawn, reused: last.reused };
}

/** The first touchpoint as a poster in the wanted size, and as a picture for links. */
async function pictures({ site, page, name, size, out, browser }: VideoWish): Promise<VideoResult> {
  const bodies: { path: string; body: Buffer }[] = [];
  let seconds = 0;
  for (const [path, of] of [
    [`${name}.png`, size],
    [`${name}.social.png`, social],
  ] as const) {
    const story = await openStory(site, page, of, browser);
    try {
      seconds = story.facts.duration;
      await story.seek(story.facts.moment);
      bodies.push({ path, body: await story.draw() });
    } finally {
      await story.close();
    }
  }
  return { files: weighed(writeFiles(out, bodies)), seconds, frames: bodies.length, drawn: bodies.length, reused: 0 };
}

const weighed = (paths: readonly string[]) => paths.map((path) => ({ path, bytes: statSync(path).size }));
