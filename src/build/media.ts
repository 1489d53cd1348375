import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { imageSize } from 'image-size';
import type { Clip } from '../components/scope.ts';
import type { Picture } from '../markdown/file-data.ts';
import { clipType } from '../model/clip.ts';
import type { Language } from '../model/entry.ts';
import type { Media } from '../model/kinds/story.ts';
import type { SourceEntry } from '../model/source.ts';

const image = /\.(png|jpe?g|webp|avif|svg|gif)$/i;

/**
 * Address of a picture beside a text: its name with a hash of its bytes, so that it may be cached for good.
 * @returns undefined when the file is missing; the check `broken-image` says so
 */
export function pictureAt(folder: string, name: string): Picture | undefined {
  const path = join(folder, name);
  if (!image.test(name) || !existsSync(path)) return;
  const bytes = readFileSync(path);
  const { width, height } = imageSize(bytes);
  return { url: `/_lotse/media/${mediaName(bytes, name)}`, width, height };
}

/**
 * Addresses of a story's clip and of what comes with it.
 * @returns undefined when a file is missing; the check `clip` says so
 */
export function clipAt(folder: string, { file, poster, captions }: Media): Clip | undefined {
  const type = clipType(file);
  const url = addressOf(folder, file);
  if (!type || !url) return;
  return {
    url,
    type,
    poster: poster ? pictureAt(folder, poster) : undefined,
    captions: Object.entries(captions).flatMap(([language, name]) => {
      const track = name ? addressOf(folder, name) : undefined;
      return track ? [{ language: language as Language, url: track }] : [];
    }),
  };
}

function addressOf(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  return existsSync(path) ? `/_lotse/media/${mediaName(readFileSync(path), name)}` : undefined;
}

/** All pictures and clips of entries: published name and file. */
export function allMedia(entries: readonly Pick<SourceEntry, 'folder' | 'assets'>[]): { name: string; path: string }[] {
  return entries.flatMap((entry) =>
    entry.assets
      .filter((asset) => image.test(asset) || clipType(asset) || /\.vtt$/i.test(asset))
      .map((asset) => {
        const path = join(entry.folder, asset);
        return { name: mediaName(readFileSync(path), asset), path };
      }),
  );
}

function mediaName(bytes: Buffer, name: string): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const stem = basename(name, extname(name))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `${stem}.${hash}${extname(name).toLowerCase()}`;
}
