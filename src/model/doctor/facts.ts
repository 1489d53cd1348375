import type { FrameHost } from './frame-hosts.ts';

/** One answer of a server; names of fields are in lower case, a field that came twice stands twice. */
export interface Answer {
  url: string;
  status: number;
  fields: readonly (readonly [name: string, value: string])[];
}

/** Why there is no answer. */
export interface Failure {
  kind: 'name' | 'refused' | 'timeout' | 'certificate' | 'redirects' | 'other';
  /** As the system says it: `ECONNREFUSED`. */
  code: string;
}

/** An address that was asked, and all it answered: redirects first. */
export interface Visit {
  url: string;
  answers: readonly Answer[];
  failure?: Failure;
}

/** What files are for, as far as it matters to servers and browsers. */
export type FileUse = 'script' | 'module' | 'style' | 'font' | 'search' | 'captions';

/** A file a page needs. */
export interface FileVisit extends Visit {
  use: FileUse;
}

/** Everything checks may know. Whoever gathers it needs the network; who judges does not. */
export interface Facts {
  page: Visit;
  /** Whether the page was made by this product; undefined where only header fields are known. */
  own?: boolean;
  /** Policies in the page’s own meta elements. */
  metaPolicies: readonly string[];
  /** Base64 of the SHA-256 of its inline scripts. */
  inlineScripts: readonly string[];
  /** Addresses with `http:` that the page loads from. */
  insecure: readonly string[];
  files: readonly FileVisit[];
  /** The page’s address without the slash at its end. */
  unslashed?: Visit;
  /** Addresses in the network the page’s name stands for. */
  addresses: readonly string[];
  /** Origin of the page that frames it; `null` for one without any, as in a frame with `sandbox` of its own. */
  from?: string;
  fromAddresses: readonly string[];
  host?: FrameHost;
}

/** What checks find, the most pressing first. The words to it are in `i18n/doctor-words.ts`. */
export const causes = [
  'unreachable',
  'certificate',
  'status',
  'login',
  'not-own',
  'slash',
  'ancestors-none',
  'ancestors-host',
  'ancestors-self',
  'ancestors-opaque',
  'x-frame-options',
  'ancestors-in-meta',
  'ancestors-missing',
  'allow-from',
  'local-network',
  'mixed-content',
  'csp-self',
  'csp-trusted-types',
  'csp-sandbox',
  'csp-wasm',
  'csp-hash',
  'missing-file',
  'media-type',
  'cors',
  'corp',
  'headers-lost',
  'hsts',
  'storage',
] as const;
export type Cause = (typeof causes)[number];

/** What a server has to be told. */
export type Remedy = { send: string; value: string; on: 'embed' | 'files' | 'all' } | { drop: string } | { ending: string; type: string };

/** A cause that was found. `error`: it does not work; `warning`: something is missing there; `note`: good to know. */
export interface Diagnosis {
  cause: Cause;
  severity: 'error' | 'warning' | 'note';
  /** Address it was found at. */
  url: string;
  /** What goes into the words’ places. `line` is what the server said. */
  params: Record<string, string>;
  remedy?: Remedy;
}

/** One cause, or a few that belong together: facts in, diagnoses out. */
export type DoctorCheck = (facts: Facts) => Diagnosis[];

/** The last answer, after all redirects. */
export const lastOf = ({ answers }: Visit): Answer | undefined => answers.at(-1);

/** All values of a field. */
export const valuesOf = (answer: Answer | undefined, name: string): string[] =>
  (answer?.fields ?? []).filter(([key]) => key === name).map(([, value]) => value);

/** Whether an answer is the thing itself: neither refused nor led away. */
export const fine = (answer: Answer | undefined): answer is Answer => answer !== undefined && answer.status >= 200 && answer.status < 300;
