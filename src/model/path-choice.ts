/** What a choice among paths knows of one. */
export interface ChoosablePath {
  id: string;
  roles: readonly string[];
}

/** The path that fits somebody, and why. */
export interface PathChoice {
  path: string;
  /** Roles of theirs it is made for. */
  roles: string[];
  /** Whether it gives what they want. */
  wish: boolean;
  /** Other paths made for a role of theirs, best first. */
  also: string[];
}

/**
 * The path that fits: what somebody wants weighs more than what they are, and of two paths for a role the one made for fewer others.
 * @param roles theirs
 * @param wish id of the path whose wish they share
 * @returns undefined where nothing was said, or nothing fits
 */
export function pathFor(paths: readonly ChoosablePath[], roles: readonly string[], wish: string | undefined): PathChoice | undefined {
  const ranked = paths
    .map((path) => {
      const shared = path.roles.filter((role) => roles.includes(role));
      const weight = (path.id === wish ? 10 : 0) + shared.length + (shared.length > 0 ? 1 / path.roles.length : 0);
      return { path, shared, weight };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const [best, ...rest] = ranked;
  return best && { path: best.path.id, roles: best.shared, wish: best.path.id === wish, also: rest.map(({ path }) => path.id) };
}
