import type { Kind } from './kinds.ts';
import type { DataPath } from './source.ts';

/** One entry names another by id. */
export interface Reference {
  path: DataPath;
  kind: Kind;
  id: string;
  /** Why: `broader`, `step`, `lesson` … ; `mention` for links in running text. */
  relation: string;
}

/** An id that must exist inside the same file (a step's lane, a point's phase). */
export interface LocalReference {
  path: DataPath;
  id: string;
  among: string[];
}

/** References of a plain list of ids under one key. */
export function listed(key: string, kind: Kind, ids: readonly string[], relation = key): Reference[] {
  return ids.map((id, index) => ({ path: [key, index], kind, id, relation }));
}
