import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HeightsFile, heightAt, widths } from '../../embed/heights.ts';
import { cardWidth, type OEmbed } from '../../embed/oembed.ts';
import { writeFiles } from '../write-files.ts';

const place = 'api/v1/heights.json';

/** What a built site knows of heights; undefined for a folder that is no built site. */
export function readHeightsFile(site: string): HeightsFile | undefined {
  const path = join(site, place);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as HeightsFile) : undefined;
}

/** Puts measured heights into a built site: into the file dialogs read, and into the cards of other programs. */
export function writeHeights(site: string, file: HeightsFile, measured: Record<string, number[]>): string[] {
  const pages = Object.fromEntries(Object.entries({ ...file.pages, ...measured }).sort(([a], [b]) => (a < b ? -1 : 1)));
  const cards = Object.entries(measured).flatMap(([path, heights]) => {
    const card = path.replace(/(^|\/)embed\//, '$1oembed/').replace(/\/$/, '.json');
    if (!existsSync(join(site, card))) return [];
    const before = JSON.parse(readFileSync(join(site, card), 'utf8')) as OEmbed;
    const height = heightAt(heights, cardWidth);
    return [{ path: card, body: JSON.stringify({ ...before, height, html: before.html.replace(/ height="\d+"/, ` height="${height}"`) }) }];
  });
  return writeFiles(site, [{ path: place, body: JSON.stringify({ ...file, widths, pages } satisfies HeightsFile) }, ...cards]);
}
