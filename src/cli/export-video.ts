import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, readContent } from '../build/content-fs.ts';
import { reportText } from '../build/report.ts';
import { today } from '../build/today.ts';
import { hasFfmpeg } from '../build/video/encode.ts';
import { type Size, type VideoFormat, videoFormats } from '../build/video/formats.ts';
import { siteIsFresh } from '../build/video/site-is-fresh.ts';
import { storyVideo, type VideoResult } from '../build/video/story-video.ts';
import { checkContent } from '../model/check-content.ts';
import { type Language, languages } from '../model/entry.ts';
import type { Entry, Library } from '../model/library.ts';
import { nearest } from '../model/nearest.ts';
import { routesOf } from '../model/routes.ts';
import { builtSite } from './built-site.ts';
import { videoMessages } from './export-video-messages.ts';
import { progressLine } from './progress-line.ts';
import { presentBrowser } from './setup/browser.mjs';
import { root } from './setup/run.mjs';

const usage =
  'lotse export video STORY [--format mp4|webm|gif|png] [--lang de|en] [--size 1920x1080] [--fps 25] [--out DIR] [--build] [--keep] [--json]\n';

interface Asked {
  id: string;
  format: VideoFormat;
  language: Language;
  size: Size;
  fps: number;
  out: string;
  build: boolean;
  keep: boolean;
  json: boolean;
}

/**
 * `lotse export video <story-id>`: the story's film as a video with captions beside it, or as pictures (`--format png`). Uses the built
 * site, or builds it. `--lang` is the language of the film and of messages.
 */
export async function run(args: string[]): Promise<number> {
  const asked = readVideoArgs(args);
  if (!asked) return complain(usage, 2);
  const say = videoMessages[asked.language];
  const { findings, library } = checkContent(readContent(contentFolder()), today());
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!library || errors.length > 0) return complain(say.broken + reportText(errors, asked.language, library?.entries.length ?? 0), 1);
  const found = storyIn(library, asked);
  if ('wrong' in found) return complain(found.wrong, 1);
  const browser = await presentBrowser();
  if (!browser) return complain(say.noBrowser, 1);
  if (asked.format !== 'png' && !(await hasFfmpeg())) return complain(say.noFfmpeg, 1);
  const site = process.env['LOTSE_OUT'] || 'dist';
  const page = routesOf(library.leading).entry('stories', asked.id, asked.language).slice(1);
  if (!asked.build && siteIsFresh(site, join(page, 'film.js'), [contentFolder(), join(root, 'src')])) process.stderr.write(say.uses(site));
  else {
    process.stderr.write(say.builds(site));
    if ((await builtSite()) !== 0) return complain(say.notBuilt, 1);
  }
  const line = progressLine(process.stderr);
  try {
    const result = await storyVideo(
      { ...asked, site, page, name: `${asked.id}.${asked.language}`, browser },
      {
        drawing: ({ all, done, drawn, reused }) => line.show(done / all, (left) => say.drawing({ done, all, drawn, reused, left })),
        encoding: (frames, all) => line.show(frames / all, () => say.encoding(frames, all)),
      },
    );
    line.end();
    process.stdout.write(asked.json ? `${JSON.stringify(data(asked, result))}\n` : say.written(result));
    return 0;
  } catch (error) {
    line.end();
    return complain(say.failed((error as Error).message), 1);
  }
}

function data({ id, language, format }: Asked, { files, seconds, frames, drawn, reused }: VideoResult) {
  return { story: id, language, format, seconds, frames, drawn, reused, files };
}

/** The drawn story that is meant, or why there is none. */
function storyIn(library: Library, { id, language }: Asked): { entry: Entry<'stories'> } | { wrong: string } {
  const say = videoMessages[language];
  const drawn = library.of('stories').filter(({ facts }) => facts.scenes.length > 0);
  const entry = drawn.find((story) => story.id === id);
  if (entry && !library.site.languages.includes(language)) return { wrong: say.noLanguage(language, library.site.languages.join(', ')) };
  if (entry) return { entry };
  const names = drawn.map((story) => story.id);
  return { wrong: library.get('stories', id) ? say.voice(id) : say.unknown(id, nearest(id, names) ?? names.join(', ')) };
}

/** What a command line asks for; undefined if it makes no sense. */
export function readVideoArgs(args: string[]): Asked | undefined {
  const options = {
    format: { type: 'string', default: 'mp4' },
    lang: { type: 'string', default: 'de' },
    size: { type: 'string', default: '1920x1080' },
    fps: { type: 'string', default: '25' },
    out: { type: 'string', default: '.' },
    build: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [what, id, ...more] = positionals;
    const format = videoFormats.find((one) => one === values.format);
    const language = languages.find((one) => one === values.lang);
    const size = readSize(values.size);
    const fps = Number(values.fps);
    if (what !== 'video' || !id || more.length > 0 || !format || !language || !size || values.out === '') return;
    if (!Number.isInteger(fps) || fps < 1 || fps > 60) return;
    return { id, format, language, size, fps, out: values.out, build: values.build, keep: values.keep, json: values.json };
  } catch {
    return;
  }
}

/** `1920x1080`: even numbers, because video halves its colours; at most 4K. */
function readSize(text: string): Size | undefined {
  const [, width, height] = (/^(\d{3,4})x(\d{3,4})$/.exec(text) ?? []).map(Number);
  if (!width || !height || width % 2 !== 0 || height % 2 !== 0) return;
  return Math.min(width, height) >= 180 && Math.max(width, height) <= 3840 ? { width, height } : undefined;
}

function complain(message: string, code: 1 | 2): 1 | 2 {
  process.stderr.write(message);
  return code;
}
