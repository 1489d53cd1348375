import { createHash } from 'node:crypto';
import type { Site } from '../model/site.ts';
import { notFoundScript, notFoundStyle } from './not-found.ts';
import { themeScript } from './theme-script.ts';

/** Base64 of a text’s SHA-256, as a policy names inline code. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Hashes of all the code that stands in pages: the theme’s script, and what the 404 page brings along. */
export const inlineHashes = (site: Pick<Site, 'colours'>): { theme: string; lostScript: string; lostStyle: string } => ({
  theme: hashOf(themeScript),
  lostScript: hashOf(notFoundScript),
  lostStyle: hashOf(notFoundStyle(site.colours)),
});
