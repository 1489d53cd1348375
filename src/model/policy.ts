import type { Site } from './site.ts';

/** Names of header fields and their values. */
export type Headers = Readonly<Record<string, string>>;

/** What a server sends, by class of path (`published.ts`). */
export interface Policy {
  page: Headers;
  embed: Headers;
  asset: Headers;
  data: Headers;
}

/** Features of the browser that no page asks for; a frame’s host may still let its own page use them. */
const denied = ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'payment', 'usb'];

/**
 * What a page may load. `'wasm-unsafe-eval'` is the only unsafe word (the full text search is WebAssembly); scripts of this site
 * make others only through the Trusted Types policy `lotse` (`components/base/own-script.ts`). What is not named falls back to nothing.
 * @param scripts base64 of the SHA-256 of inline scripts
 * @param styles the same of inline styles; only the 404 page has one
 * @param connect origins that may be asked besides the page’s own
 */
export function contentPolicy(scripts: readonly string[], styles: readonly string[] = [], connect: readonly string[] = []): string {
  const hashed = (hashes: readonly string[]) => hashes.map((hash) => ` 'sha256-${hash}'`).join('');
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${hashed(scripts)}`,
    `style-src 'self'${hashed(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...connect].join(' '),
    "media-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    // The search of the home page is a form that works without scripts.
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lotse',
  ].join(';');
}

/** The origin of the Learning Record Store a site names, if it names one. */
export const storeOrigin = ({ lrs }: Pick<Site, 'lrs'>): string[] => (lrs ? [new URL(lrs.endpoint).origin] : []);

/**
 * The one source of what a server sends for a site. The policy in a page’s own `<meta>` is never wider than the header’s, because
 * browsers apply both: a header serves all pages and so holds what only the 404 page or a lesson needs.
 * @param themeHash base64 of the SHA-256 of the theme script; with the 404 page’s own, several may be given, apart by blanks
 * @param lostStyle base64 of the SHA-256 of the 404 page’s style
 */
export function policyOf(site: Pick<Site, 'frameAncestors' | 'lrs'>, themeHash: string, lostStyle?: string): Policy {
  const csp = (ancestors: string) =>
    `${contentPolicy(themeHash.split(' '), lostStyle ? [lostStyle] : [], storeOrigin(site))};frame-ancestors ${ancestors}`;
  const common = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
    'Strict-Transport-Security': 'max-age=31536000',
  };
  const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
  const hosts = [...new Set(["'self'", ...site.frameAncestors])].join(' ');
  // A picture that is opened as a page runs no script of its own; a worker among the files may still ask for what it needs.
  const bare = "script-src 'self' 'wasm-unsafe-eval';object-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'";
  return {
    // No Cross-Origin-Opener-Policy: a browser refuses to open such a page from a frame in a sandbox, and embeds link to full pages.
    page: {
      'Content-Security-Policy': csp("'self'"),
      ...common,
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
    embed: { 'Content-Security-Policy': csp(hosts), ...common, 'Cross-Origin-Resource-Policy': 'cross-origin' },
    asset: { 'Content-Security-Policy': bare, ...common, ...open },
    data: { 'Content-Security-Policy': bare, ...common, ...open },
  };
}
