import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { contentFolder } from './content-fs.ts';

/**
 * Builds the site beside its place and swaps it in: nobody ever sees half of it.
 * @param out folder of the finished site; what was there is replaced
 */
export async function buildSite(out: string): Promise<void> {
  const target = resolve(out);
  const aside = `${target}.new`;
  const old = `${target}.old`;
  repair(target, old);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  process.env['LOTSE_BUILD_DIR'] = aside;
  // One cache a content folder: two companies built in turn must not see each other's entries.
  process.env['LOTSE_CACHE_DIR'] = join(
    'node_modules/.cache/lotse',
    createHash('sha256').update(resolve(contentFolder())).digest('hex').slice(0, 8),
  );
  const { build } = await import('astro');
  await build({ logLevel: 'info' });
  if (existsSync(target)) renameSync(target, old);
  renameSync(aside, target);
  rmSync(old, { recursive: true, force: true });
}

/** Finishes a swap that was cut off between its two renames. */
function repair(target: string, old: string): void {
  if (!existsSync(target) && existsSync(old)) renameSync(old, target);
}
