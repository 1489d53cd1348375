import type { LmsKind } from '../../../components/lessons/lms/session.ts';
import type { Files } from '../cut.ts';
import type { Tree } from './tree.ts';

/** Something wrong in a package. */
export interface Problem {
  rule: RuleName;
  /** Name in the package. */
  file: string;
  /** What was found: a name, a value, an address. */
  found: string;
}

/** What rules look at. */
export interface Packed {
  kind: LmsKind;
  files: Files;
  /** Name the manifest must have. */
  manifest: string;
  /** The manifest; undefined when it is missing or not well-formed. */
  tree: Tree | undefined;
}

/** One rule: what it found, in the order of the package. */
export type Rule = (packed: Packed) => Omit<Problem, 'rule'>[];

/** In the order ADL's conformance test takes. */
export const ruleNames = [
  'manifest-missing',
  'manifest-broken',
  'manifest-root',
  'schema-missing',
  'file-missing',
  'file-unlisted',
  'profile',
  'name-not-ascii',
  'link-dead',
  'request-outside',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** A file's text. */
export const textOf = (files: Files, name: string): string => new TextDecoder().decode(files.get(name) ?? new Uint8Array());
