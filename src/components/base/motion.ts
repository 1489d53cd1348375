/** Whether the reader's system asks for less motion; may be listened to. */
export const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Whether nothing should move by itself: the reader's system asks for it, or the address of the frame does (`?motion=0`).
 */
export const isStill = (): boolean => stillness.matches || document.documentElement.dataset['motion'] === 'off';
