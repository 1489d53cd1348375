import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Size } from './formats.ts';
import type { videoBundle } from './video-bundle.ts';

/** Where frames wait until all are drawn. */
const root = '.lotse/video';

/**
 * A folder for the frames of a story, named after all that shapes them: its film and page, the site's style sheets and fonts, the layout,
 * the browser. Whoever was interrupted finds the frames there; after a change of any of it, an empty folder.
 * @param site the built site
 * @param page the story's folder in it
 */
export function workFolder(
  site: string,
  page: string,
  bundle: Awaited<ReturnType<typeof videoBundle>>,
  { width, height }: Size,
  browser: string,
): string {
  const hash = createHash('sha256').update([bundle.script, bundle.style, `${width}x${height}`, browser].join('\0'));
  for (const name of ['index.html', 'film.js']) hash.update(readFileSync(join(site, page, name)));
  const shared = join(site, '_astro');
  for (const name of readdirSync(shared).sort()) if (statSync(join(shared, name)).isFile()) hash.update(name);
  const folder = join(root, hash.digest('hex').slice(0, 12));
  mkdirSync(folder, { recursive: true });
  return folder;
}
