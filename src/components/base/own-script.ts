/** What the starter lays down for the other scripts of a page. A symbol: no id or name in a page can stand in its place. */
export const scriptPolicy = Symbol.for('lotse.scripts');

/** The part of Trusted Types that is used here; not every browser has them. */
export interface ScriptPolicy {
  createScriptURL(address: string): unknown;
}

/** Scripts of a site by their place below its root: built ones, the data of search, cards and films, the offline worker. */
const own = /^((_lotse|head|cards|pagefind|api|(\w\w\/)?stories)\/[\w/-]+(\.\w+)?|sw)\.js$/;

/**
 * Whether an address is one of this site's own scripts.
 * @param root address of the site, with a slash at the end
 */
export const isOwnScript = (address: string, root: string): boolean => address.startsWith(root) && own.test(address.slice(root.length));

/**
 * The address of a script as a page must hand it to the browser, which under the site's policy takes no plain text there.
 * The starter makes the policy and so must be on the page; where a browser has no Trusted Types the address stays as it is.
 * Any address but the site's own scripts becomes an empty one there, which loads nothing and fails.
 */
export function ownScript(address: string): string {
  const policy = (globalThis as { [scriptPolicy]?: ScriptPolicy })[scriptPolicy];
  return (policy?.createScriptURL(`${new URL(address, location.href)}`) ?? address) as string;
}
