/**
 * Whether nothing should move by itself: the reader's system asks for it, or the address of the frame does (`?motion=0`).
 * @param asked the query, where somebody already listens to it
 */
export const isStill = (asked: MediaQueryList = matchMedia('(prefers-reduced-motion: reduce)')): boolean =>
  asked.matches || document.documentElement.dataset['motion'] === 'off';
