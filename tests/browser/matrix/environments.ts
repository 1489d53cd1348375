/** What a page is opened in. */
export interface Environment {
  id: string;
  /** The page itself is the window; else a page of another origin frames it. */
  top?: true;
  /** The frame's `sandbox`; none where undefined. */
  sandbox?: string;
  /** No script of the page may run. */
  still?: true;
  /** The browser runs no script at all, neither the host's. */
  noScripts?: true;
  /** The host is another site, too, not only another origin. */
  foreign?: true;
  storage?: 'blocked' | 'partitioned';
  /** The site lies below this path. */
  below?: string;
}

/** Where intranets put pages: the matrix has a row for each. */
export const environments: readonly Environment[] = [
  { id: 'top', top: true },
  { id: 'frame' },
  { id: 'sandbox-scripts', foreign: true, sandbox: 'allow-scripts' },
  { id: 'sandbox-same-origin', foreign: true, sandbox: 'allow-scripts allow-same-origin' },
  { id: 'sandbox', foreign: true, sandbox: '', still: true },
  { id: 'storage-blocked', foreign: true, storage: 'blocked' },
  { id: 'storage-partitioned', foreign: true, storage: 'partitioned' },
  { id: 'no-scripts', foreign: true, still: true, noScripts: true },
  { id: 'sub-path', below: '/sites/cx/' },
];
