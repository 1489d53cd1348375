/** Words that a browser script brings along in its language: those its line in `build/browser-scripts.ts` picks. */
declare const LOTSE_WORDS: unknown;

/** The words of a browser script, in the shape in which its line picks them. */
export const browserWords = <Picked>(): Picked => LOTSE_WORDS as Picked;
