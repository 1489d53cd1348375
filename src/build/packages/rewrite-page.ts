import { posix } from 'node:path';

/** Where a page stands and what it can reach. */
export interface Reach {
  /** Folder of the page in the site: `embed/lessons/x/`. */
  from: string;
  /** Name of the page in the package. */
  to: string;
  /** Folders of pages of the site that are in the package, and their names there. */
  pages: ReadonlyMap<string, string>;
  /** Whether the site has a file. */
  has(path: string): boolean;
  publicUrl: string | undefined;
}

/** A page as it goes into a package, and the files of the site it asks for. */
export interface Rewritten {
  html: string;
  files: string[];
}

/** A start tag; quoted values may hold `>`. */
const tag = /<([a-z][a-z0-9-]*)((?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?)>/gi;
const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`);

/**
 * Leads a page's links to where they lie in the package. A page that is not in it is named on the web where the site has a
 * `publicUrl`; else its link becomes plain text, and a term one can still ask for its card.
 */
export function rewritePage(html: string, reach: Reach): Rewritten {
  const files: string[] = [];
  const made = html.replace(tag, (whole: string, name: string, attributes: string) => {
    const source = name === 'a' || name === 'link' ? 'href' : 'src';
    let rest = name === 'a' ? link(attributes, reach, files) : attributes;
    if (name === 'link' && /\srel="alternate"/.test(attributes)) {
      const page = reach.pages.get(inSite(attribute('href').exec(attributes)?.[1] ?? '', reach) ?? '');
      return page === undefined
        ? ''
        : `<link${attributes.replace(attribute('href'), ` href="${posix.relative(posix.dirname(reach.to), page)}"`)}>`;
    }
    if (name === 'link' && /\srel="canonical"/.test(attributes)) {
      const address = onTheWeb(attribute('href').exec(attributes)?.[1] ?? '', reach);
      return address ? `<link rel="canonical" href="${address}">` : '';
    }
    if (name !== 'a') for (const one of [source, 'poster']) rest = file(rest, one, reach, files);
    return rest === attributes ? whole : `<${name}${rest}>`;
  });
  return { html: made, files };
}

function link(attributes: string, reach: Reach, files: string[]): string {
  const href = attribute('href').exec(attributes)?.[1];
  const path = href === undefined ? undefined : inSite(href, reach);
  if (href === undefined || path === undefined) return attributes;
  const anchor = /#.*$/.exec(href)?.[0] ?? '';
  const page = reach.pages.get(path);
  const replaced = (value: string) => attributes.replace(attribute('href'), ` href="${value}"`);
  if (page !== undefined) {
    const target = posix.relative(posix.dirname(reach.to), page);
    return without(replaced(page === reach.to && anchor ? anchor : target + anchor), ['target', 'rel']);
  }
  // The player finds the film beside the page this link names; there is no such page to link to.
  const film = `${path}film.js`;
  if (/\sdata-do="link"/.test(attributes) && reach.has(film)) {
    files.push(film);
    return `${without(replaced(posix.relative(posix.dirname(reach.to), film)), ['target', 'rel'])} hidden`;
  }
  const address = onTheWeb(href, reach);
  if (address) return replaced(address);
  const bare = without(attributes, ['href', 'target', 'rel']);
  return /\sdata-terms?="/.test(bare) ? `${bare} role="button" tabindex="0"` : bare;
}

function file(attributes: string, name: string, reach: Reach, files: string[]): string {
  const address = attribute(name).exec(attributes)?.[1];
  const path = address === undefined ? undefined : inSite(address, reach);
  if (path === undefined) return attributes;
  files.push(path);
  return attributes.replace(attribute(name), ` ${name}="${posix.relative(posix.dirname(reach.to), path)}"`);
}

/** Path of an address in the site; undefined for anchors, mail and other hosts. */
function inSite(address: string, { from }: Reach): string | undefined {
  if (address.startsWith('#') || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return undefined;
  return decodeURIComponent(new URL(address, `http://site/${from}`).pathname.slice(1));
}

function onTheWeb(address: string, { from, publicUrl }: Reach): string | undefined {
  if (!publicUrl || /^https?:/.test(address)) return /^https?:/.test(address) ? address : undefined;
  const { pathname, hash } = new URL(address, `http://site/${from}`);
  return new URL(pathname.slice(1) + hash, publicUrl.replace(/\/?$/, '/')).href;
}

const without = (attributes: string, names: readonly string[]): string =>
  names.reduce((rest, name) => rest.replace(attribute(name), ''), attributes);
