/** Longest piece of work, in milliseconds: half a frame. */
export const slice = 8;
/** Changes are looked at together, so many milliseconds after the first of them. */
const soon = 120;
/** Longest wait where changes never end. */
const late = 5000;
/** Share of the time that may go into looking at changes: a twentieth. */
const share = 20;

/**
 * How long to wait before changes are looked at. What the last look took is waited for many times over, so that a page that changes
 * all the time does not pay all the time.
 * @param paid milliseconds that the last look and what led to it took
 */
export const waitAfter = (paid: number): number => Math.min(late, Math.max(soon, paid * share));
