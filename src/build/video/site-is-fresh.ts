import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a built site has a file, and nothing it was built from has changed since. Files' times decide only whether to build again,
 * never what is built.
 * @param file its path in the site
 * @param from folders it was built from
 */
export function siteIsFresh(site: string, file: string, from: readonly string[]): boolean {
  const built = changed(join(site, file));
  if (built === undefined) return false;
  return from
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile())
    .every((file) => (changed(join(file.parentPath, file.name)) ?? 0) <= built);
}

const changed = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.mtimeMs;
