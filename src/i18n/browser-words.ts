import type { Words } from './de.ts';

/** Words of the pages that a browser script brings along in its language: only the groups its line in `build/browser-scripts.ts` names. */
declare const LOTSE_WORDS: Partial<Words>;

/** The words of a browser script. */
export const browserWords = <Group extends keyof Words>(): Pick<Words, Group> => LOTSE_WORDS as Pick<Words, Group>;
