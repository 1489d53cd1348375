import type { Language } from '../../model/entry.ts';
import { kindNames } from '../../model/kinds.ts';
import { embedFolders, hashedFolders } from '../../model/published.ts';

/** Folders and files of a site, for hosts that know no regular expressions. Paths are below the site’s root, without a slash in front. */
export interface Folders {
  /** Folders of pages that only the site itself may frame. */
  pages: string[];
  /** Folders of embed pages. */
  embeds: string[];
  /** Folders of files that anybody may load. */
  open: string[];
  /** Folders of files that never change. */
  hashed: string[];
  /** Files at the root that anybody may load. */
  openFiles: string[];
}

/** Folders of pages beside those of the kinds. A test holds them against the site’s pages. */
const otherPages = ['search', 'meanings', 'quality', 'evidence', 'progress', 'review', 'class'];

/** The folders of a site with these languages; the first leads. */
export function foldersOf(languages: readonly Language[]): Folders {
  const [, ...others] = languages;
  const names = [...kindNames, ...otherPages];
  return {
    pages: [...names, ...others.flatMap((language) => names.map((name) => `${language}/${name}`)), 'docs'],
    embeds: embedFolders(languages),
    open: ['_astro', '_lotse', 'pagefind', 'head', 'cards', 'api', 'oembed', ...others.map((language) => `${language}/oembed`)],
    hashed: hashedFolders(languages),
    openFiles: ['embed.js', 'annotate.js', 'favicon.svg'],
  };
}
