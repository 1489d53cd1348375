import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { contentFolder } from './content-fs.ts';
import { prepareSwap, swapIn } from './swap.ts';

/** One cache a content folder: two companies built in turn must not see each other's entries. */
export const cacheFolder = (content: string): string =>
  join('node_modules/.cache/lotse', createHash('sha256').update(resolve(content)).digest('hex').slice(0, 8));

/**
 * Builds the site beside its place and swaps it in. An error leaves what was there untouched.
 * @param out folder of the finished site
 */
export async function buildSite(out: string): Promise<void> {
  const target = resolve(out);
  process.env['LOTSE_BUILD_DIR'] = prepareSwap(target);
  process.env['LOTSE_CACHE_DIR'] = cacheFolder(contentFolder());
  const { build } = await import('astro');
  await build({ logLevel: 'info' });
  swapIn(target);
}
