import { headersFile, redirectsFile } from './header-rules.ts';
import type { Host } from './host.ts';

/** Netlify: two files beside the pages; its rules know no endings. */
export const netlify: Host = {
  name: 'netlify',
  files: (setup) => [
    { path: '_headers', body: headersFile(setup, 'netlify', false) },
    { path: '_redirects', body: redirectsFile(setup) },
  ],
};
