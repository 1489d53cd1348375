import { headersFile, redirectsFile } from './header-rules.ts';
import type { Host } from './host.ts';

/** Cloudflare Pages: two files beside the pages. */
export const cloudflare: Host = {
  name: 'cloudflare',
  files: (setup) => [
    { path: '_headers', body: headersFile(setup, 'cloudflare', true) },
    { path: '_redirects', body: redirectsFile(setup) },
  ],
};
