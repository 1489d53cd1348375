import { createHash } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenStory } from './open-story.ts';

/** How far drawing has come. */
export interface Drawing {
  readonly all: number;
  readonly done: number;
  readonly drawn: number;
  /** Found in the folder, or the same as another frame. */
  readonly reused: number;
}

/**
 * Draws the frames of a film into a folder: each picture once, however many frames show it. A picture that is there already is not
 * drawn again, and none is ever half written.
 * @param story where frames are seen; only `seek` and `draw` are asked for
 * @returns the file of each frame, in order
 */
export async function drawFrames(
  story: Pick<OpenStory, 'seek' | 'draw'>,
  times: readonly number[],
  folder: string,
  told: (drawing: Drawing) => void = () => {},
): Promise<string[]> {
  const files: string[] = [];
  let drawn = 0;
  for (const t of times) {
    const key = await story.seek(t);
    const file = join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 24)}.png`);
    if (!existsSync(file)) {
      writeFileSync(`${file}.new`, await story.draw());
      renameSync(`${file}.new`, file);
      drawn += 1;
    }
    files.push(file);
    told({ all: times.length, done: files.length, drawn, reused: files.length - drawn });
  }
  return files;
}
