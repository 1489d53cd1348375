import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Library } from '../../model/library.ts';
import { cacheFolder } from '../build-site.ts';
import { writeMadeUpContent } from './made-up-content.ts';

/** Where sites with made-up entries lie; the last one is kept. Inside the project, because what Astro builds finds its packages from there. */
const place = '.lotse/eval-search';

/**
 * The site with made-up entries added: built anew only when content, sources, lock file or count have changed.
 * @param root the project's folder
 * @param content the content folder
 * @param library what it holds
 * @param build builds content into a folder; false if it could not
 * @returns the built site's folder, or undefined if it could not be built
 */
export async function madeUpSite(
  root: string,
  content: string,
  library: Library,
  count: number,
  build: (content: string, out: string) => Promise<boolean>,
): Promise<string | undefined> {
  const hash = createHash('sha256').update(`${count}\n`);
  for (const folder of [content, join(root, 'src'), join(root, 'public')]) addFolder(hash, folder);
  hash.update(readFileSync(join(root, 'package-lock.json')));
  const key = hash.digest('hex').slice(0, 12);
  const [all, folder] = [join(root, place), join(root, place, key)];
  const site = join(folder, 'dist');
  if (existsSync(join(site, 'index.html'))) return site;
  // One is kept: a site of a thousand entries is large.
  rmSync(all, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const made = join(folder, 'content');
  writeMadeUpContent(content, library, count, made);
  try {
    return (await build(made, site)) ? site : undefined;
  } finally {
    rmSync(cacheFolder(made), { recursive: true, force: true });
    rmSync(made, { recursive: true, force: true });
  }
}

/** Names and bytes of all files of a folder, in one order. */
function addFolder(hash: Hash, folder: string): void {
  if (!existsSync(folder)) return;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort();
  for (const file of files) hash.update(`${relative(folder, file)}\n`).update(readFileSync(file));
}
