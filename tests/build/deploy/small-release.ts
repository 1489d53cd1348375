import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Setup } from '../../../src/build/deploy/host.ts';
import type { Files } from '../../../src/build/packages/cut.ts';
import { sitePolicy } from '../../../src/build/page-policy.ts';
import { makeRelease, type Release } from '../../../src/build/release/make-release.ts';
import { deployWordsIn } from '../../../src/i18n/deploy-words.ts';
import type { Site } from '../../../src/model/site.ts';

const colours = { paper: '#ffffff', ink: '#000000', signal: '#a8125c', customer: '#eeeeee', company: '#dddddd' };
/** What of a site the policy asks for. */
const site = {
  frameAncestors: ['https://intranet.example', 'https://*.sharepoint.example'],
  colours: { light: colours, dark: colours },
} as unknown as Site;

/** What configurations in tests are made from: a sub-folder, two languages, one renamed term. */
export const setup = (base = '/a/b/'): Setup => ({
  base,
  languages: ['de', 'en'],
  policy: sitePolicy(site),
  redirects: [
    { from: '/embed/terms/kontakt/', to: '/embed/terms/touchpoint/' },
    { from: '/en/terms/kontakt/', to: '/en/terms/touchpoint/' },
    { from: '/terms/kontakt/', to: '/terms/touchpoint/' },
  ],
  words: deployWordsIn('en'),
});

const long = 'Worte, die sich packen lassen. '.repeat(60);
const page = (title: string) =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${title}</title></head><body>${long}</body></html>`;
const texts: Record<string, string> = {
  'index.html': page('home'),
  '404.html': page('lost'),
  'en/index.html': page('english'),
  'terms/index.html': page('terms'),
  'terms/touchpoint/index.html': page('term'),
  'en/terms/touchpoint/index.html': page('english term'),
  'embed/terms/touchpoint/index.html': page('embed'),
  'en/embed/terms/touchpoint/index.html': page('english embed'),
  'embed.js': `/* ${long} */`,
  'favicon.svg': `<svg xmlns="http://www.w3.org/2000/svg"><!-- ${long} --></svg>`,
  'api/v1/terms.json': JSON.stringify({ long }),
  'head/de.js': `/* ${long} */`,
  'pagefind/de/pagefind.js': `/* ${long} */`,
  'pagefind/de/pagefind-entry.json': '{}',
  'pagefind/de/wasm.de.pagefind': 'wasm',
  'pagefind/de/fragment/de_1a2b3c4.pf_fragment': 'fragment',
  'pagefind/de/index/de_1a2b3c4.pf_index': 'index',
  '_astro/page.1a2b3c4d.css': `/* ${long} */`,
  '_astro/text.DLxlUchJ.woff2': 'font',
  '_lotse/headers.json': '{}',
  '_lotse/NOTICE.txt': long,
  '_lotse/starter.1a2b3c4d.js': `/* ${long} */`,
  '_lotse/media/captions.60d197f72a.vtt': `WEBVTT\n\n${long}`,
};

/** A built site as small as one can be. */
export const smallSite = (more: Record<string, string> = {}): Files =>
  new Map(Object.entries({ ...texts, ...more }).map(([path, text]) => [path, Buffer.from(text)]));

const lock = { lockfileVersion: 3, name: 'lotse', version: '1.0.0', packages: { '': {} } };

/** A release of that site. */
export const smallRelease = (base?: string, more?: Record<string, string>): Promise<Release> =>
  makeRelease(smallSite(more), setup(base), lock, { name: 'lotse', version: '1.0.0', licence: 'MIT' });

/** Unpacks a release as its people would; gives its folder. */
export function unpack({ name, zip }: Release, folder: string): string {
  lay(folder, unzipSync(zip));
  return join(folder, name);
}

/**
 * Unpacks a release and puts it live as its guide says.
 * @returns the folder with `switch.sh`
 */
export function goLive(release: Release, folder: string): string {
  const place = unpack(release, folder);
  execFileSync('sh', [join(place, 'switch.sh'), join(folder, 'srv')]);
  return place;
}

/** Writes files below a folder. */
export function lay(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [path, body] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), body);
  }
}
