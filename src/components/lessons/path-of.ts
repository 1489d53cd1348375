import { isText, read, write } from '../base/storage.ts';

/** The path a learner looked at last. */
const key = 'lotse:path:v1';

/** Notes which path a learner is on. */
export const enterPath = (path: string): void => void write(key, path);

/**
 * The path a learner is on in a lesson that may belong to several: the one the address names (`?path=`), the one looked at last,
 * the first.
 * @param paths ids of those the lesson belongs to
 * @param places the lesson opened last, by path
 */
export function pathOf(paths: readonly string[], places: Readonly<Record<string, string>>): string | undefined {
  const named = new URLSearchParams(location.search).get('path') ?? '';
  const wanted = [named, read(key, '', isText)].find((one) => paths.includes(one));
  return wanted ?? paths.find((one) => places[one] !== undefined) ?? paths[0];
}

/** Makes a link to a lesson say which path it is taken in. */
export function inPath(link: HTMLAnchorElement | null | undefined, path: string): void {
  if (link) link.search = `?path=${path}`;
}
