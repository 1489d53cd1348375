import type { Language } from './entry.ts';

/** Classes of paths of a built site; a server treats each its own way (`policy.ts`). */
export const pathClasses = ['page', 'embed', 'asset', 'data'] as const;
export type PathClass = (typeof pathClasses)[number];

/** Endings of files a page is made of: code, fonts, pictures, clips, the parts of the search. */
export const assetEndings = [
  ...['js', 'mjs', 'css', 'wasm', 'woff2', 'svg', 'png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'ico', 'mp3', 'mp4', 'webm'],
  ...['pagefind', 'pf_meta', 'pf_index', 'pf_fragment', 'pf_filter', 'pf_sort'],
];
/** Endings of files that other programs read. */
export const dataEndings = ['json', 'jsonld', 'csv', 'vtt', 'xml', 'txt', 'ttl', 'webmanifest', 'zip', 'pdf'];

/** Folders where every file’s name changes with its content. */
export const hashedFolders = (languages: readonly Language[]): string[] => [
  '_astro',
  '_lotse/media',
  ...languages.flatMap((language) => ['fragment', 'index', 'filter'].map((part) => `pagefind/${language}/${part}`)),
];

/** Folders of embed pages: the leading language has no prefix. */
export const embedFolders = ([, ...others]: readonly Language[]): string[] => ['embed', ...others.map((language) => `${language}/embed`)];

/**
 * Regular expressions (as servers and browsers understand them alike) of paths below the site’s root, without the slash in front.
 * Embed pages are matched by the letters their addresses may have, so that nothing that climbs or is escaped passes for one.
 */
export function pathPatterns(languages: readonly Language[]): Record<Exclude<PathClass, 'page'> | 'immutable', string> {
  const [, ...others] = languages;
  const all = languages.join('|');
  return {
    embed: `${others.length > 0 ? `(?:(?:${others.join('|')})/)?` : ''}embed/[a-z0-9/-]*(?:index\\.html)?`,
    asset: `[A-Za-z0-9._/-]*\\.(?:${assetEndings.join('|')})`,
    data: `[A-Za-z0-9._/-]*\\.(?:${dataEndings.join('|')})`,
    immutable: `(?:_astro/[A-Za-z0-9._-]+|_lotse/media/[A-Za-z0-9._-]+|_lotse/[a-z0-9-]+\\.[0-9a-f]{8}\\.(?:js|css)|pagefind/(?:${all})/(?:fragment|index|filter)/[A-Za-z0-9._-]+)`,
  };
}

/**
 * The class of a path, and whether it may be kept for ever.
 * @param path below the site’s root, without the slash in front
 */
export function published(path: string, languages: readonly Language[]): { class: PathClass; immutable: boolean } {
  const patterns = pathPatterns(languages);
  const is = (name: keyof typeof patterns) => new RegExp(`^${patterns[name]}$`).test(path);
  return { class: is('embed') ? 'embed' : is('asset') ? 'asset' : is('data') ? 'data' : 'page', immutable: is('immutable') };
}
